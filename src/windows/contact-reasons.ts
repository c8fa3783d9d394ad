/** A moment at a place, on a clock there. */
type There = {
  /** The zone in which the customer was looked at. */
  readonly zone: string;
  readonly date: string;
  readonly time: string;
};

/** The grounds of {@link contactStatus}, {@link contactWindows}, {@link nextGoodMoment}, {@link landAt} and {@link rankNow}. */
export type ContactReasons = {
  /** The moment lies in a window, with its ends in local time; `null` where it began or ends more than two days away. */
  'windows/open': There & { readonly start: string | null; readonly end: string | null };
  /** The channel may be used around the clock. */
  'windows/any-time': { readonly channel: string };
  /** A day off in the week, by the country's weekend, or (`country` null) by the customer's own hours. */
  'windows/weekend': There & { readonly weekday: number; readonly country: string | null };
  /** One of the customer's holidays. */
  'windows/public-holiday': There;
  /** An exception of the customer closes the day. */
  'windows/closed-day': There;
  /** The day before a holiday, kept free from a time on. */
  'windows/holiday-eve': There & { readonly from: string };
  /** The usual lunch of the country. */
  'windows/lunch': There & { readonly start: string; readonly end: string };
  /** Before, between or after the hours of the day; `opens` and `closes` are null where none begin on it. */
  'windows/outside-hours': There & {
    readonly hours: string;
    readonly opens: string | null;
    readonly closes: string | null;
  };
  /** The first or last minutes of the hours. */
  'windows/edge-of-hours': There & { readonly minutes: number };
  /** The channel is silent at this hour. */
  'windows/quiet-hours': There & { readonly start: string; readonly end: string };
  /** A consumer may not be called at this hour; `allowed` is what the rule allows on that day, empty for nothing. */
  'windows/legal-hours': There & { readonly country: string; readonly rule: string; readonly allowed: string };
  /** The person keeps Ramadan, which by the table holds on this day or the next to it. */
  'windows/ramadan': There & { readonly start: string; readonly end: string };
  /** The person keeps Friday prayer. */
  'windows/friday-prayer': There & { readonly start: string; readonly end: string };
  /** The person keeps the Sabbath. */
  'windows/sabbath': There & { readonly friday: string; readonly saturday: string };
  /**
   * The rep does not work then; `again` is when the rep next does (epoch milliseconds), null for never, and `date` and
   * `time` what the rep's own clock shows then.
   */
  'windows/rep-off': {
    readonly again: number | null;
    readonly zone: string;
    readonly date: string | null;
    readonly time: string | null;
  };
  /** A day off in the week that is worked on (调休). */
  'windows/make-up-workday': There;
  /** Other hours than usual hold in these days. */
  'windows/season': There & { readonly name: string };
  /** Several zones are possible, most likely first; a moment counts only if it is good in each. */
  'windows/zone-uncertain': { readonly candidates: string; readonly count: number };
  /** Nothing tells where the customer is. */
  'windows/zone-unknown': { readonly missing: string };
  /** The hours are the usual ones of the country (null: of the world), not the customer's own. */
  'windows/hours-default': { readonly country: string | null; readonly confidence: string };
  /** Holidays would count, and none were given. */
  'windows/holidays-unknown': { readonly country: string | null };
  /** There is no such moment as far as hours are worked out. */
  'windows/never': { readonly channel: string; readonly minutes: number };
  /** Where a message lands. */
  'windows/landed': There;
  /** The time had passed on the first day. */
  'windows/landed-next-day': { readonly zone: string; readonly date: string; readonly passedOn: string };
  /** The time is skipped by the clocks on that day, so the message lands later by the length of the gap. */
  'windows/moved-past-gap': {
    readonly zone: string;
    readonly date: string;
    readonly wanted: string;
    readonly time: string;
  };
  /** The deadline comes before the landing (epoch milliseconds; null: there is none); `inHours`: yet in business hours. */
  'windows/deadline-before-window': {
    readonly latest: number;
    readonly landing: number | null;
    readonly inHours: boolean;
  };
};
