import { requireOneOf } from '../core/require.ts';
import { defaultTieringPolicy, type TieringPolicy } from './policy.ts';
import type { TierCare } from './policy-parts.ts';
import type { TieringReason } from './reasons.ts';
import { type Tier, tiers } from './tier.ts';

/** The attention that a customer of a tier gets. */
export interface CarePlan extends TierCare {
  /** The tier that the plan is for. */
  readonly tier: Tier;
  /** Contacts, visits, time. */
  readonly reasons: readonly TieringReason[];
}

/**
 * Says how much attention a tier gets: contacts per week, month or quarter, visits, and the tier's share of the time.
 *
 * Usual: core once a week, a visit a quarter, 40 % of the time; potential once or twice a week, a visit each half-year, 35 %; basic
 * once or twice a month at most, a visit a year, 25 %; dormant up to twice a month (see `wakeUp`); reserve once a quarter.
 *
 * @param tier - The tier.
 * @param policy - Read is `care`; a whole `TieringPolicy` will do.
 * @returns The plan.
 * @throws A `WaimaoError` `core/unknown-option` for what is not a tier.
 *
 * @example
 * ```ts
 * import { carePlan } from 'waimao/tiering';
 *
 * carePlan('potential').contacts; // => { minimum: 1, maximum: 2, per: 'week' }
 * carePlan('core').visitEveryMonths; // => 3
 * ```
 */
export function carePlan(tier: Tier, { care }: Pick<TieringPolicy, 'care'> = defaultTieringPolicy): CarePlan {
  requireOneOf(tier, tiers, ['tier']);
  const { contacts, visitEveryMonths, timePercent } = care[tier];
  const { minimum, maximum, per } = contacts;
  return {
    tier,
    contacts: { minimum, maximum, per },
    visitEveryMonths,
    timePercent,
    reasons: [
      { code: 'tiering/care-contacts', params: { tier, minimum, maximum, per } },
      { code: 'tiering/care-visits', params: { tier, everyMonths: visitEveryMonths } },
      { code: 'tiering/care-time', params: { tier, timePercent } },
    ],
  };
}
