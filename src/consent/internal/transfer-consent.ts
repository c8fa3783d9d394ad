import type { EpochMs } from '../../core/instants.ts';
import type { ConsentReason } from '../reasons.ts';
import type { AsOf } from './as-of.ts';
import { isForPurpose, newestOf, saysNo } from './coverage.ts';
import { firstConfirmation, methodOf, missingProof } from './evidence.ts';
import { isVersionFrom } from './notice-version.ts';
import { hasHappened, type ReadEvent } from './read-events.ts';
import type { ReadRules } from './read-rules.ts';

/** The purpose by which a consent, or its end, may name the transfer itself. */
const TRANSFER = 'transfer-abroad';
const HOUR_MS = 3_600_000;

/** What is asked of the history. */
export interface TransferConsentQuestion {
  readonly purpose: string;
  readonly jurisdiction: string;
  readonly asOf: AsOf;
  /** Whether it must have been asked for by itself. */
  readonly separate: boolean;
}

/**
 * Since when there is consent to a transfer, or why there is none.
 *
 * It must name the going abroad (`crossBorder`), be newer than any no for the purpose or for transfers, and stand by itself:
 * method, evidence, confirmation and notice are judged as for a message.
 */
export function transferConsent(
  events: readonly ReadEvent[],
  question: TransferConsentQuestion,
  rules: ReadRules,
): { readonly since: EpochMs } | { readonly refusal: ConsentReason } {
  const { purpose, jurisdiction, asOf, separate } = question;
  const ours = events.filter(
    (event) => hasHappened(event, asOf) && (isForPurpose(event, purpose) || isForPurpose(event, TRANSFER)),
  );
  const no = newestOf(ours.filter(saysNo));
  const standing = ours.filter(({ type, order }) => type === 'given' && (no === undefined || order > no.order));
  const fitting = standing.filter(({ event }) => event.crossBorder === true && (!separate || event.separate === true));
  const good = newestOf(fitting.filter((grant) => defectOf(grant, ours, purpose, rules) === undefined));
  if (good?.since !== undefined && good.since !== null) return { since: good.since };
  const newest = newestOf(fitting);
  const defect = newest === undefined ? undefined : defectOf(newest, ours, purpose, rules);
  if (defect !== undefined) return { refusal: defect };
  if (no !== undefined && standing.length === 0) return { refusal: endedBy(no, purpose) };
  if (separate) {
    const params = { purpose, jurisdiction, crossBorder: true };
    return { refusal: { code: 'consent/separate-consent-required', params } };
  }
  const params = { purpose, channel: '*', jurisdiction, missing: standing.length > 0 ? 'cross-border' : null };
  return { refusal: { code: 'consent/consent-required', params } };
}

function endedBy({ type, since }: ReadEvent, purpose: string): ConsentReason {
  const params = { purpose, channel: '*', since };
  if (type === 'expired') return { code: 'consent/stale', params: { since, until: null, months: null } };
  if (type === 'objected') return { code: 'consent/objected', params };
  return type === 'refused' ? { code: 'consent/refused', params } : { code: 'consent/withdrawn', params };
}

/** Why a grant does not carry anything. */
function defectOf(
  grant: ReadEvent,
  events: readonly ReadEvent[],
  purpose: string,
  rules: ReadRules,
): ConsentReason | undefined {
  const { event, since } = grant;
  const method = methodOf(grant);
  if (rules.invalid.has(method)) return { code: 'consent/invalid-method', params: { method: event.method ?? '' } };
  const missing = missingProof(grant);
  if (since === null || missing !== '') return { code: 'consent/insufficient-evidence', params: { missing } };
  if (method === 'double-opt-in') {
    const { confirmationHours } = rules;
    const first = firstConfirmation(grant, events);
    const confirmedAt = first?.since ?? null;
    if (first === undefined || confirmedAt === null) {
      return { code: 'consent/unconfirmed', params: { since, confirmationSent: false } };
    }
    if (first.order - since > confirmationHours * HOUR_MS) {
      return { code: 'consent/confirmation-expired', params: { since, confirmedAt, confirmationHours } };
    }
  }
  for (const { purpose: about, noticeId, minimumVersion } of rules.notices) {
    if (about !== purpose && about !== TRANSFER) continue;
    const { noticeId: id = null, noticeVersion = null } = event;
    const isSame = noticeId === undefined || noticeId === id;
    if (isSame && noticeVersion !== null && isVersionFrom(noticeVersion, minimumVersion)) continue;
    return { code: 'consent/notice-outdated', params: { noticeId: id, noticeVersion, minimumVersion } };
  }
  return undefined;
}
