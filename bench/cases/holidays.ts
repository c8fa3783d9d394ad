import { execFileSync } from 'node:child_process';
import Holidays from 'date-holidays';
import { calendarOf, holidays, isHoliday } from 'waimao/holidays';
import { compare, isChild, median } from '../measure.ts';

/** Countries with few rules and many, with and without a calendar of the moon; those that the peer has too. */
const countries = ['CN', 'DE', 'US', 'AE', 'SA', 'IN', 'JP', 'BR'];

export function run(): void {
  for (const country of countries) {
    compare(`${country}: the holidays of a year that was not asked for before`, () => [
      { name: 'waimao', run: (operations) => years(operations, country) },
      { name: 'date-holidays', run: (operations) => peerYears(operations, country) },
    ]);
  }
  compare('CN: is a day a holiday, of a year that was asked for before', () => [
    { name: 'waimao', run: lookups },
    { name: 'date-holidays', run: peerLookups },
  ]);
  if (!isChild) importTimes();
}

/** A calendar of its own every thirty years, so that no year is remembered. */
function years(operations: number, country: string): number {
  let rows = 0;
  let calendar = calendarOf(country, { closing: ['public'] });
  for (let at = 0; at < operations; at++) {
    if (at % 30 === 0) calendar = calendarOf(country, { closing: ['public'] });
    rows += holidays(calendar, 2000 + (at % 30)).length;
  }
  return rows;
}

function peerYears(operations: number, country: string): number {
  const calendar = new Holidays(country);
  let rows = 0;
  for (let at = 0; at < operations; at++) rows += calendar.getHolidays(2000 + (at % 30)).length;
  return rows;
}

const dates = Array.from({ length: 1024 }, (_, at) =>
  new Date(Date.UTC(2025, 0, 1 + (at % 700))).toISOString().slice(0, 10),
);

function lookups(operations: number): number {
  const calendar = calendarOf('CN');
  let found = 0;
  for (let at = 0; at < operations; at++) found += isHoliday(calendar, dates[at & 1023] ?? '') ? 1 : 0;
  return found;
}

function peerLookups(operations: number): number {
  const calendar = new Holidays('CN');
  let found = 0;
  for (let at = 0; at < operations; at++) found += calendar.isHoliday(`${dates[at & 1023]} 12:00:00`) === false ? 0 : 1;
  return found;
}

/** Milliseconds from the start of an import to its end, in processes of their own. */
function importTimes(): void {
  console.log('\nimport, milliseconds, median of 9 processes');
  // packages are looked for from the folder of the benches
  const cwd = new URL('..', import.meta.url).pathname;
  for (const name of ['waimao/holidays', 'waimao/holidays/cn', 'date-holidays']) {
    const code = `const t = performance.now(); await import('${name}'); console.log(performance.now() - t)`;
    const times = Array.from({ length: 9 }, () =>
      Number(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8', cwd })),
    );
    console.log(`  ${name.padEnd(28)}${median(times).toFixed(1).padStart(10)}`);
  }
}
