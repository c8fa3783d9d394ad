import { requireText } from '../../core/require.ts';
import { everyCountry } from '../every-country.ts';
import { unknownCountry } from '../weekend-of.ts';
import { weekendTable } from './weekend-table.ts';

/** Refuses what is no country of ISO 3166-1, or no part of one; gives the country of a part. */
export function askCountry(place: string): string {
  const country = requireText(place, ['country']).slice(0, 2);
  if (!weekendTable().countries.has(country) || !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place)) {
    throw unknownCountry(place, place.toUpperCase());
  }
  return country;
}

/** Days by which a country's Hijri months begin after Umm al-Qura; 0 where the data does not say. */
export function hijriOffsetOf(country: string): number {
  return Number(everyCountry.countries().get(country)?.fields[6] ?? 0);
}
