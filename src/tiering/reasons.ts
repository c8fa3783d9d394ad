import type { ReasonOf } from '../core/reasons.ts';

/** A number seen, or null where it is not known (or, of days since an order, where there was none). */
type Seen = number | null;

/** Why a customer has its tier, and why not another. */
export type TierReasons = {
  /** Too many wake-up contacts stayed without an answer: reserve. */
  'tiering/wake-ups-unanswered': { readonly unanswered: number; readonly limit: number };
  /** Not reserve. */
  'tiering/wake-ups-left': { readonly unanswered: Seen; readonly limit: number };
  /** No contact and no order for more than the months: dormant. The days count from the latest of each. */
  'tiering/inactive-too-long': {
    readonly contactDays: Seen;
    readonly orderDays: Seen;
    readonly months: number;
    readonly limitDays: number;
  };
  /** Not dormant, or not known to be. */
  'tiering/active': {
    readonly contactDays: Seen;
    readonly orderDays: Seen;
    readonly months: number;
    readonly limitDays: number;
  };
  /** Inquiries and nothing that followed: dormant. */
  'tiering/only-asked': {
    readonly inquiries: number;
    readonly quotations: number;
    readonly orders: number;
    readonly contactDays: Seen;
    readonly graceDays: number;
  };
  /** Not dormant for only asking. */
  'tiering/more-than-asked': {
    readonly inquiries: Seen;
    readonly quotations: Seen;
    readonly orders: Seen;
    readonly contactDays: Seen;
    readonly graceDays: number;
  };
  /** Long history, large share of revenue, pays on time: core. */
  'tiering/core-proven': {
    readonly historyMonths: number;
    readonly historyLimit: number;
    readonly revenueShare: Seen;
    readonly shareLimit: number;
    readonly yearValue: Seen;
    readonly valueLimit: Seen;
    readonly paidOnTimeShare: number;
    readonly paidLimit: number;
  };
  /** Not core: the history is too short or not known. */
  'tiering/history-too-short': { readonly historyMonths: Seen; readonly limit: number };
  /** Not core: the revenue is too small or not known. */
  'tiering/revenue-too-small': {
    readonly revenueShare: Seen;
    readonly shareLimit: number;
    readonly yearValue: Seen;
    readonly valueLimit: Seen;
  };
  /** Not core: pays late, or it is not known. */
  'tiering/pays-late': { readonly paidOnTimeShare: Seen; readonly limit: number };
  /** An offer was made or details were asked, and the market fits: potential. */
  'tiering/potential-proven': {
    readonly quotations: Seen;
    readonly samples: Seen;
    readonly askedLeadTime: boolean | null;
    readonly askedCustoms: boolean | null;
  };
  /** Not potential: no offer was made and no details were asked, or it is not known. */
  'tiering/no-buying-sign': {
    readonly quotations: Seen;
    readonly samples: Seen;
    readonly askedLeadTime: boolean | null;
    readonly askedCustoms: boolean | null;
  };
  /** Not potential: the market does not fit, or it is not known. */
  'tiering/market-does-not-fit': { readonly marketFits: boolean | null };
  /** One order or a few, each small: basic. */
  'tiering/few-small-orders': {
    readonly orders: number;
    readonly limit: number;
    readonly averageValue: Seen;
    readonly valueLimit: number;
  };
  /** Basic, because no other tier is proven. */
  'tiering/nothing-more-proven': { readonly orders: Seen };
  /** In a portfolio: the total reaches the border of core. */
  'tiering/reaches-core': { readonly total: number; readonly border: number };
  /** In a portfolio: the total reaches the border of potential, not that of core (null: no score reaches core). */
  'tiering/reaches-potential': { readonly total: number; readonly border: number; readonly coreBorder: Seen };
  /** In a portfolio: the total is under both borders: basic. */
  'tiering/below-potential': { readonly total: number; readonly border: Seen };
  /** In a portfolio: the evidence alone would give another tier than the share bands do. */
  'tiering/evidence-differs': { readonly evidence: string; readonly byShare: string };
  /** In a portfolio: another tier is earned, by less than the margin and not for long enough. */
  'tiering/held': {
    readonly tier: string;
    readonly earned: string;
    readonly total: number;
    readonly border: number;
    readonly marginPoints: number;
    readonly runs: number;
    readonly runsNeeded: number;
  };
  /** The customer was not in the earlier run. */
  'tiering/joined': { readonly tier: string };
  /** The customer is not in this run. */
  'tiering/left': { readonly tier: string };
};

/** What every "band missed" reason says; shares are 0…1 of the customers outside the reserve. */
type Missed = {
  readonly tier: string;
  readonly share: number;
  readonly minimumShare: number;
  readonly maximumShare: number;
};

/** Why a band was missed. */
export type BandReasons = {
  /** No whole number of so few customers lies in the band. */
  'tiering/band-too-few-customers': Missed & { readonly customers: number };
  /** The absolute rules put too many or too few customers here. */
  'tiering/band-missed-by-rules': Missed & { readonly byRule: number };
  /** Customers with equal scores stand at the border and are not parted. */
  'tiering/band-missed-by-ties': Missed & { readonly tied: number };
  /** Customers hold the tier of an earlier run. */
  'tiering/band-missed-by-holding': Missed & { readonly held: number };
  /** Basic takes whoever the other tiers leave. */
  'tiering/band-missed-by-rest': Missed & { readonly othersShare: number };
};

