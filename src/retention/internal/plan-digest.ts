import { sha256 } from '../../core/sha-256.ts';
import type { DispositionPlan, PlanItem } from '../retention-decision.ts';
import { canonicalText } from './canonical-text.ts';

/** Lines are hashed in pieces of about this length. */
const CHUNK = 4096;

/**
 * The digest of a plan: its day, its rules and holds by their own digests, its counts, and every item's decision without
 * its reasons, in the order of the ids.
 */
export function planDigest(plan: Omit<DispositionPlan, 'digest' | 'issues'>): string {
  const { version, day, rulesDigest, holdsDigest, limit, counts, items } = plan;
  const hash = sha256();
  hash.update(`waimao disposition plan ${canonicalText({ version, day, rulesDigest, holdsDigest, limit, counts })}\n`);
  let lines = '';
  for (const item of items) {
    lines += lineOf(item);
    if (lines.length > CHUNK) {
      hash.update(lines);
      lines = '';
    }
  }
  hash.update(lines);
  return hash.hex();
}

/** One line per item. Texts of the caller can hold anything, so they stand with their lengths. */
function lineOf(item: PlanItem): string {
  const { id, disposition, action = '', ruleId = '', dueOn = '', notifyOn, stage } = item;
  const { fields, further, holdIds, obligations } = item;
  const plain = `${id.length}:${id},${disposition},${action},${ruleId.length}:${ruleId},${dueOn},${obligations.length}`;
  const isPlain = !(fields || further || holdIds || stage || notifyOn);
  return isPlain ? `${plain}\n` : `${plain},${detailsOf(item)}\n`;
}

/** As {@link canonicalText}, in a third of the time: the names are put in their order here. */
function detailsOf({ fields, further, holdIds, notifyOn, purgeOn, stage }: PlanItem): string {
  const parts = further?.map((part) => ({ action: part.action, fields: part.fields, ruleId: part.ruleId }));
  return JSON.stringify({ fields, further: parts, holdIds, notifyOn, purgeOn, stage });
}
