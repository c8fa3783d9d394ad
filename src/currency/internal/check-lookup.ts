import { requireInteger, requireOneOf } from '../../core/require.ts';
import type { LookupOptions, RateSide } from '../lookup-rate.ts';
import { rateDateRules } from '../rate-date-for.ts';

const sides: readonly RateSide[] = ['mid', 'bid', 'ask', 'contract'];

/** Refuses ways of looking up that do not exist. */
export function requireLookup({ side, maxAgeDays, dateRule }: Omit<LookupOptions, 'on'>): void {
  if (side !== undefined) requireOneOf(side, sides, ['side']);
  if (maxAgeDays !== undefined) requireInteger(maxAgeDays, ['maxAgeDays'], 0);
  if (dateRule !== undefined) requireOneOf(dateRule, rateDateRules, ['dateRule']);
}
