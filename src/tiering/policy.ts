import type { CarePlanPolicy, ChurnPolicy, ClassPercents, RfmPolicy, WakeUpPolicy } from './policy-parts.ts';

/** How one part of a score is earned: nothing at `none`, all points at `full`, straight in between and flat outside. */
export interface Ramp {
  /** Points at `full`, 0…100. The points of one score add up to 100. */
  readonly points: number;
  /** The value that earns nothing; more than `full` where less is better. */
  readonly none: number;
  /** The value that earns all points; never the same as `none`. */
  readonly full: number;
}

/** The share of the customers that a tier aims at; the reserve is not counted among the customers. */
export interface ShareBand {
  /** 0…1. */
  readonly minimumShare: number;
  /** 0…1, not under the minimum. */
  readonly maximumShare: number;
}

/** The parts of the potential score. Yes counts as 1, no as 0. */
export interface PotentialParts {
  /** Whether the market fits. @defaultValue 25 points */
  readonly marketFit: Ramp;
  /** Quotations and samples sent, together. @defaultValue 25 points at 3 */
  readonly offers: Ramp;
  /** Questions about the lead time and about customs: 0, 1 or 2. @defaultValue 20 points at 2 */
  readonly details: Ramp;
  /** Inquiries. @defaultValue 15 points at 5 */
  readonly inquiries: Ramp;
  /** Growth in percent. @defaultValue 15 points at 50, none at 0 */
  readonly growth: Ramp;
}

/** The parts of the cooperation score. */
export interface CooperationParts {
  /** Days since the first order. @defaultValue 20 points at 1095 (3 years) */
  readonly history: Ramp;
  /** Orders of all time. @defaultValue 20 points at 12 */
  readonly orders: Ramp;
  /** Order value of the last 12 months, in minor units. @defaultValue 30 points at 10000000 (100,000.00) */
  readonly yearValue: Ramp;
  /** Days since the last order. @defaultValue 20 points at 30, none at 365 */
  readonly orderAge: Ramp;
  /** Days since the last contact. @defaultValue 10 points at 14, none at 183 */
  readonly contactAge: Ramp;
}

/** The parts of the trust score. */
export interface TrustParts {
  /** Share of invoices paid on time. @defaultValue 40 points at 1, none at 0.5 */
  readonly paidOnTime: Ramp;
  /** Late payments. @defaultValue 20 points at 0, none at 3 */
  readonly latePayments: Ramp;
  /** Complaints without ground. @defaultValue 20 points at 0, none at 3 */
  readonly claims: Ramp;
  /** Share of messages answered. @defaultValue 20 points at 0.6, none at 0 */
  readonly replies: Ramp;
}

/** The rules of tiering. Every number is a default that the firm may replace. */
export interface TieringPolicy {
  /** Parts of the potential score (潜力). */
  readonly potential: PotentialParts;
  /** Parts of the cooperation score (合作). */
  readonly cooperation: CooperationParts;
  /** Parts of the trust score (信任). */
  readonly trust: TrustParts;
  /** What each score weighs in the total, in percent; they add up to 100. @defaultValue 30, 40, 30 */
  readonly weights: { readonly potential: number; readonly cooperation: number; readonly trust: number };
  /** When a customer goes to the reserve. */
  readonly reserve: {
    /** Wake-up contacts without an answer. @defaultValue 3 */
    readonly unansweredWakeUps: number;
  };
  /** When a customer is dormant. */
  readonly dormant: {
    /** More than so many calendar months without contact and without order. @defaultValue 6 */
    readonly months: number;
    /** Days that a customer who only asked has before it counts, from the last contact. @defaultValue 30 */
    readonly onlyAskedGraceDays: number;
  };
  /** What proves a core customer: all three. */
  readonly core: {
    /** At least so many calendar months since the first order. @defaultValue 24 */
    readonly historyMonths: number;
    /** At least this share of the firm's revenue, 0.0001…1; the customer's own, not the tier's. @defaultValue 0.3 */
    readonly revenueShare: number;
    /** Or at least this value of the last 12 months, in minor units; null: the share alone counts. @defaultValue null */
    readonly yearValue: number | null;
    /** At least this share of invoices paid on time, 0…1. @defaultValue 0.9 */
    readonly paidOnTimeShare: number;
  };
  /** What proves a basic customer. It needs no proof: the tier is also given when no other is proven. */
  readonly basic: {
    /** At most so many orders. @defaultValue 2 */
    readonly orders: number;
    /** Each worth at most this on average, in minor units. @defaultValue 1000000 (10,000.00) */
    readonly orderValue: number;
  };
  /** What share of the customers each tier aims at. */
  readonly bands: {
    /** @defaultValue 0.10 to 0.15 */
    readonly core: ShareBand;
    /** @defaultValue 0.20 to 0.25 */
    readonly potential: ShareBand;
    /** @defaultValue 0.40 to 0.50 */
    readonly basic: ShareBand;
    /** @defaultValue 0.10 to 0.15 */
    readonly dormant: ShareBand;
  };
  /** What a customer needs to leave a tier that it was given by its score. Either is enough. */
  readonly hysteresis: {
    /** Points beyond the border, 0…100; 0 lets everybody move at once. @defaultValue 2 */
    readonly marginPoints: number;
    /** Runs in a row on the other side of the border. @defaultValue 3 */
    readonly consecutiveRuns: number;
  };
  /** Classes of `abcAnalysis`. */
  readonly abc: {
    /** By number of items. @defaultValue 20, 30, 50 */
    readonly count: ClassPercents;
    /** By cumulative value. @defaultValue 80, 15, 5 */
    readonly value: ClassPercents;
  };
  /** Scores of `rfm`. */
  readonly rfm: RfmPolicy;
  /** Limits of `churnSignals`. */
  readonly churn: ChurnPolicy;
  /** Steps of `wakeUp`. */
  readonly wakeUp: WakeUpPolicy;
  /** Attention per tier, for `carePlan`. */
  readonly care: CarePlanPolicy;
}

