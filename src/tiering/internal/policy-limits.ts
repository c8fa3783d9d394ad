import { requireInteger, requireNumber, requireObject } from '../../core/require.ts';
import type { TieringPolicy } from '../policy.ts';
import type { ChurnPolicy } from '../policy-parts.ts';

/** A number of the policy that decides about tiers, with the range in which it means something. */
interface PolicyLimit {
  readonly path: readonly string[];
  readonly read: (policy: TieringPolicy) => number;
  readonly minimum: number;
  readonly maximum: number;
}

const MOST = Number.MAX_VALUE;

// The paths stand in tables because one customer's tier asks for them too: a list of steps for each number would cost half of it.

const groups: readonly { readonly path: readonly string[]; readonly read: (policy: TieringPolicy) => unknown }[] = [
  { path: ['weights'], read: (p) => p.weights },
  { path: ['potential'], read: (p) => p.potential },
  { path: ['cooperation'], read: (p) => p.cooperation },
  { path: ['trust'], read: (p) => p.trust },
  { path: ['reserve'], read: (p) => p.reserve },
  { path: ['dormant'], read: (p) => p.dormant },
  { path: ['core'], read: (p) => p.core },
  { path: ['basic'], read: (p) => p.basic },
  { path: ['hysteresis'], read: (p) => p.hysteresis },
  { path: ['bands'], read: (p) => p.bands },
  { path: ['bands', 'core'], read: (p) => p.bands.core },
  { path: ['bands', 'potential'], read: (p) => p.bands.potential },
  { path: ['bands', 'basic'], read: (p) => p.bands.basic },
  { path: ['bands', 'dormant'], read: (p) => p.bands.dormant },
];

const limits: readonly PolicyLimit[] = [
  { path: ['reserve', 'unansweredWakeUps'], read: (p) => p.reserve.unansweredWakeUps, minimum: 1, maximum: MOST },
  { path: ['dormant', 'onlyAskedGraceDays'], read: (p) => p.dormant.onlyAskedGraceDays, minimum: 0, maximum: MOST },
  { path: ['core', 'paidOnTimeShare'], read: (p) => p.core.paidOnTimeShare, minimum: 0, maximum: 1 },
  // null is allowed: the share alone counts
  {
    path: ['core', 'yearValue'],
    read: (p) => (p.core.yearValue === null ? 0 : p.core.yearValue),
    minimum: 0,
    maximum: MOST,
  },
  { path: ['basic', 'orders'], read: (p) => p.basic.orders, minimum: 0, maximum: MOST },
  { path: ['basic', 'orderValue'], read: (p) => p.basic.orderValue, minimum: 0, maximum: MOST },
  { path: ['hysteresis', 'marginPoints'], read: (p) => p.hysteresis.marginPoints, minimum: 0, maximum: MOST },
  { path: ['hysteresis', 'consecutiveRuns'], read: (p) => p.hysteresis.consecutiveRuns, minimum: 0, maximum: MOST },
  { path: ['bands', 'core', 'minimumShare'], read: (p) => p.bands.core.minimumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'core', 'maximumShare'], read: (p) => p.bands.core.maximumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'potential', 'minimumShare'], read: (p) => p.bands.potential.minimumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'potential', 'maximumShare'], read: (p) => p.bands.potential.maximumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'basic', 'minimumShare'], read: (p) => p.bands.basic.minimumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'basic', 'maximumShare'], read: (p) => p.bands.basic.maximumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'dormant', 'minimumShare'], read: (p) => p.bands.dormant.minimumShare, minimum: 0, maximum: 1 },
  { path: ['bands', 'dormant', 'maximumShare'], read: (p) => p.bands.dormant.maximumShare, minimum: 0, maximum: 1 },
];

/** Refuses a policy in which a limit is no number: it would hold for nobody, without a word. */
export function requirePolicyLimits(policy: TieringPolicy): void {
  requireObject(policy, ['policy']);
  for (const { path, read } of groups) requireObject(read(policy), path);
  for (const { path, read, minimum, maximum } of limits) requireNumber(read(policy), path, minimum, maximum);
}

/** The same for the limits of churn. */
export function requireChurnLimits(churn: ChurnPolicy): void {
  requireInteger(churn.spanDays, ['churn', 'spanDays'], 1);
  for (const name of [
    'minimumSample',
    'quotesWithoutOrder',
    'latePayments',
    'postponedMeetings',
    'actAtSignals',
  ] as const)
    requireInteger(churn[name], ['churn', name], 0);
  for (const name of ['frequencyFallPercent', 'amountFallPercent', 'replyRisePercent'] as const)
    requireNumber(churn[name], ['churn', name], 0);
}
