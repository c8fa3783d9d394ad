import type { Bilingual, ReasonView, Tone } from './report-model.ts';

/** Whom to greet in the next days, and when not to. */
export interface GreetingsView {
  /** `Wed 02-04`: the last day looked at. */
  readonly until: Bilingual;
  /** On a day until then. */
  readonly due: readonly GreetingItem[];
  /** Later, but to be begun with until then. */
  readonly ahead: readonly GreetingItem[];
  /** Countries whose holidays are not known. */
  readonly unknown: readonly UnknownCountry[];
}

/** An occasion with its customers. */
export interface GreetingItem {
  /** `Wed 01-07`. */
  readonly date: Bilingual;
  readonly name: Bilingual;
  /** What to do: `greet`, `do not greet: sensitive`. */
  readonly advice: Bilingual;
  readonly tone: Tone;
  /** `RS`, with the number of its customers. */
  readonly countries: readonly { readonly country: string; readonly customers: number }[];
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly reasons: readonly ReasonView[];
}

/** A country without a calendar. */
export interface UnknownCountry {
  readonly country: string;
  readonly customers: number;
  readonly reason: ReasonView;
}

/** The closures that touch open orders. */
export interface ClosuresView {
  /** Orders due in one, each counted once. */
  readonly orders: number;
  /** Open orders that were looked at. */
  readonly looked: number;
  readonly onWeekends: number;
  /** Orders of which only China's side is known. */
  readonly unknown: number;
  readonly closures: readonly ClosureItem[];
}

/** One closure in one country, with the orders due in it. */
export interface ClosureItem {
  readonly place: Bilingual;
  /** Its holidays. */
  readonly name: Bilingual;
  readonly from: Bilingual;
  readonly to: Bilingual;
  readonly backOn: Bilingual;
  readonly orders: readonly ClosureOrder[];
  readonly reasons: readonly ReasonView[];
}

/** An open order due in a closure. */
export interface ClosureOrder {
  readonly id: string;
  readonly customerId: string;
  readonly customer: string;
  readonly dueOn: Bilingual;
  /** `USD 1,234.50`. */
  readonly amount: string;
  /** The first day that is worked on both sides. */
  readonly bothBackOn: Bilingual;
}
