import { cityZoneRows } from '../data/city-zones.data.ts';
import { regionZoneRows } from '../data/region-zones.data.ts';
import { foldPlace } from './zones-for-fold.ts';

/** What a region says. @internal */
export interface RegionZones {
  /** Likelier first. */
  readonly zones: readonly string[];
  /** Kept in a corner of it, and offered only where a city or a phone names them. */
  readonly corners: readonly string[];
  /** The country code of its own that the region has; empty for an ordinary one. */
  readonly country: string;
}

const regions = new Map<string, ReadonlyMap<string, RegionZones>>();
const cities = new Map<string, ReadonlyMap<string, readonly string[]>>();
let sections: { readonly regions: Sections; readonly cities: Sections } | undefined;
type Sections = ReadonlyMap<string, string>;

/** The region of a country by its ISO 3166-2 code, with or without the country, or by a name. @internal */
export function findRegion(country: string, region: string): RegionZones | undefined {
  let table = regions.get(country);
  if (table === undefined) {
    table = readRegions(allSections().regions.get(country) ?? '');
    if (allSections().regions.has(country)) regions.set(country, table);
  }
  const text = region.trim();
  const isCode = text.length > 3 && text.charAt(2) === '-' && text.slice(0, 2).toUpperCase() === country;
  return table.get(foldPlace(isCode ? text.slice(3) : text));
}

/** The zones of the cities of a country that have a name, likelier first. @internal */
export function findCity(country: string, city: string): readonly string[] | undefined {
  let table = cities.get(country);
  if (table === undefined) {
    table = readCities(allSections().cities.get(country) ?? '');
    if (allSections().cities.has(country)) cities.set(country, table);
  }
  return table.get(foldPlace(city));
}

function allSections(): { readonly regions: Sections; readonly cities: Sections } {
  sections ??= { regions: splitByCountry(regionZoneRows), cities: splitByCountry(cityZoneRows) };
  return sections;
}

function splitByCountry(rows: string): Sections {
  return new Map(
    rows
      .slice(1)
      .split('\n#')
      .map((section) => [section.slice(0, 2), section.slice(3).trimEnd()]),
  );
}

function readRegions(section: string): ReadonlyMap<string, RegionZones> {
  const found = new Map<string, RegionZones>();
  for (const row of section.split('\n')) {
    const [zones = '', corners = '', keys = ''] = row.split('|');
    const region: RegionZones = zones.startsWith('@')
      ? { zones: [], corners: [], country: zones.slice(1) }
      : { zones: words(zones), corners: words(corners), country: '' };
    for (const key of keys.split('/')) found.set(foldPlace(key), region);
  }
  return found;
}

function readCities(section: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of section.split('\n')) {
    const [zones = '', names = ''] = row.split('|');
    for (const name of names.split(',')) {
      const key = foldPlace(name);
      const others = found.get(key) ?? [];
      found.set(key, [...new Set(name.endsWith('!') ? [...words(zones), ...others] : [...others, ...words(zones)])]);
    }
  }
  return found;
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
