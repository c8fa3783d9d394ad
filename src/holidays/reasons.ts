import type { ReasonOf } from '../core/reasons.ts';

/** What a holiday carries into a reason. */
type NamedDay = {
  readonly date: string;
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly class: string;
};

/** Every ground that this module gives, with its values. */
export type HolidaysReasons = {
  /** A day of the week on which business is open, and nothing else. */
  'holidays/weekday': { readonly date: string; readonly weekday: number };
  /** A day of the weekend. */
  'holidays/weekend': { readonly date: string; readonly weekday: number };
  /** A holiday that closes business. */
  'holidays/holiday': NamedDay & { readonly substituteFor: string | null };
  /** A holiday that is kept by some or by nobody's office: business is open. */
  'holidays/open-holiday': NamedDay;
  /** Business closes early. */
  'holidays/half-day': NamedDay & { readonly from: string | null };
  /** A weekend day that is worked, by an official exchange (调休). */
  'holidays/make-up-workday': { readonly date: string; readonly weekday: number };
  /** The caller says that the day is worked. */
  'holidays/worked-by-override': { readonly date: string; readonly weekday: number };
  /** The date of a holiday is not certain yet. */
  'holidays/predicted': NamedDay & { readonly windowDays: number };
  /** The day lies outside the years for which the calendar is known to hold. */
  'holidays/beyond-data': { readonly date: string; readonly firstYear: number; readonly lastYear: number };
  /** A day on which nothing is wished. */
  'holidays/solemn-day': { readonly date: string; readonly id: string; readonly en: string; readonly zh: string };
  /** The contact said, or is known, to keep an occasion. */
  'holidays/stated-observance': { readonly id: string; readonly en: string; readonly zh: string };
  /** Most people of the country keep an occasion. */
  'holidays/majority-default': {
    readonly country: string;
    readonly id: string;
    readonly en: string;
    readonly zh: string;
  };
  /** The feast is not kept in the country, but its season is a good one to write. */
  'holidays/neutral-wording': {
    readonly country: string;
    readonly id: string;
    readonly en: string;
    readonly zh: string;
  };
  /** The last day to settle what must be settled before a closure. */
  'holidays/order-cut-off': { readonly date: string; readonly closesOn: string; readonly leadDays: number };
};

/** A ground of a decision of this module. */
export type HolidaysReason = ReasonOf<HolidaysReasons>;
