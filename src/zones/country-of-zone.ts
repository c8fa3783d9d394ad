import { findZone } from './internal/find-zone.ts';
import { countryClocks } from './internal/zones-for-clocks.ts';

let countries: ReadonlyMap<string, string> | undefined;

/**
 * The country in which a zone lies, or `null` for one that lies in none, such as `Etc/UTC`. A link that has no country
 * of its own counts as its target does.
 *
 * @internal
 */
export function countryOfZone(id: string): string | null {
  if (countries === undefined) {
    const found = new Map<string, string>();
    for (const [country, { clocks }] of countryClocks()) {
      for (const name of clocks.flatMap(({ zones }) => zones)) if (!found.has(name)) found.set(name, country);
    }
    countries = found;
  }
  return countries.get(id) ?? countries.get(findZone(id)?.id ?? '') ?? null;
}
