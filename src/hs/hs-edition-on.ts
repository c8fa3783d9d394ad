import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireText } from '../core/require.ts';
import { type HsEdition, hsEditions } from './edition.ts';

/** The day from which an edition holds where a country took it later than the World Customs Organization. */
const adoptions: ReadonlyMap<string, Readonly<Partial<Record<HsEdition, IsoDate>>>> = new Map([
  // proclamations 8771 and 10326 of the President
  ['US', { HS2012: '2012-02-03', HS2022: '2022-01-27' }],
  // the integrated tariff of the Gulf states with twelve digits; the Emirates after a transition
  ['OM', { HS2022: '2025-01-01' }],
  ['QA', { HS2022: '2025-01-01' }],
  ['KW', { HS2022: '2025-01-01' }],
  ['BH', { HS2022: '2025-01-01' }],
  ['SA', { HS2022: '2025-01-01' }],
  ['AE', { HS2022: '2025-08-01' }],
]);

/** The first day on which another edition holds than those that are known: HS 2028. */
const UNKNOWN_FROM = '2028-01-01';

/**
 * Names the edition of the Harmonized System that holds on a day: from 1 January of its year, later where a country took it later.
 *
 * Known as taken later: US (HS 2012 from 2012-02-03, HS 2022 from 2022-01-27), the Gulf states (HS 2022 from 2025-01-01, AE from 2025-08-01: general
 * knowledge, to be confirmed). Other countries were later too; give what you know in `adopted`. An agreement may freeze an older edition: that is
 * not the edition of the customs.
 *
 * @param date - The day of the declaration.
 * @param country - Where, by ISO 3166-1.
 * @param adopted - Days of your own from which editions hold in that country.
 * @returns The edition; `'unknown'` before HS 2012 and from 2028-01-01 on, when HS 2028 holds.
 * @throws A `WaimaoError`: `core/not-a-date`, `core/not-text`.
 *
 * @example
 * ```ts
 * import { hsEditionOn } from 'waimao/hs';
 *
 * hsEditionOn('2022-01-10'); // => 'HS2022'
 * hsEditionOn('2022-01-10', 'US'); // => 'HS2017'
 * hsEditionOn('2028-03-01'); // => 'unknown'
 * ```
 */
export function hsEditionOn(
  date: IsoDate,
  country?: string,
  adopted?: Readonly<Partial<Record<HsEdition, IsoDate>>>,
): HsEdition | 'unknown' {
  const day = parseIsoDate(date, ['date']);
  if (day >= UNKNOWN_FROM) return 'unknown';
  const later =
    country === undefined ? undefined : adoptions.get(requireText(country, ['country']).trim().toUpperCase());
  const startOf = (edition: HsEdition): IsoDate => {
    const own = adopted?.[edition];
    if (own !== undefined) return parseIsoDate(own, ['adopted', edition]);
    return later?.[edition] ?? `${edition.slice(2)}-01-01`;
  };
  return hsEditions.findLast((edition) => day >= startOf(edition)) ?? 'unknown';
}
