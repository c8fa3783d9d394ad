import { type IsoDate, parseIsoDate, type Weekday } from '../core/dates.ts';
import { compareText } from '../core/ordering.ts';
import { requireObject, requireOneOf } from '../core/require.ts';
import { weekendOf } from '../holidays/weekend-of.ts';
import type { LocalTime } from '../zones/zone.ts';
import type { WeeklyWindow } from './compile-hours.ts';
import { type OfficeDay, type OfficeSpan, officeRowOf } from './internal/office-rows.ts';

/** Which hours are asked for. */
export interface OfficeHoursOptions {
  /** The day, on which the weekend and the summer hours depend; left out, the newest weekend and the usual hours. */
  readonly on?: IsoDate | undefined;
  /** ISO 3166-2 code or name, where weekends differ within the country: `'MY-03'`, `'AE-SH'`. */
  readonly region?: string | null | undefined;
  /** Hours of Ramadan, in countries where offices keep such hours. Never assumed from a country alone. */
  readonly season?: 'ramadan' | undefined;
}

/** Hours that replace the usual ones for a part of every year. */
export interface OfficeSeason {
  readonly name: 'summer';
  /** First day, `MM-DD`. */
  readonly from: string;
  /** Last day, `MM-DD`. */
  readonly to: string;
  readonly weekly: readonly WeeklyWindow[];
}

/** When somebody sits at the desk in most offices of a country; without a zone, since a country may have several. */
export interface OfficeHours {
  /** The hours, lunch cut out; what `compileHours` takes. */
  readonly weekly: readonly WeeklyWindow[];
  /** The usual break at noon; null where there is none, or none in this season. */
  readonly lunch: { readonly start: LocalTime; readonly end: LocalTime } | null;
  /** Days off in the week. */
  readonly weekend: readonly Weekday[];
  /** Working days with other hours than the rest of the week, lunch not cut out. */
  readonly halfDays: readonly { readonly weekday: Weekday; readonly start: LocalTime; readonly end: LocalTime }[];
  /** The season whose hours these are; null for the usual hours, also where a country keeps no hours for Ramadan. */
  readonly season: 'ramadan' | 'summer' | null;
  /** Hours for a part of every year, whether or not `on` falls in it. */
  readonly seasons: readonly OfficeSeason[];
  /** A long break on Fridays that is usual in offices. It is told, not cut out: pray or not is the person's matter. */
  readonly fridayBreak: { readonly start: LocalTime; readonly end: LocalTime } | null;
  /** The lower of hours and weekend; at most `medium` in a season. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Where the hours and the weekend come from. */
  readonly source: string;
  /** Whether the table has no row for the country, so that Monday to Friday 09:00–17:00 is given. */
  readonly defaulted: boolean;
}

/** No weekend is planned further ahead than this, so it asks for the newest. */
const NEWEST = '9999-12-31';
const seasonNames: readonly 'ramadan'[] = ['ramadan'];
const ranks: readonly OfficeHours['confidence'][] = ['low', 'medium', 'high'];

/**
 * Gives the usual office hours of a country as a dated default for a first contact; what the customer states goes
 * before it.
 *
 * Weekends are dated (the Emirates had Friday and Saturday until 2021), half days and summer hours are applied (Germany
 * closes on Fridays at 15:00, Spain works 08:00–15:00 in July and August). A country without a row of its own gets
 * 09:00–17:00 with lunch at noon, `defaulted`, confidence `low`.
 *
 * @param country - ISO 3166-1 alpha-2, also in small letters.
 * @param options - The day, the region, Ramadan.
 * @returns Weekly windows without a zone, with what they rest on.
 * @throws A `WaimaoError` `holidays/unknown-country`, `core/not-a-date`, `core/unknown-option`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { officeHours } from 'waimao/windows';
 *
 * officeHours('DE').weekly;
 * // => [{ days: [1, 2, 3, 4, 5], start: '08:30', end: '12:00' }, { days: [5], start: '13:00', end: '15:00' }, { days: [1, 2, 3, 4], start: '13:00', end: '17:00' }]
 * officeHours('ES', { on: '2026-08-03' }).weekly; // => [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '15:00' }]
 * officeHours('AE', { on: '2021-06-01' }).weekend; // => [5, 6]
 * officeHours('AE', { on: '2026-06-01' }).halfDays; // => [{ weekday: 5, start: '09:00', end: '12:00' }]
 * officeHours('SA', { season: 'ramadan' }).weekly; // => [{ days: [1, 2, 3, 4, 7], start: '10:00', end: '16:00' }]
 * ```
 */
