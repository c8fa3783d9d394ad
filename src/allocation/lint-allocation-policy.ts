import type { ReasonOf } from '../core/reasons.ts';
import type { AssignmentPolicy, AssignmentPolicyPart } from './assignment-policy.ts';
import { readAssignmentPolicy, readPoolPolicy, readRecyclePolicy } from './internal/read-policy.ts';
import type { LintReasons } from './lint-reasons.ts';
import type { PoolPolicy, PoolPolicyPart, RecyclePolicy, TierClock } from './pool-policy.ts';

/** What makes a policy work otherwise than it reads. */
export type LintReason = ReasonOf<LintReasons>;

/** A limit or a rule with the name of its field; `null` is off. */
type Field = readonly [field: string, value: number | null];

/**
 * Finds what a policy of valid numbers cannot do: limits that let nobody through or can never be reached, warnings that
 * come at once, rules that another always forestalls, a cool-down that outlasts every clock.
 *
 * A finding is advice, not an error: the policy runs as it is written.
 *
 * @param policy - The whole policy; its `assignment` and `pool` are looked at.
 * @returns The findings, in the order of the policy's fields; none for the default policy.
 * @throws A `WaimaoError` `core/…` for a part that is missing or a value that is none.
 *
 * @example
 * ```ts
 * import { defaultAllocationPolicy, lintAllocationPolicy } from 'waimao/allocation';
 *
 * lintAllocationPolicy(defaultAllocationPolicy); // => []
 * const pool = { ...defaultAllocationPolicy.pool, claimsPerDay: 30 };
 * lintAllocationPolicy({ ...defaultAllocationPolicy, pool })[0];
 * // => { code: 'allocation/limit-above-limit', params: { field: 'pool.claimsPerDay', limit: 30, above: 'pool.claimsPerWeek', maximum: 20 } }
 * ```
 */
export function lintAllocationPolicy(policy: AssignmentPolicyPart & PoolPolicyPart): LintReason[] {
  const pool = readPoolPolicy(policy);
  readRecyclePolicy(policy);
  return [...ofAssignment(readAssignmentPolicy(policy)), ...ofPool(pool), ...ofRecycling(pool)];
}

function ofAssignment({ caps, match }: AssignmentPolicy): LintReason[] {
  const ladder: Field[] = [
    ['assignment.caps.perDay', caps.perDay],
    ['assignment.caps.perWeek', caps.perWeek],
    ['assignment.caps.perMonth', caps.perMonth],
  ];
  const open: Field = ['assignment.caps.open', caps.open];
  const found = [...zeros([open, ...ladder]), ...ofLadder(ladder)];
  const rules = Object.values(match);
  if (rules.every((rule) => rule === 'ignored')) {
    found.push({ code: 'allocation/nothing-matched', params: { ignored: rules.length, sides: rules.length } });
  }
  return found;
}

function ofPool(pool: PoolPolicy): LintReason[] {
  const ladder: Field[] = [
    ['pool.claimsPerDay', pool.claimsPerDay],
    ['pool.claimsPerWeek', pool.claimsPerWeek],
    ['pool.claimsPerMonth', pool.claimsPerMonth],
  ];
  const holding: Field = ['pool.holdingCap', pool.holdingCap];
  return [...zeros([...ladder, holding]), ...ofLadder(ladder), ...ladder.flatMap((field) => above(field, holding))];
}