/**
 * The usual numbers of the field; spread it to change some. "Trade guide" and "training" mark numbers that the trade's
 * own texts give; the rest are starting values of this library.
 */
export const defaultTieringPolicy: TieringPolicy = {
  // which parts: trade guides (sample or quotation sent, lead time and customs asked, market fits, growth); points: ours
  potential: {
    marketFit: { points: 25, none: 0, full: 1 },
    offers: { points: 25, none: 0, full: 3 },
    details: { points: 20, none: 0, full: 2 },
    inquiries: { points: 15, none: 0, full: 5 },
    growth: { points: 15, none: 0, full: 50 },
  },
  // which parts: sales training (order amount, frequency, stability); points and scales: ours. yearValue has the size
  // of the firm in it: set it to what a good customer orders in a year
  cooperation: {
    history: { points: 20, none: 0, full: 1095 },
    orders: { points: 20, none: 0, full: 12 },
    yearValue: { points: 30, none: 0, full: 10_000_000 },
    orderAge: { points: 20, none: 365, full: 30 },
    contactAge: { points: 10, none: 183, full: 14 },
  },
  // "pays on time": trade guide; points and scales: ours
  trust: {
    paidOnTime: { points: 40, none: 0.5, full: 1 },
    latePayments: { points: 20, none: 3, full: 0 },
    claims: { points: 20, none: 3, full: 0 },
    replies: { points: 20, none: 0, full: 0.6 },
  },
  weights: { potential: 30, cooperation: 40, trust: 30 }, // ours
  reserve: { unansweredWakeUps: 3 }, // trade guide
  dormant: { months: 6, onlyAskedGraceDays: 30 }, // 6 months: trade guide; grace: ours, a new inquiry is not dormant
  // 30 % of revenue: trade guide, which does not say whether of one customer or of the tier; the rest: ours
  core: { historyMonths: 24, revenueShare: 0.3, yearValue: null, paidOnTimeShare: 0.9 },
  basic: { orders: 2, orderValue: 1_000_000 }, // 1 to 2 small orders: trade guide; what is small: ours
  // trade guide
  bands: {
    core: { minimumShare: 0.1, maximumShare: 0.15 },
    potential: { minimumShare: 0.2, maximumShare: 0.25 },
    basic: { minimumShare: 0.4, maximumShare: 0.5 },
    dormant: { minimumShare: 0.1, maximumShare: 0.15 },
  },
  hysteresis: { marginPoints: 2, consecutiveRuns: 3 }, // ours
  abc: { count: { a: 20, b: 30, c: 50 }, value: { a: 80, b: 15, c: 5 } }, // sales training; 80/15/5 is the usual Pareto cut
  rfm: { quantiles: 5 }, // the usual form of RFM
  // which signals: sales training; the limits: ours
  churn: {
    spanDays: 180,
    minimumSample: 3,
    frequencyFallPercent: 30,
    amountFallPercent: 30,
    replyRisePercent: 50,
    quotesWithoutOrder: 3,
    latePayments: 2,
    postponedMeetings: 2,
    actAtSignals: 2,
  },
  // 3 contacts, a quarter, 10 % coupon: trade guide; 14 days: ours
  wakeUp: { contacts: 3, answerDays: 14, reservePushMonths: 3, couponPercent: 10 },
  // contacts: trade guide; visits A, B, C and 40/35/25 % of the time: sales training; dormant: two wake-ups a month, ours
  care: {
    core: { contacts: { minimum: 1, maximum: 1, per: 'week' }, visitEveryMonths: 3, timePercent: 40 },
    potential: { contacts: { minimum: 1, maximum: 2, per: 'week' }, visitEveryMonths: 6, timePercent: 35 },
    basic: { contacts: { minimum: 1, maximum: 2, per: 'month' }, visitEveryMonths: 12, timePercent: 25 },
    dormant: { contacts: { minimum: 0, maximum: 2, per: 'month' }, visitEveryMonths: null, timePercent: null },
    reserve: { contacts: { minimum: 1, maximum: 1, per: 'quarter' }, visitEveryMonths: null, timePercent: null },
  },
};