export function officeHours(country: string, options: OfficeHoursOptions = {}): OfficeHours {
  const { on, region, season } = requireObject(options, ['options']);
  if (on !== undefined) parseIsoDate(on, ['on']);
  if (season !== undefined) requireOneOf(season, seasonNames, ['season']);
  const weekend = weekendOf(country, { on: on ?? NEWEST, region });
  const { row, defaulted } = officeRowOf(country.trim().toUpperCase());
  const usual: OfficeDay = { open: row.usual.open, byWeekday: shortened(row.usual, weekend.half) };
  const isSummer = row.summer !== null && on !== undefined && isWithin(on.slice(5), row.summer.from, row.summer.to);
  const ramadan = season === 'ramadan' ? row.ramadan : null;
  const day = ramadan ?? (isSummer ? row.summer : null) ?? usual;
  const lunch = day === usual ? row.lunch : null;
  const inSeason = day !== usual;
  return {
    weekly: weekOf(day, weekend.days, lunch),
    lunch: lunch === null ? null : { ...lunch },
    weekend: [...weekend.days],
    halfDays: Array.from(day.byWeekday, ([weekday, span]) => ({ weekday, ...span })).filter(
      ({ weekday }) => !weekend.days.includes(weekday),
    ),
    season: ramadan !== null ? 'ramadan' : inSeason ? 'summer' : null,
    seasons:
      row.summer === null
        ? []
        : [
            {
              name: 'summer',
              from: row.summer.from,
              to: row.summer.to,
              weekly: weekOf(row.summer, weekend.days, null),
            },
          ],
    fridayBreak: row.fridayBreak === null || weekend.days.includes(5) ? null : { ...row.fridayBreak },
    confidence: lowest(row.confidence, weekend.confidence, inSeason ? 'medium' : 'high'),
    source: `hours: ${defaulted ? 'no row of its own, the library default' : 'own compilation of office customs, 2026-11'}; weekend: ${weekend.source}`,
    defaulted,
  };
}

/** The weekdays that differ: by the row, else by the half day that belongs to the country's weekend. */
function shortened(
  usual: OfficeDay,
  half: readonly { readonly weekday: Weekday; readonly until: LocalTime }[],
): ReadonlyMap<Weekday, OfficeSpan> {
  const days = new Map(usual.byWeekday);
  for (const { weekday, until } of half) {
    if (!days.has(weekday) && until > usual.open.start && until < usual.open.end) {
      days.set(weekday, { start: usual.open.start, end: until });
    }
  }
  return days;
}

/** Days with equal hours stand in one row; rows go by their start, then by their end. */
function weekOf(day: OfficeDay, weekend: readonly Weekday[], lunch: OfficeSpan | null): WeeklyWindow[] {
  const rows = new Map<string, { days: Weekday[]; start: LocalTime; end: LocalTime }>();
  for (let weekday = 1 as Weekday; weekday <= 7; weekday = (weekday + 1) as Weekday) {
    if (weekend.includes(weekday)) continue;
    for (const { start, end } of without(day.byWeekday.get(weekday) ?? day.open, lunch)) {
      const row = rows.get(`${start} ${end}`);
      if (row === undefined) rows.set(`${start} ${end}`, { days: [weekday], start, end });
      else row.days.push(weekday);
    }
  }
  return Array.from(rows)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, row]) => row);
}

function without(span: OfficeSpan, lunch: OfficeSpan | null): OfficeSpan[] {
  if (lunch === null || lunch.end <= span.start || lunch.start >= span.end) return [span];
  const before = { start: span.start, end: lunch.start };
  const after = { start: lunch.end, end: span.end };
  return [before, after].filter(({ start, end }) => start < end);
}

function isWithin(day: string, from: string, to: string): boolean {
  return day >= from && day <= to;
}

function lowest(...levels: readonly OfficeHours['confidence'][]): OfficeHours['confidence'] {
  return ranks.find((level) => levels.includes(level)) ?? 'low';
}
