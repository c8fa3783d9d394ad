import { requireObject, wrongType } from '../core/require.ts';
import { show } from '../core/show.ts';
import { countryClocks } from './internal/zones-for-clocks.ts';
import { findPhone } from './internal/zones-for-phone.ts';
import { findCity, findRegion } from './internal/zones-for-places.ts';
import { rankClocks } from './internal/zones-for-rank.ts';
import { fail } from './refusals.ts';

/** A field of the record that speaks for a zone. */
export type ZoneEvidence = 'country' | 'region' | 'city' | 'phone';

/** What a CRM knows of the place of a customer; `null` and empty texts count as not known. */
export interface ZonesForInput {
  /** ISO 3166-1 alpha-2, also in small letters; `XK` for Kosovo. Needed where there is no phone. */
  readonly country?: string | null | undefined;
  /** A first-level division: its ISO 3166-2 code (`US-TX`, `TX`) or a name, in English or Chinese. */
  readonly region?: string | null | undefined;
  /** A city by its English, local or Chinese name. */
  readonly city?: string | null | undefined;
  /** A number with its calling code (`+1 212 …`, `0049 …`), or as it is dialled in the country. */
  readonly phone?: string | null | undefined;
}

/** A zone that a customer may live by. */
export interface ZoneCandidate {
  /** The canonical id. */
  readonly zone: string;
  /** The fields that speak for it, in this order. */
  readonly evidence: readonly ZoneEvidence[];
  /**
   * `high`: the place that was stated leaves this one. `medium`: the likeliest of several, or known by the phone alone.
   * `low`: possible.
   */
  readonly confidence: 'high' | 'medium' | 'low';
  /** `customary`: kept by some beside the legal time, which is another (Xinjiang). */
  readonly standing: 'official' | 'customary';
  /** Other zones of the country that show the same time from 2026-01-01 on. */
  readonly sameRule: readonly string[];
}

/**
 * Lists the zones in which a customer may be, the most likely first, from what a CRM record says of the place.
 *
 * A country with several clocks never gives one guess: without a region, a city or a telling phone there is one
 * candidate per clock. A region or a city narrows them; a text that is not known narrows nothing and is missing from
 * the evidence. A city's name that several places share gives all of them, unless region or phone decide. A phone never
 * beats a stated place: where they contradict, the stated one comes first and the phone's is `low`. In China Beijing
 * time is the legal time everywhere; the time of Xinjiang is offered as `customary`.
 *
 * @param input - `country` or `phone`, and what else is known.
 * @returns The candidates; none where the only thing known is a phone that tells no place (toll-free, not readable).
 * @throws A `WaimaoError` `zones/no-place` without country and phone, `zones/unknown-country`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { zonesFor } from 'waimao/zones';
 *
 * zonesFor({ country: 'DE' });
 * // => [{ zone: 'Europe/Berlin', evidence: ['country'], confidence: 'high', standing: 'official', sameRule: ['Europe/Busingen'] }]
 * zonesFor({ country: 'US', city: 'Portland' }).map(({ zone }) => zone);
 * // => ['America/Los_Angeles', 'America/New_York']
 * zonesFor({ country: 'US', region: 'ME', city: 'Portland' }).map(({ zone }) => zone); // => ['America/New_York']
 * zonesFor({ phone: '+1 212 555 0100' })[0]?.confidence; // => 'medium'
 * zonesFor({ city: 'Berlin' }); // => throws zones/no-place
 * ```
 */
export function zonesFor(input: ZonesForInput): readonly ZoneCandidate[] {
  requireObject(input, ['input']);
  const stated = textOf(input.country, 'country').toUpperCase();
  const regionText = textOf(input.region, 'region');
  const cityText = textOf(input.city, 'city');
  const phoneText = textOf(input.phone, 'phone');
  if (stated === '' && phoneText === '') throw fail('zones/no-place', {}, ['country']);
  if (stated !== '' && !countryClocks().has(stated)) throw unknownCountry(stated);

  const phone = phoneText === '' ? undefined : findPhone(phoneText, stated);
  const main = stated || (phone?.countries[0] ?? '');
  if (main === '') return [];
  const [cityName, tail] = splitCity(cityText);
  const regionName = regionText || tail;
  const region = regionName === '' ? undefined : findRegion(main, regionName);
  const home = region !== undefined && region.country !== '' ? region.country : main;
  return rankClocks({
    home,
    isStated: stated !== '',
    isTerritory: home !== main,
    region: home === main ? region : undefined,
    city: cityText === '' ? undefined : findCity(home, cityName),
    phone,
  });
}

/** A longer text is no city, and would take long to split. */
const LONGEST_CITY = 200;

/** `Portland, OR` and `Santos/SP` name their region behind the city. */
function splitCity(city: string): readonly [name: string, region: string] {
  if (!/[,/(]|\s-\s/.test(city)) return [city, ''];
  const parts = /^([^,/(]+?)(?:\s*[,/(]|\s+-\s)\s*(.*?)\)?$/su.exec(city.slice(0, LONGEST_CITY));
  const [, name = city, tail = ''] = parts ?? [];
  return [name, tail.split(/[,/(]/)[0]?.trim() ?? ''];
}

function textOf(value: string | null | undefined, name: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw wrongType(value, 'string', [name]);
  return value.trim();
}

/** What is often written in place of the ISO code. */
const usualCodes = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['USA', 'US'],
  ['UAE', 'AE'],
  ['PRC', 'CN'],
  ['CHN', 'CN'],
]);

function unknownCountry(country: string): Error {
  return fail('zones/unknown-country', { value: show(country), suggestion: usualCodes.get(country) ?? null }, [
    'country',
  ]);
}
