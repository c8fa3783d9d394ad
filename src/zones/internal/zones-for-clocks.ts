import { countryZoneRows } from '../data/country-zones.data.ts';

/** Zones of one country that show the same time. @internal */
export interface Clock {
  /** The first stands for all. */
  readonly zones: readonly string[];
  /** In use beside the legal time, which is another. */
  readonly customary: boolean;
}

/** The clocks of a country, the most likely first. @internal */
export interface CountryClocks {
  readonly clocks: readonly Clock[];
  /** Nine people in ten or more live by the first one. */
  readonly dominant: boolean;
}

/** Kept in Xinjiang beside Beijing time, which is the legal time of all China. */
const CUSTOMARY = 'Asia/Urumqi';

let byCountry: ReadonlyMap<string, CountryClocks> | undefined;
let byZone: ReadonlyMap<string, Clock> | undefined;

/** The clocks of every country. @internal */
export function countryClocks(): ReadonlyMap<string, CountryClocks> {
  byCountry ??= new Map(countryZoneRows.trimEnd().split('\n').map(readRow));
  return byCountry;
}

/** The clock that a zone belongs to, in the country where it lies. @internal */
export function clockOfZone(zone: string): Clock | undefined {
  if (byZone === undefined) {
    const found = new Map<string, Clock>();
    for (const { clocks } of countryClocks().values()) {
      for (const clock of clocks) for (const name of clock.zones) if (!found.has(name)) found.set(name, clock);
    }
    byZone = found;
  }
  return byZone.get(zone);
}

function readRow(row: string): [string, CountryClocks] {
  const [country = '', ...clocks] = row.split('|');
  return [
    country.slice(0, 2),
    {
      clocks: clocks.map((text) => {
        const zones = text.split(' ');
        return { zones, customary: zones.includes(CUSTOMARY) };
      }),
      dominant: country.endsWith('!'),
    },
  ];
}
