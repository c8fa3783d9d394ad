/** The parts of three classes in percent; they add up to 100. */
export interface ClassPercents {
  /** Of the best class, 0…100. */
  readonly a: number;
  /** Of the next class, 0…100. */
  readonly b: number;
  /** Of the rest, 0…100. */
  readonly c: number;
}

/** How `rfm` scores. */
export interface RfmPolicy {
  /** Scores run from 1 to this number, 2…10. @defaultValue 5 */
  readonly quantiles: number;
}

/** From when on a change counts as a sign that a customer is leaving. */
export interface ChurnPolicy {
  /** Length of the recent span and of the span before it, in days. @defaultValue 180 */
  readonly spanDays: number;
  /** Fewer events than this in a span say nothing: the signal is unknown. @defaultValue 3 */
  readonly minimumSample: number;
  /** Fall of the number of orders, in percent. @defaultValue 30 */
  readonly frequencyFallPercent: number;
  /** Fall of the order value, in percent. @defaultValue 30 */
  readonly amountFallPercent: number;
  /** Rise of the mean reply time, in percent. @defaultValue 50 */
  readonly replyRisePercent: number;
  /** Quotations in the recent span, none of which became an order. @defaultValue 3 */
  readonly quotesWithoutOrder: number;
  /** Late payments in the recent span. @defaultValue 2 */
  readonly latePayments: number;
  /** Meetings postponed or cancelled in the recent span. @defaultValue 2 */
  readonly postponedMeetings: number;
  /** Signals from which on somebody should act; fewer are watched. @defaultValue 2 */
  readonly actAtSignals: number;
}

/** How a sleeping customer is woken. */
export interface WakeUpPolicy {
  /** Contacts without an answer before the customer goes to the reserve. @defaultValue 3 */
  readonly contacts: number;
  /** Days that a contact waits for its answer. @defaultValue 14 */
  readonly answerDays: number;
  /** Calendar months between two pushes to the reserve. @defaultValue 3 */
  readonly reservePushMonths: number;
  /** Discount that the first contact offers, in percent; 0 for none. @defaultValue 10 (九折) */
  readonly couponPercent: number;
}

/** How often, at least and at most, in a span. */
export interface Cadence {
  /** Times in the span, at least. */
  readonly minimum: number;
  /** Times in the span, at most; not under the minimum. */
  readonly maximum: number;
  /** The span. */
  readonly per: 'week' | 'month' | 'quarter';
}

/** The attention that one tier gets. */
export interface TierCare {
  /** Messages, calls and mailings. */
  readonly contacts: Cadence;
  /** Months from one visit to the next; null: no visits. */
  readonly visitEveryMonths: number | null;
  /** Share of the working time that goes to the tier as a whole, in percent; null: none set aside. */
  readonly timePercent: number | null;
}

/** The attention of every tier. */
export interface CarePlanPolicy {
  /** @defaultValue 1 contact a week, a visit a quarter, 40 % of the time */
  readonly core: TierCare;
  /** @defaultValue 1 to 2 contacts a week, a visit each half-year, 35 % of the time */
  readonly potential: TierCare;
  /** @defaultValue 1 to 2 contacts a month, a visit a year, 25 % of the time */
  readonly basic: TierCare;
  /** @defaultValue up to 2 contacts a month, no visits */
  readonly dormant: TierCare;
  /** @defaultValue 1 contact a quarter, no visits */
  readonly reserve: TierCare;
}
