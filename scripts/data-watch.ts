/**
 * Says which facts have grown old: `npm run data:watch -- 2027-01-04 2026g`, with the day of today and the newest release of the time
 * zone database (left out: not compared). Fails when there is something to look at; scripts/update-holidays.md and
 * CONTRIBUTING.md say what to do then.
 */
import { readFileSync } from 'node:fs';
import { addDays, daysBetween } from '../src/core/index.ts';
import { filesUnder, isMain } from './files.ts';

/** After a year every table is looked through, even if nothing is known to have changed. */
const LONGEST_DAYS = 366;

/** A holiday calendar must hold for the year in which this many days from today lie. */
const AHEAD_DAYS = 30;

/** A file with its text. */
type Source = readonly [path: string, text: string];

/** Tables whose header names a day (`as of`, else `retrieved`) of more than a year ago. */
export function staleTables(day: string, sources: readonly Source[]): string[] {
  return sources.flatMap(([path, text]) => {
    const asOf = /^ \* as of +(\d{4}-\d{2})(-\d{2})?/m.exec(text);
    const since = asOf === null ? /^ \* retrieved +(\S+)/m.exec(text)?.[1] : `${asOf[1]}${asOf[2] ?? '-01'}`;
    if (since === undefined || daysBetween(since, day) <= LONGEST_DAYS) return [];
    return [`${path}: as of ${since}`];
  });
}

/** Countries whose file of holidays does not hold for the year that comes. */
export function endingCalendars(day: string, sources: readonly Source[]): string[] {
  const year = addDays(day, AHEAD_DAYS).slice(0, 4);
  return sources.flatMap(([path, text]) => {
    const last = /^valid \d{4}-(\d{4})/m.exec(text)?.[1];
    return last === undefined || last >= year ? [] : [`${path}: valid through ${last}, needed for ${year}`];
  });
}

/** The release of the copy of the time zone database, where a newer one is out. */
export function oldZones(release: string | undefined, copy: string): string[] {
  const ours = /^# version (\S+)/.exec(copy)?.[1];
  return release === undefined || release === ours ? [] : [`scripts/data/tzdata: ${ours}, newest is ${release}`];
}

if (isMain(import.meta.url)) {
  const [day, release] = process.argv.slice(2);
  if (day === undefined) throw new Error('usage: npm run data:watch -- YYYY-MM-DD [newest tzdata release]');
  const read = (path: string): Source => [path, readFileSync(path, 'utf8')];
  const tables = filesUnder('src', '.ts').filter((path) => path.includes('/data/') && !path.includes('/countries/'));
  const countries = filesUnder('scripts/data/holidays', '.txt').map(read);
  const old = [
    ...oldZones(release, readFileSync('scripts/data/tzdata/tzdata.zi', 'utf8')),
    ...staleTables(day, tables.map(read)),
    ...endingCalendars(day, countries),
  ];
  for (const line of old) console.log(`- ${line}`);
  console.log(old.length === 0 ? 'No table has grown old.' : `${old.length} to look at.`);
  if (old.length > 0) process.exit(1);
}
