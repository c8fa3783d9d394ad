import type { IsoDate, Weekday } from '../core/dates.ts';
import type { HolidayClass, HolidayNames } from './holiday.ts';

/** A day that a firm adds to a calendar. */
export interface AddedHoliday {
  readonly date: IsoDate;
  /** One name for every language, or one per language. */
  readonly name: string | Pick<HolidayNames, 'en' | 'zh'>;
  /** @defaultValue the name in small letters with dashes, or `added` where it has no Latin letters */
  readonly id?: string | undefined;
  /** @defaultValue 'public' */
  readonly class?: HolidayClass | undefined;
}

/** What a firm changes of a calendar, as data. */
export interface CalendarOverrides {
  /** Days to be closed, as rows or as `[date, name]`. */
  readonly add?: readonly (AddedHoliday | readonly [date: IsoDate, name: string])[] | undefined;
  /** Days that are no holidays here: all holidays of the day, or the one with the `id`. */
  readonly remove?: readonly (IsoDate | { readonly date: IsoDate; readonly id: string })[] | undefined;
  /** Days that are worked, whatever else the calendar says of them. */
  readonly workdays?: readonly IsoDate[] | undefined;
}

/** The names of holidays in the languages of their countries, of `waimao/holidays/local-names`. */
export interface LocalNames {
  /** @internal Of a country, by `id`, or by `id date` where one holiday has several. */
  readonly '~of': (country: string) => ReadonlyMap<string, string> | undefined;
}

/** How a calendar is made. */
export interface CalendarOptions {
  /**
   * Names in the language of the country, of `waimao/holidays/local-names`; the import of one country has its own. @defaultValue none:
   * `local` is `null`, but in Chinese where that is the language
   */
  readonly localNames?: LocalNames | undefined;
  /** What a firm changes, see {@link withOverrides}. */
  readonly overrides?: CalendarOverrides | undefined;
  /** The days of the weekend, such as `[7]` for a factory that works six days. @defaultValue the country's, by date */
  readonly weekend?: readonly Weekday[] | undefined;
  /** Classes of holidays that close business. @defaultValue `['public', 'widely']` */
  readonly closing?: readonly HolidayClass[] | undefined;
}