function ofRecycling({ recycle, coolDownHours }: PoolPolicy): LintReason[] {
  const rules = rulesOf(recycle);
  const running = rules.flatMap(([field, days]) => (days === null ? [] : [{ field, days }]));
  const found: LintReason[] = [];
  if (running.length === 0) found.push({ code: 'allocation/nothing-recycled', params: { rules: rules.length } });
  for (const { field, days } of running) {
    if (recycle.warnDays < days) continue;
    const params = { field, limitDays: days, warnDays: recycle.warnDays };
    found.push({ code: 'allocation/warning-too-early', params });
  }
  found.push(...forestalled(recycle));
  const longestRuleHours = running.reduce((longest, { days }) => Math.max(longest, days * 24), 0);
  if (running.length > 0 && coolDownHours > longestRuleHours) {
    found.push({ code: 'allocation/cool-down-too-long', params: { coolDownHours, longestRuleHours } });
  }
  for (const [row, { tier }] of recycle.tiers.entries()) {
    if (recycle.tiers.findIndex((other) => other.tier === tier) < row) {
      found.push({ code: 'allocation/tier-listed-twice', params: { tier, row } });
    }
  }
  return found;
}

/** A first or second touch that no tier can ever reach, since the tier's own days without follow-up are over before. */
function forestalled({ firstTouchDays, secondTouchDays, tiers, otherTiers }: RecyclePolicy): LintReason[] {
  const clocks: Field[] = [
    ...tiers.map((clock, row): Field => [`pool.recycle.tiers[${row}].withoutFollowUpDays`, clock.withoutFollowUpDays]),
    ['pool.recycle.otherTiers.withoutFollowUpDays', otherTiers.withoutFollowUpDays],
  ];
  const slowest = clocks.reduce<{ field: string; days: number } | null>((slow, [field, days]) => {
    const length = days ?? Number.POSITIVE_INFINITY;
    return slow === null || length > slow.days ? { field, days: length } : slow;
  }, null);
  const touches: Field[] = [
    ['pool.recycle.firstTouchDays', firstTouchDays],
    ['pool.recycle.secondTouchDays', secondTouchDays],
  ];
  return touches.flatMap(([field, days]): LintReason[] => {
    if (days === null || slowest === null || days <= slowest.days) return [];
    const params = { field, limitDays: days, because: slowest.field, strikesAfterDays: slowest.days };
    return [{ code: 'allocation/rule-never-strikes', params }];
  });
}

function rulesOf({ firstTouchDays, secondTouchDays, tiers, otherTiers }: RecyclePolicy): Field[] {
  const ofClock = (clock: Omit<TierClock, 'tier'>, at: string): Field[] => [
    [`${at}.withoutFollowUpDays`, clock.withoutFollowUpDays],
    [`${at}.withoutOpportunityDays`, clock.withoutOpportunityDays],
    [`${at}.withoutDealDays`, clock.withoutDealDays],
  ];
  return [
    ['pool.recycle.firstTouchDays', firstTouchDays],
    ['pool.recycle.secondTouchDays', secondTouchDays],
    ...tiers.flatMap((clock, row) => ofClock(clock, `pool.recycle.tiers[${row}]`)),
    ...ofClock(otherTiers, 'pool.recycle.otherTiers'),
  ];
}

function zeros(fields: readonly Field[]): LintReason[] {
  return fields.flatMap(([field, limit]): LintReason[] =>
    limit === 0 ? [{ code: 'allocation/limit-is-zero', params: { field, limit } }] : [],
  );
}

/** Limits of day, week and month: each fits into the next, and lets it be reached (7 days a week, 31 a month). */
function ofLadder([day, week, month]: readonly Field[]): LintReason[] {
  if (day === undefined || week === undefined || month === undefined) return [];
  return [
    ...above(day, week),
    ...above(day, month),
    ...above(week, month),
    ...neverReached(week, day, 7),
    ...neverReached(month, day, 31),
    ...neverReached(month, week, 6), // a month of 31 days can touch six weeks
  ];
}

function above([field, limit]: Field, [above, maximum]: Field): LintReason[] {
  if (limit === null || maximum === null || limit <= maximum) return [];
  return [{ code: 'allocation/limit-above-limit', params: { field, limit, above, maximum } }];
}

function neverReached([field, limit]: Field, [by, each]: Field, times: number): LintReason[] {
  if (limit === null || each === null || each === 0 || each * times >= limit) return [];
  return [{ code: 'allocation/limit-never-reached', params: { field, limit, by, atMost: each * times } }];
}
