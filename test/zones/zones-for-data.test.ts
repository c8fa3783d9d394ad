import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalZone, offsetAt, transitions, zonesFor } from 'waimao/zones';
import { countryZonesModule } from '../../scripts/data/country-zones.ts';
import { cityZoneRows } from '../../src/zones/data/city-zones.data.ts';
import { phoneZoneRows } from '../../src/zones/data/phone-zones.data.ts';
import { regionZoneRows } from '../../src/zones/data/region-zones.data.ts';
import { clockOfZone, countryClocks } from '../../src/zones/internal/zones-for-clocks.ts';
import { foldPlace } from '../../src/zones/internal/zones-for-fold.ts';

interface Row {
  readonly country: string;
  readonly zones: readonly string[];
  readonly names: readonly string[];
}

/** The rows of a table with a heading per country. */
function rowsOf(table: string, separator: string): readonly Row[] {
  return table
    .slice(1)
    .trimEnd()
    .split('\n#')
    .flatMap((section) => {
      const [country = '', ...lines] = section.split('\n');
      return lines.map((line) => {
        const cells = line.split('|');
        const zones = cells.slice(0, -1).join(' ').split(' ').filter(Boolean);
        return { country, zones, names: cells.at(-1)?.split(separator) ?? [] };
      });
    });
}

const regionRows = rowsOf(regionZoneRows, '/');
const cityRows = rowsOf(cityZoneRows, ',');
const phoneRows = phoneZoneRows
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [starts = '', countries = '', zones = ''] = line.split('|');
    return { starts: starts.split(' '), countries: countries.split(' '), zones: zones.split(' ').filter(Boolean) };
  });
