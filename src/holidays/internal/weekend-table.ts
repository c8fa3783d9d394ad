import type { IsoDate, Weekday } from '../../core/dates.ts';
import { countryCodes, weekendRegionNames, weekendRows } from '../data/weekends.data.ts';
import type { Weekend } from '../weekend-of.ts';

/** A weekend from a day on. */
interface DatedWeekend {
  /** Null where it is the oldest one known. */
  readonly from: IsoDate | null;
  readonly weekend: Weekend;
}

/** The weekends of every country, ready to be asked. */
interface WeekendTable {
  readonly countries: ReadonlySet<string>;
  /** By country or `country-region`, newest first. */
  readonly rows: ReadonlyMap<string, readonly DatedWeekend[]>;
  /** `country-name` → `country-region`. */
  readonly regions: ReadonlyMap<string, string>;
}

const grades = new Map<string, Weekend['confidence']>([
  ['h', 'high'],
  ['m', 'medium'],
  ['l', 'low'],
]);

let table: WeekendTable | undefined;

/** The table, read at the first question; what stands in it is frozen, since one object answers many. @internal */
export function weekendTable(): WeekendTable {
  table ??= { countries: new Set(countryCodes.split(' ')), rows: readRows(), regions: readRegions() };
  return table;
}

function readRows(): ReadonlyMap<string, readonly DatedWeekend[]> {
  const found = new Map<string, DatedWeekend[]>();
  for (const row of weekendRows.trimEnd().split('\n')) {
    const [place = '', from = '', days = '', half = '', grade = '', source = ''] = row.split('|');
    const [weekday, until = ''] = half.split(' ');
    const dated = {
      from: from === '' ? null : from,
      weekend: Object.freeze({
        days: Object.freeze(Array.from(days, (day) => Number(day) as Weekday)),
        half: Object.freeze(weekday ? [Object.freeze({ weekday: Number(weekday) as Weekday, until })] : []),
        confidence: grades.get(grade) ?? 'low',
        source,
      }),
    };
    found.set(place, [...(found.get(place) ?? []), dated]);
  }
  return found;
}

function readRegions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of weekendRegionNames.split('|')) {
    const [code = '', ...names] = row.split(' ');
    const country = code.slice(0, 2);
    for (const name of [code.slice(3), ...names]) found.set(`${country}-${name}`, code);
  }
  return found;
}
