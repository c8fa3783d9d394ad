import type { EpochMs } from '../../core/instants.ts';
import type { RecycleRule } from '../pool-clock.ts';
import type { PoolCustomer } from '../pool-customer.ts';
import type { PoolPolicyPart, RecyclePolicy, TierClock } from '../pool-policy.ts';
import { readRecyclePolicy } from './read-policy.ts';
import { later, type Start, type Timeline } from './timeline.ts';

/** One rule that runs for a customer. */
export interface Deadline {
  readonly rule: RecycleRule;
  readonly limitDays: number;
  readonly start: Start;
}

/** The rules of a policy with its tiers ready to be asked; made once for a whole sweep. */
export interface RecycleRules {
  readonly policy: RecyclePolicy;
  readonly tiers: ReadonlyMap<string, TierClock>;
}

export function recycleRules(part: PoolPolicyPart): RecycleRules {
  const policy = readRecyclePolicy(part);
  const tiers = new Map<string, TierClock>();
  for (const clock of policy.tiers) if (!tiers.has(clock.tier)) tiers.set(clock.tier, clock); // the first of a name holds
  return { policy, tiers };
}

/** Every rule that runs for a customer, in the order in which equal ones are named. */
export function deadlinesOf(customer: PoolCustomer, timeline: Timeline, rules: RecycleRules): Deadline[] {
  const { policy } = rules;
  const { owned, followUps, lastFollowUp, lastReplyAt, lastOpportunity, lastDeal } = timeline;
  const clock = rules.tiers.get(customer.tier ?? '') ?? policy.otherTiers;
  const found: Deadline[] = [];
  const run = (rule: RecycleRule, limitDays: number | null, start: Start): void => {
    if (limitDays !== null) found.push({ rule, limitDays, start });
  };
  if (followUps === 0) run('first-touch', policy.firstTouchDays, owned);
  if (followUps === 1 && lastFollowUp !== null && !isAnswered(lastFollowUp.at, lastReplyAt)) {
    run('second-touch', policy.secondTouchDays, lastFollowUp);
  }
  run('without-follow-up', clock.withoutFollowUpDays, later(owned, lastFollowUp));
  run('without-opportunity', clock.withoutOpportunityDays, later(later(owned, lastOpportunity), lastDeal));
  run('without-deal', clock.withoutDealDays, later(owned, lastDeal));
  return found;
}

function isAnswered(followUpAt: EpochMs, lastReplyAt: EpochMs | null): boolean {
  return lastReplyAt !== null && lastReplyAt >= followUpAt;
}