/** What is wrong or odd with a policy. */
export type TieringPolicyReasons = {
  /** Even the largest shares add up to less than 100 %. */
  'tiering/bands-under-hundred': { readonly sumPercent: number; readonly neededPercent: number };
  /** Even the smallest shares add up to more than 100 %. */
  'tiering/bands-over-hundred': { readonly sumPercent: number; readonly neededPercent: number };
  /** The middles of the bands do not add up to 100 %, so not every tier can stand in the middle of its band. */
  'tiering/middles-not-hundred': { readonly sumPercent: number; readonly neededPercent: number };
  /** A lower limit is above its upper limit. */
  'tiering/band-upside-down': { readonly tier: string; readonly minimumShare: number; readonly maximumShare: number };
  /** Nobody can get past a margin as wide as the scale. */
  'tiering/margin-too-wide': { readonly marginPoints: number; readonly scale: number };
  /** The time of all tiers is more than there is. */
  'tiering/time-over-hundred': { readonly sumPercent: number; readonly limit: number };
  /** The least contacts are more than the most. */
  'tiering/cadence-upside-down': { readonly tier: string; readonly minimum: number; readonly maximum: number };
};

/** Grounds of the other verbs. */
export type AnalysisReasons = {
  /** The class of an item by its place. */
  'tiering/abc-class': { readonly by: string; readonly beforePercent: number; readonly limitPercent: number };
  /** The segment and the scores that lead to it. */
  'tiering/rfm-segment': {
    readonly segment: string;
    readonly recency: number;
    readonly frequency: number;
    readonly monetary: number;
    readonly highest: number;
  };
  /** There are no orders to score. */
  'tiering/rfm-no-orders': { readonly orders: number };
  /** Something needed is not known. */
  'tiering/rfm-unknown': { readonly missing: string };
  /** The class of a score card and the total it needs; null for the class without a limit. */
  'tiering/score-class': { readonly class: string; readonly total: number; readonly limit: Seen };
  /** The next better class was missed. */
  'tiering/score-class-missed': { readonly class: string; readonly total: number; readonly limit: number };
  /** A line of the card gave points (or took them). */
  'tiering/score-points': { readonly line: string; readonly points: number; readonly times: number };
  /** A sign of leaving, or its absence: what was seen, and the limit. */
  'tiering/churn-frequency': { readonly before: number; readonly recent: number; readonly fallLimitPercent: number };
  'tiering/churn-amount': { readonly before: number; readonly recent: number; readonly fallLimitPercent: number };
  'tiering/churn-replies': {
    readonly beforeHours: number;
    readonly recentHours: number;
    readonly riseLimitPercent: number;
  };
  'tiering/churn-quotes': { readonly quotations: number; readonly ordered: number; readonly limit: number };
  'tiering/churn-payments': { readonly late: number; readonly due: number; readonly limit: number };
  'tiering/churn-meetings': { readonly postponed: number; readonly planned: number; readonly limit: number };
  /** Too little was seen to say anything. */
  'tiering/churn-small-sample': { readonly signal: string; readonly seen: number; readonly needed: number };
  /** Nothing is known. */
  'tiering/churn-unknown': { readonly signal: string };
  /** The customer fell asleep: the first contact is due. */
  'tiering/wake-up-started': { readonly contacts: number; readonly couponPercent: number };
  /** A contact is due. */
  'tiering/wake-up-contact-due': { readonly contact: number; readonly contacts: number };
  /** A contact was made and waits for its answer. */
  'tiering/wake-up-waiting': { readonly contact: number; readonly contacts: number; readonly answerDays: number };
  /** No contact stays without an answer for so long: the customer goes to the reserve. */
  'tiering/wake-up-given-up': { readonly unanswered: number; readonly limit: number };
  /** The customer gave a sign of life. */
  'tiering/wake-up-answered': { readonly unanswered: number; readonly limit: number };
  /** A push to the reserve is due. */
  'tiering/reserve-push-due': { readonly everyMonths: number };
  /** A push went out; the next one is due after the months. */
  'tiering/reserve-push-made': { readonly everyMonths: number };
  /** A push went out before it was due. */
  'tiering/reserve-push-early': { readonly everyMonths: number; readonly dueOn: string };
  /** Nothing to do yet. */
  'tiering/wake-up-nothing-due': { readonly stage: string; readonly nextDueOn: string | null };
  /** How often to be in touch. */
  'tiering/care-contacts': {
    readonly tier: string;
    readonly minimum: number;
    readonly maximum: number;
    readonly per: string;
  };
  /** How often to visit; null: not at all. */
  'tiering/care-visits': { readonly tier: string; readonly everyMonths: Seen };
  /** What share of the time the tier gets; null: none set aside. */
  'tiering/care-time': { readonly tier: string; readonly timePercent: Seen };
};

/** The reasons of tiering as a table of code → params. */
export type TieringReasons = TierReasons & BandReasons & TieringPolicyReasons & AnalysisReasons;

/** A reason of tiering. */
export type TieringReason = ReasonOf<TieringReasons>;

/** Why a customer has its tier. */
export type TierReason = ReasonOf<TierReasons>;

/** Why a band was missed. */
export type BandReason = ReasonOf<BandReasons>;
