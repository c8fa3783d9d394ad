import * as z from 'zod/mini';
import { type Ramp, type ShareBand, type TieringPolicy, defaultTieringPolicy as usual } from '../tiering/policy.ts';
import type { ClassPercents, TierCare } from '../tiering/policy-parts.ts';
import { ascending } from './ascending.ts';
import type { PolicySchema } from './parse-policy.ts';

/** Reads a tiering policy: scores, tiers and their share bands, ABC, RFM, churn signals, wake-up and care. */
export const tieringPolicySchema: PolicySchema<TieringPolicy> = /* @__PURE__ */ (() => {
  const range = (minimum: number, maximum: number, value: number) =>
    z._default(z.number().check(z.minimum(minimum), z.maximum(maximum)), value);
  const whole = (minimum: number, maximum: number, value: number) =>
    z._default(z.int().check(z.minimum(minimum), z.maximum(maximum)), value);
  const maybe = (minimum: number, maximum: number, value: number | null) =>
    z._default(z.nullable(z.number().check(z.minimum(minimum), z.maximum(maximum))), value);
  const ramp = ({ points, none, full }: Ramp) =>
    z.prefault(
      z.strictObject({ points: range(0, 100, points), none: range(-1e15, 1e15, none), full: range(-1e15, 1e15, full) }),
      {},
    );
  const band = ({ minimumShare, maximumShare }: ShareBand) =>
    z.prefault(
      z
        .strictObject({ minimumShare: range(0, 1, minimumShare), maximumShare: range(0, 1, maximumShare) })
        .check(ascending('minimumShare', 'maximumShare')),
      {},
    );
  const percents = ({ a, b, c }: ClassPercents) =>
    z.prefault(z.strictObject({ a: range(0, 100, a), b: range(0, 100, b), c: range(0, 100, c) }), {});
  const care = ({ contacts, visitEveryMonths, timePercent }: TierCare) =>
    z.prefault(
      z.strictObject({
        contacts: z.prefault(
          z
            .strictObject({
              minimum: whole(0, 1000, contacts.minimum),
              maximum: whole(0, 1000, contacts.maximum),
              per: z._default(z.enum(['week', 'month', 'quarter']), contacts.per),
            })
            .check(ascending('minimum', 'maximum')),
          {},
        ),
        visitEveryMonths: maybe(1, 120, visitEveryMonths),
        timePercent: maybe(0, 100, timePercent),
      }),
      {},
    );
  const { potential, cooperation, trust, weights, reserve, dormant, core, basic, bands, hysteresis, churn } = usual;

  return z.strictObject({
    potential: z.prefault(
      z.strictObject({
        marketFit: ramp(potential.marketFit),
        offers: ramp(potential.offers),
        details: ramp(potential.details),
        inquiries: ramp(potential.inquiries),
        growth: ramp(potential.growth),
      }),
      {},
    ),
    cooperation: z.prefault(
      z.strictObject({
        history: ramp(cooperation.history),
        orders: ramp(cooperation.orders),
        yearValue: ramp(cooperation.yearValue),
        orderAge: ramp(cooperation.orderAge),
        contactAge: ramp(cooperation.contactAge),
      }),
      {},
    ),
    trust: z.prefault(
      z.strictObject({
        paidOnTime: ramp(trust.paidOnTime),
        latePayments: ramp(trust.latePayments),
        claims: ramp(trust.claims),
        replies: ramp(trust.replies),
      }),
      {},
    ),
    weights: z.prefault(
      z.strictObject({
        potential: range(0, 100, weights.potential),
        cooperation: range(0, 100, weights.cooperation),
        trust: range(0, 100, weights.trust),
      }),
      {},
    ),
    reserve: z.prefault(z.strictObject({ unansweredWakeUps: whole(1, 100, reserve.unansweredWakeUps) }), {}),
    dormant: z.prefault(
      z.strictObject({
        months: whole(1, 120, dormant.months),
        onlyAskedGraceDays: whole(0, 3650, dormant.onlyAskedGraceDays),
      }),
      {},
    ),
    core: z.prefault(
      z.strictObject({
        historyMonths: whole(0, 600, core.historyMonths),
        revenueShare: range(0.0001, 1, core.revenueShare),
        yearValue: maybe(0, Number.MAX_SAFE_INTEGER, core.yearValue),
        paidOnTimeShare: range(0, 1, core.paidOnTimeShare),
      }),
      {},
    ),
    basic: z.prefault(
      z.strictObject({
        orders: whole(1, 1000, basic.orders),
        orderValue: whole(0, Number.MAX_SAFE_INTEGER, basic.orderValue),
      }),
      {},
    ),
    bands: z.prefault(
      z.strictObject({
        core: band(bands.core),
        potential: band(bands.potential),
        basic: band(bands.basic),
        dormant: band(bands.dormant),
      }),
      {},
    ),
    hysteresis: z.prefault(
      z.strictObject({
        marginPoints: range(0, 100, hysteresis.marginPoints),
        consecutiveRuns: whole(1, 1000, hysteresis.consecutiveRuns),
      }),
      {},
    ),
    abc: z.prefault(z.strictObject({ count: percents(usual.abc.count), value: percents(usual.abc.value) }), {}),
    rfm: z.prefault(z.strictObject({ quantiles: whole(2, 10, usual.rfm.quantiles) }), {}),
    churn: z.prefault(
      z.strictObject({
        spanDays: whole(1, 3650, churn.spanDays),
        minimumSample: whole(1, 1000, churn.minimumSample),
        frequencyFallPercent: range(0, 100, churn.frequencyFallPercent),
        amountFallPercent: range(0, 100, churn.amountFallPercent),
        replyRisePercent: range(0, 10_000, churn.replyRisePercent),
        quotesWithoutOrder: whole(1, 1000, churn.quotesWithoutOrder),
        latePayments: whole(1, 1000, churn.latePayments),
        postponedMeetings: whole(1, 1000, churn.postponedMeetings),
        actAtSignals: whole(1, 6, churn.actAtSignals),
      }),
      {},
    ),
    wakeUp: z.prefault(
      z.strictObject({
        contacts: whole(1, 100, usual.wakeUp.contacts),
        answerDays: whole(1, 365, usual.wakeUp.answerDays),
        reservePushMonths: whole(1, 120, usual.wakeUp.reservePushMonths),
        couponPercent: range(0, 100, usual.wakeUp.couponPercent),
      }),
      {},
    ),
    care: z.prefault(
      z.strictObject({
        core: care(usual.care.core),
        potential: care(usual.care.potential),
        basic: care(usual.care.basic),
        dormant: care(usual.care.dormant),
        reserve: care(usual.care.reserve),
      }),
      {},
    ),
  });
})();
