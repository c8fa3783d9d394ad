import { type IsoDate, parseIsoDate, type Weekday } from '../core/dates.ts';
import { requireObject, wrongType } from '../core/require.ts';
import { show } from '../core/show.ts';
import { weekendTable } from './internal/weekend-table.ts';
import { failCode } from './refusals.ts';

/** Of which day and place a weekend is asked. */
export interface WeekendOptions {
  /** The civil day: weekends change. */
  readonly on: IsoDate;
  /** ISO 3166-2 code, with or without the country, or the name, where regions differ (Malaysia, Sharjah). */
  readonly region?: string | null | undefined;
}

/** The days on which offices are closed every week. */
export interface Weekend {
  /** In the order Monday to Sunday. */
  readonly days: readonly Weekday[];
  /** Weekdays that end early, with the local time `HH:MM`. */
  readonly half: readonly { readonly weekday: Weekday; readonly until: string }[];
  /** How sure it is; the week of a single firm may always differ. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Where it is known from, and who keeps another week. */
  readonly source: string;
}

const usual: Weekend = /* @__PURE__ */ Object.freeze({
  days: /* @__PURE__ */ Object.freeze<Weekday[]>([6, 7]),
  half: /* @__PURE__ */ Object.freeze([]),
  confidence: 'high',
  source: 'Unicode CLDR 48: Saturday and Sunday, no exception known',
});

/** Weekends of older days were not looked into. */
const KNOWN_FROM = '2000-01-01';

/**
 * Gives the weekend of a country on a day: which days its offices are closed, and which end early. The law and the
 * offices of the government decide; where firms keep another week, `source` says so and `confidence` is lower.
 *
 * A region without a weekend of its own has that of its country, a name that is not known too. Days before 2000 are
 * answered by the oldest weekend known, with the confidence `low`.
 *
 * @param country - ISO 3166-1 alpha-2, also in small letters.
 * @param options - `on`: the day. `region`: where regions differ.
 * @returns The weekend, frozen.
 * @throws A `WaimaoError` `holidays/unknown-country`, `core/not-a-date`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { weekendOf } from 'waimao/holidays';
 *
 * weekendOf('DE', { on: '2026-11-21' }).days; // => [6, 7]
 * weekendOf('AE', { on: '2021-12-31' }).days; // => [5, 6]
 * weekendOf('AE', { on: '2022-01-01' }).half; // => [{ weekday: 5, until: '12:00' }]
 * weekendOf('MY', { on: '2026-11-21', region: 'MY-03' }).days; // => [5, 6]
 * weekendOf('UK', { on: '2026-11-21' }); // => throws holidays/unknown-country
 * ```
 */
export function weekendOf(country: string, options: WeekendOptions): Weekend {
  const { on, region } = requireObject(options, ['options']);
  const day = parseIsoDate(on, ['on']);
  const { countries, rows, regions } = weekendTable();
  const code = typeof country === 'string' ? country.trim().toUpperCase() : '';
  if (!countries.has(code)) throw unknownCountry(country, code);
  const place = regionOf(code, region ?? null, regions);
  const ofRegion = rows.get(place)?.find(({ from }) => from === null || from <= day);
  const found = ofRegion ?? rows.get(code)?.find(({ from }) => from === null || from <= day);
  const { weekend } = found ?? { weekend: usual };
  if (day >= KNOWN_FROM || weekend.confidence === 'low') return weekend;
  return Object.freeze({ ...weekend, confidence: 'low' as const });
}

/** The days from which on a place has had another weekend than before. @internal */
export function weekendChangesOf(country: string, region: string | undefined): IsoDate[] {
  const { rows, regions } = weekendTable();
  const places = new Set([country, regionOf(country, region ?? null, regions)]);
  const dates = [...places].flatMap((place) => (rows.get(place) ?? []).map(({ from }) => from));
  return dates.filter((date) => date !== null);
}

function regionOf(country: string, region: string | null, regions: ReadonlyMap<string, string>): string {
  if (region === null) return country;
  if (typeof region !== 'string') throw wrongType(region, 'string', ['region']);
  const name = region.trim().toUpperCase();
  return regions.get(name.startsWith(`${country}-`) ? name : `${country}-${name}`) ?? country;
}

/** What is often written in place of the ISO code. */
const usualCodes = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['USA', 'US'],
  ['UAE', 'AE'],
]);

/** The refusal of what is no country, with the code that was meant where it is known. @internal */
export function unknownCountry(country: string, code: string): Error {
  const suggestion = usualCodes.get(code) ?? (code !== country && weekendTable().countries.has(code) ? code : null);
  return failCode('holidays/unknown-country', { value: show(country), suggestion }, ['country']);
}
