import type { IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from '../holidays/holiday-calendar.ts';
import type { ZoneLike } from '../zones/zone.ts';
import type { DateException, HoursSeason, WeeklyWindow } from './compile-hours.ts';

/** What a person keeps, as the person has said; it is never concluded from a country. */
export type Observance = 'ramadan' | 'friday-prayer' | 'sabbath';

/**
 * A customer or a rep: what a CRM knows of where somebody is and when somebody works. Everything may be missing; what is
 * missing is named in the reasons.
 */
export interface ContactParty {
  readonly id?: string | undefined;
  /** Where the clock hangs. Without it (or `null`, or empty), the zones that country, region, city and phone allow. */
  readonly zone?: ZoneLike | null | undefined;
  /** ISO 3166-1 alpha-2: gives the zone where there is none, the weekend, the usual office hours and the legal hours. */
  readonly country?: string | null | undefined;
  /** As `zonesFor` takes them; `null` and empty texts are not known. */
  readonly region?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly phone?: string | null | undefined;
  /** The person's own hours. They replace the usual office hours and their lunch; days without a window are days off. */
  readonly hours?: readonly WeeklyWindow[] | undefined;
  /** Holidays as civil days there, or a calendar of `waimao/holidays`, with its make-up workdays. A customer's holiday is the whole day; a rep's closes the shifts that begin on it. */
  readonly holidays?: Iterable<IsoDate> | HolidayCalendar | undefined;
  /** Days off or holidays that are worked on (调休): with the hours of most weekdays. */
  readonly workdays?: Iterable<IsoDate> | undefined;
  /** Days with hours of their own; an empty list closes the day. */
  readonly exceptions?: readonly DateException[] | undefined;
  /** Other weekly hours from one day to another. */
  readonly seasons?: readonly HoursSeason[] | undefined;
  /** What the person has said to keep. */
  readonly observes?: readonly Observance[] | undefined;
  /** Whether this is a private person, whom the legal hours for calls protect. @defaultValue false */
  readonly consumer?: boolean | undefined;
}