const zoneTab = readFileSync('scripts/data/tzdata/zone.tab', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const homeOf = new Map(zoneTab.map(([country = '', , zone = '']) => [zone, country]));

/** Zones that a country's rows name though zone.tab has them elsewhere: its territories, and Crimea. */
const elsewhere = new Map([
  ['US', ['PR', 'GU', 'VI', 'AS', 'MP']],
  ['RU', ['UA']],
]);

const isIn = (zone: string, country: string): boolean => {
  const home = homeOf.get(zone) ?? '';
  return home === country || (elsewhere.get(country)?.includes(home) ?? false);
};

describe('the zones of countries', () => {
  test('are what zone.tab and the zone tables give', () => {
    expect(readFileSync('src/zones/data/country-zones.data.ts', 'utf8')).toBe(countryZonesModule());
  });

  test('are all of zone.tab, each once', () => {
    const listed = [...countryClocks()].flatMap(([country, { clocks }]) =>
      country === 'XK' ? [] : clocks.flatMap(({ zones }) => zones.map((zone) => `${country} ${zone}`)),
    );
    expect(listed.toSorted()).toEqual(zoneTab.map(([country, , zone]) => `${country} ${zone}`).toSorted());
  });

  test('stand in one clock if, and only if, they show the same time', () => {
    const [from, to] = ['2026-01-01T00:00Z', '2046-01-01T00:00Z'];
    const shown = (zone: string): string => JSON.stringify([offsetAt(zone, from), transitions(zone, from, to)]);
    for (const { clocks } of countryClocks().values()) {
      const faces = clocks.map(({ zones }) => new Set(zones.map(shown)));
      expect(faces.every(({ size }) => size === 1)).toBe(true);
      expect(new Set(faces.flatMap((face) => [...face])).size).toBe(clocks.length);
    }
  });

  test('give every country with several clocks a table of regions and one of cities', () => {
    const several = [...countryClocks()].filter(([, { clocks }]) => clocks.length > 1).map(([country]) => country);
    const tables = (rows: readonly Row[]): Set<string> => new Set(rows.map(({ country }) => country));
    expect(several.filter((country) => !tables(regionRows).has(country))).toEqual(['AQ']);
    expect(several.filter((country) => !tables(cityRows).has(country))).toEqual(['AQ', 'UM']);
  });
});

describe('the tables of regions, cities and phones', () => {
  test('name zones of zone.tab, in the country that they stand under', () => {
    const wrong = [...regionRows, ...cityRows].flatMap(({ country, zones }) =>
      zones
        .filter((zone) => (zone.startsWith('@') ? !countryClocks().has(zone.slice(1)) : !isIn(zone, country)))
        .map((zone) => `${country} ${zone}`),
    );
    expect(wrong).toEqual([]);
    const astray = phoneRows.flatMap(({ countries, zones }) =>
      zones.filter((zone) => canonicalZone(zone) !== zone || !isIn(zone, countries[0] ?? '')),
    );
    expect(astray).toEqual([]);
  });

  test('name a region once, and a city once per line', () => {
    const keys = regionRows.flatMap(({ country, names }) => names.map((name) => `${country} ${foldPlace(name)}`));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { country, names } of cityRows) {
      const folded = names.map(foldPlace);
      expect([country, folded.filter((name, at) => folded.indexOf(name) !== at)]).toEqual([country, []]);
    }
  });

  test('mark a city as the likeliest of its name where there are others, once', () => {
    for (const country of new Set(cityRows.map((row) => row.country))) {
      const places = cityRows.filter((row) => row.country === country).flatMap(({ names }) => names);
      for (const name of places.filter((place) => place.endsWith('!'))) {
        const same = places.filter((place) => foldPlace(place) === foldPlace(name));
        expect([name, same.length > 1, same.filter((place) => place.endsWith('!')).length]).toEqual([name, true, 1]);
      }
    }
  });

  test.each([
    ['US', 57],
    ['CA', 13],
    ['AU', 8],
    ['BR', 27],
    ['MX', 32],
    ['RU', 85],
    ['ID', 38],
    ['CN', 34],
    ['CD', 26],
    ['CL', 16],
    ['EC', 24],
    ['PT', 20],
    ['NZ', 17],
    ['MN', 22],
    ['UA', 27],
    ['PG', 22],
  ])('know every first-level division of %s', (country, count) => {
    const codes = regionRows
      .filter((row) => row.country === country)
      .flatMap(({ names }) => names)
      .filter((name) => /^[A-Z0-9]{1,3}$/.test(name) && !otherCodes.includes(`${country} ${name}`));
    expect(country === 'CN' ? codes.length / 2 : codes.length).toBe(count);
  });

  test('give each prefix once, and name countries that exist', () => {
    const starts = phoneRows.flatMap((row) => row.starts);
    expect(starts.filter((start, at) => starts.indexOf(start) !== at)).toEqual([]);
    expect(phoneRows.flatMap(({ countries }) => countries).filter((code) => !countryClocks().has(code))).toEqual([]);
  });

  test('leave no country without a calling code but the islands that share one', () => {
    const called = new Set(phoneRows.flatMap(({ countries }) => countries));
    expect([...countryClocks().keys()].filter((country) => !called.has(country))).toEqual(['UM']);
  });

  test('tell a zone for every area code of the United States and Canada', () => {
    const vague = phoneRows.filter(({ countries, zones }) => /US|CA/.test(countries[0] ?? '') && zones.length === 0);
    expect(vague).toEqual([]);
    const codes = phoneRows
      .filter(({ countries }) => /^(US|CA)$/.test(countries[0] ?? ''))
      .flatMap((row) => row.starts);
    expect(codes.filter((code) => !/^1[2-9][0-8]\d$/.test(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(380);
  });
});

test('a region, a city and an area code of one place agree', () => {
  const places: readonly (readonly [country: string, region: string, city: string, phone: string, zone: string])[] = [
    ['US', 'NY', 'Buffalo', '+1 716 555 0100', 'America/New_York'],
    ['US', 'IL', 'Chicago', '+1 312 555 0100', 'America/Chicago'],
    ['US', 'TX', 'El Paso', '+1 915 555 0100', 'America/Denver'],
    ['US', 'AZ', 'Tucson', '+1 520 555 0100', 'America/Phoenix'],
    ['US', 'WA', 'Seattle', '+1 206 555 0100', 'America/Los_Angeles'],
    ['US', 'HI', 'Honolulu', '+1 808 555 0100', 'Pacific/Honolulu'],
    ['CA', 'NL', "St. John's", '+1 709 555 0100', 'America/St_Johns'],
    ['CA', 'AB', 'Calgary', '+1 403 555 0100', 'America/Edmonton'],
    ['AU', 'WA', 'Perth', '+61 8 9555 0100', 'Australia/Perth'],
    ['AU', 'QLD', 'Brisbane', '+61 7 5555 0100', 'Australia/Brisbane'],
    ['BR', 'AM', 'Manaus', '+55 92 95555 0100', 'America/Manaus'],
    ['BR', 'SC', 'Itajaí', '+55 47 95555 0100', 'America/Sao_Paulo'],
    ['MX', 'BCN', 'Tijuana', '+52 664 555 0100', 'America/Tijuana'],
    ['MX', 'ROO', 'Cancún', '+52 998 555 0100', 'America/Cancun'],
    ['RU', 'SVE', 'Екатеринбург', '+7 343 555 01 00', 'Asia/Yekaterinburg'],
    ['RU', 'PRI', '海参崴', '+7 423 255 0100', 'Asia/Vladivostok'],
    ['ID', 'BA', 'Denpasar', '+62 361 555 010', 'Asia/Makassar'],
    ['ID', 'JK', 'Jakarta', '+62 21 555 0100', 'Asia/Jakarta'],
    ['ES', 'CN', 'Las Palmas', '+34 928 55 01 00', 'Atlantic/Canary'],
    ['PT', '20', 'Ponta Delgada', '+351 296 555 010', 'Atlantic/Azores'],
    ['CL', 'MA', 'Punta Arenas', '+56 61 255 0100', 'America/Punta_Arenas'],
    ['EC', 'W', 'Puerto Ayora', '+593 5 252 6189', 'Pacific/Galapagos'],
    ['NZ', 'CIT', 'Waitangi', '+64 3 305 0033', 'Pacific/Chatham'],
    ['PG', 'NSB', 'Arawa', '+675 973 9000', 'Pacific/Bougainville'],
  ];
  for (const [country, region, city, phone, zone] of places) {
    expect([city, zonesFor({ country, region, city, phone })]).toEqual([
      city,
      [
        {
          zone,
          evidence: ['country', 'region', 'city', 'phone'],
          confidence: 'high',
          standing: 'official',
          sameRule: clockOfZone(zone)?.zones.filter((other) => other !== zone),
        },
      ],
    ]);
  }
});

/** Short keys that are not ISO 3166-2 codes. */
const otherCodes: readonly string[] = [
  ...['NF', 'PEI', 'YK', 'NWT'].map((code) => `CA ${code}`),
  ...['DIF', 'DF', 'NL', 'CHI', 'BC'].map((code) => `MX ${code}`),
  ...['NTB', 'NTT'].map((code) => `ID ${code}`),
];
