import type { Path } from '../../core/errors.ts';
import {
  requireFlag,
  requireInteger,
  requireList,
  requireNumber,
  requireObject,
  requireOneOf,
  requireText,
} from '../../core/require.ts';
import type { AssignmentPolicy, AssignmentPolicyPart, MatchRule } from '../assignment-policy.ts';
import {
  LONGEST_DAYS,
  type PoolPolicy,
  type PoolPolicyPart,
  type RecyclePolicy,
  type TierClock,
} from '../pool-policy.ts';
import { sides } from './fit.ts';

const matchRules: readonly MatchRule[] = ['required', 'preferred', 'ignored'];

/** The assignment part of a policy that may come from anywhere. */
export function readAssignmentPolicy(part: AssignmentPolicyPart): AssignmentPolicy {
  const path = ['policy', 'assignment'];
  const policy = requireObject(requireObject(part, ['policy']).assignment, path);
  requireObject(policy.match, [...path, 'match']);
  for (const side of sides) requireOneOf(policy.match[side], matchRules, [...path, 'match', side]);
  requireOneOf(policy.missingFacts, ['fits-anyone', 'fits-generalists'], [...path, 'missingFacts']);
  requireFlag(policy.keepOwner, [...path, 'keepOwner']);
  requireOneOf(policy.groups, ['wait', 'split', 'ignore'], [...path, 'groups']);
  requireObject(policy.caps, [...path, 'caps']);
  for (const cap of ['open', 'perDay', 'perWeek', 'perMonth'] as const) {
    requireLimit(policy.caps[cap], [...path, 'caps', cap]);
  }
  return policy;
}

/** The rules of the pool for claims. */
export function readPoolPolicy(part: PoolPolicyPart): PoolPolicy {
  const path = ['policy', 'pool'];
  const pool = requireObject(requireObject(part, ['policy']).pool, path);
  const limits = ['claimsPerDay', 'claimsPerWeek', 'claimsPerMonth', 'holdingCap'] as const;
  for (const limit of limits) requireLimit(pool[limit], [...path, limit]);
  requireFlag(pool.holdingCountsDealt, [...path, 'holdingCountsDealt']);
  requireNumber(pool.coolDownHours, [...path, 'coolDownHours'], 0, LONGEST_HOURS);
  requireFlag(pool.releaseReturnsClaim, [...path, 'releaseReturnsClaim']);
  return pool;
}

/** The rules of the pool for the recycle clock. */
export function readRecyclePolicy(part: PoolPolicyPart): RecyclePolicy {
  const path = ['policy', 'pool', 'recycle'];
  const recycle = requireObject(requireObject(requireObject(part, ['policy']).pool, ['policy', 'pool']).recycle, path);
  requireLimit(recycle.firstTouchDays, [...path, 'firstTouchDays'], LONGEST_DAYS);
  requireLimit(recycle.secondTouchDays, [...path, 'secondTouchDays'], LONGEST_DAYS);
  for (const [row, clock] of requireList(recycle.tiers, [...path, 'tiers']).entries()) {
    requireClock(clock, [...path, 'tiers', row]);
    requireText(clock.tier, [...path, 'tiers', row, 'tier']);
  }
  requireClock(recycle.otherTiers, [...path, 'otherTiers']);
  requireInteger(recycle.warnDays, [...path, 'warnDays'], 0, LONGEST_DAYS);
  requireFlag(recycle.exemptDealt, [...path, 'exemptDealt']);
  return recycle;
}

const LONGEST_HOURS = LONGEST_DAYS * 24;

function requireClock(clock: Omit<TierClock, 'tier'>, path: Path): void {
  requireObject(clock, path);
  const rules = ['withoutFollowUpDays', 'withoutOpportunityDays', 'withoutDealDays'] as const;
  for (const rule of rules) requireLimit(clock[rule], [...path, rule], LONGEST_DAYS);
}

function requireLimit(value: number | null, path: Path, maximum: number = Number.MAX_SAFE_INTEGER): void {
  if (value !== null) requireInteger(value, path, 0, maximum);
}
