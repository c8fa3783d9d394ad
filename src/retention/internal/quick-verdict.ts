import type { RetentionRecord } from '../retention-record.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { type HoldsIndex, mayBeHeld } from './holds-index.ts';
import type { Profile } from './profile.ts';
import { isDay, NOT_YET } from './read-trigger.ts';
import { readChain } from './standing.ts';

/**
 * Most records of a sweep are neither due nor in doubt: what they come to is told by one comparison of days for each
 * rule. `null` says that the record needs a closer look; the answers given are those of the closer look (a property test).
 */
export function quickVerdict(
  record: RetentionRecord,
  profile: Profile,
  readings: Int32Array,
  holds: HoldsIndex,
): 'keep' | 'retain' | null {
  const { retains, governing, ofFields, possible, isGone, notifies } = profile;
  if (isGone) return 'keep';
  if (record.erasureRequest || record.ownerUncertain || notifies || possible.length > 0) return null;
  if (mayBeHeld(record, profile, holds)) return null;
  for (let at = 0; at < governing.length; at++)
    if (isDueOrInDoubt(governing[at] as CompiledRule, readings)) return null;
  for (let at = 0; at < ofFields.length; at++)
    if (isDueOrInDoubt((ofFields[at] as readonly [CompiledRule, number])[0], readings)) return null;
  let verdict: 'keep' | 'retain' = 'keep';
  for (let at = 0; at < retains.length; at++) {
    const rule = retains[at] as CompiledRule;
    const reading = readChain(rule, readings);
    if (isDay(reading)) {
      if (reading > rule.cutOff) verdict = 'retain';
    } else if (reading !== NOT_YET) return null;
  }
  return verdict;
}

function isDueOrInDoubt(rule: CompiledRule, readings: Int32Array): boolean {
  const reading = readChain(rule, readings);
  return isDay(reading) ? reading <= rule.cutOff : reading !== NOT_YET;
}
