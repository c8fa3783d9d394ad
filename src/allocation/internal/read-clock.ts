import { DAY_MS } from '../../core/civil.ts';
import { type EpochMs, toEpochMs } from '../../core/instants.ts';
import { requireObject, requireText } from '../../core/require.ts';
import { hasDealt } from '../has-dealt.ts';
import type { PoolClock } from '../pool-clock.ts';
import type { PoolCustomer } from '../pool-customer.ts';
import type { AllocationReason } from '../reasons.ts';
import type { DayClock } from './day-clock.ts';
import { type Deadline, deadlinesOf, type RecycleRules } from './deadlines.ts';
import { requireTextIfAny } from './require-rows.ts';
import { readTimeline } from './timeline.ts';

/** A clock that was read; it is put into words only for those customers whom somebody looks at. */
export type ClockReading =
  | { readonly state: 'exempt'; explain(): PoolClock }
  | { readonly state: 'safe' | 'warn' | 'due'; readonly ownerId: string; explain(): PoolClock };

interface Struck {
  readonly deadline: Deadline;
  readonly at: EpochMs;
}

export function readClock(customer: PoolCustomer, rules: RecycleRules, now: EpochMs, days: DayClock): ClockReading {
  const customerId = requireText(requireObject(customer, []).id, ['id']);
  const tier = customer.tier ?? null;
  const { ownerId } = customer;
  requireTextIfAny(tier, ['tier']);
  requireTextIfAny(ownerId, ['ownerId']);
  if (ownerId === null || ownerId === undefined) return exempt({ code: 'allocation/no-owner', params: { customerId } });
  if (customer.locked === true) return exempt({ code: 'allocation/locked', params: { customerId } });
  const timeline = readTimeline(customer, now);
  if (rules.policy.exemptDealt && hasDealt(customer, now)) {
    return exempt({ code: 'allocation/dealt', params: { customerId } });
  }

  let first: Struck | null = null;
  const struck: Struck[] = [];
  for (const deadline of deadlinesOf(customer, timeline, rules)) {
    const one = { deadline, at: days.after(deadline.start.at, deadline.limitDays, ownerId) };
    struck.push(one);
    if (first === null || one.at < first.at) first = one;
  }
  if (first === null) return exempt({ code: 'allocation/no-recycle-rule', params: { customerId, tier } });

  const { deadline } = first;
  const ruleWarnsAt = days.after(deadline.start.at, Math.max(0, deadline.limitDays - rules.policy.warnDays), ownerId);
  const kept = customer.protectedUntil ?? null;
  const keptUntil = kept === null ? Number.NEGATIVE_INFINITY : toEpochMs(kept, ['protectedUntil']);
  const isPutOff = keptUntil > first.at;
  const recycleAt = isPutOff ? keptUntil : first.at;
  const warnAt = isPutOff ? Math.max(ruleWarnsAt, keptUntil - rules.policy.warnDays * DAY_MS) : ruleWarnsAt;
  const state = now >= recycleAt ? 'due' : now >= warnAt ? 'warn' : 'safe';

  return {
    state,
    ownerId,
    explain() {
      const ofRule = ({ deadline: { rule, limitDays, start }, at }: Struck): AllocationReason => {
        const elapsedDays = days.elapsed(start.at, now, ownerId);
        const params = { customerId, rule, tier, elapsedDays, limitDays, startedBy: start.type, startedAt: start.at };
        return { code: 'allocation/recycle-rule', params: { ...params, recycleAt: at } };
      };
      const others = struck.filter((one) => one !== first);
      const reasons = [first, ...others].map(ofRule);
      const putOff: AllocationReason = { code: 'allocation/protected', params: { customerId, until: keptUntil } };
      return {
        state,
        recycleAt,
        warnAt,
        rule: deadline.rule,
        clockStartedBy: deadline.start.type,
        reasons: isPutOff ? [putOff, ...reasons] : reasons,
      };
    },
  };
}

function exempt(reason: AllocationReason): ClockReading {
  const clock: PoolClock = {
    state: 'exempt',
    recycleAt: null,
    warnAt: null,
    rule: null,
    clockStartedBy: null,
    reasons: [reason],
  };
  return { state: 'exempt', explain: () => clock };
}
