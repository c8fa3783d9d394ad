/**
 * Sets the sources in `scripts/data/holidays/` beside another project's list, as an alarm:
 * `npx tsx scripts/data/compare-holidays.ts <folder with oracle-holidays-2024-2026.json> [CC …]`.
 *
 * Prints, per country, the Jaccard index of the closed weekdays (Monday to Friday) of 2024-2026 and every difference.
 * A difference is to be explained with a source, not copied.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromDayNumber, weekdayOf } from '../../src/core/dates.ts';
import { allSystems } from '../../src/holidays/internal/all-systems.ts';
import { withBridges } from '../../src/holidays/internal/bridges.ts';
import { bookOf } from '../../src/holidays/internal/many-countries.ts';
import { countryText } from './holiday-encoding.ts';
import {
  type CountrySource,
  countryCodes,
  folder,
  readCountrySource,
  readNameSources,
  readTableSources,
} from './holiday-sources.ts';
import { traders } from './holiday-traders.ts';
import { weekendText } from './holiday-weekends.ts';

interface Oracle {
  countries: Record<string, { holidays: Record<string, [string, string][]>; weekendWorkdays?: string[] }>;
}
interface Parts {
  countries: Record<string, { subdivisions: Record<string, Record<string, [string, string][]>> }>;
}

const [path, ...asked] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (path === undefined) throw new Error('usage: npx tsx scripts/data/compare-holidays.ts <folder of the lists> [CC …]');
const oracle = JSON.parse(readFileSync(`${path}/oracle-holidays-2024-2026.json`, 'utf8')) as Oracle;
const partsFile = `${path}/oracle-subdivisions-2025.json`;
const parts = existsSync(partsFile) ? (JSON.parse(readFileSync(partsFile, 'utf8')) as Parts) : { countries: {} };

const { names, faults: nameFaults } = readNameSources();
const { tables, faults: tableFaults } = readTableSources();
for (const fault of [...nameFaults, ...tableFaults]) console.log(`FAULT ${fault}`);
/** Where the reference lists days that close nearly all offices without a law, our `widely` days are compared too. */
const withWidely = new Set(['AR', 'FI', 'NL']);
/** Our weekdays of a year that are public holidays, with their names. */
function ours(country: CountrySource, code: string, year: number): Map<string, string> {
  const source = bookOf([countryText(country, names, tables)], allSystems, withBridges).source(code);
  const days = new Map<string, string>();
  for (const row of source?.rowsOf(year) ?? []) {
    const date = fromDayNumber(row.day);
    const counts = row.class === 'public' || (row.class === 'widely' && withWidely.has(country.code));
    if (!counts || weekdayOf(date) > 5) continue;
    const name = row.names.en + (row.status === 'predicted' ? ` [±${row.windowDays}]` : '');
    days.set(date, days.has(date) ? `${days.get(date)}; ${name}` : name);
  }
  return days;
}

function compare(
  mine: Map<string, string>,
  theirs: Map<string, string>,
): { common: number; union: number; lines: string[] } {
  const all = [...new Set([...mine.keys(), ...theirs.keys()])].sort();
  const lines = all.flatMap((date) =>
    mine.has(date) && theirs.has(date)
      ? []
      : [`  ${date} ${mine.has(date) ? `ours only   ${mine.get(date)}` : `theirs only ${theirs.get(date)}`}`],
  );
  return { common: all.length - lines.length, union: all.length, lines };
}
const weekdaysOf = (list: [string, string][]): Map<string, string> =>
  new Map(list.filter(([date]) => weekdayOf(date) <= 5));
const scoreOf = (common: number, union: number): number => (union === 0 ? 1 : common / union);

/** Days on which a `differences.*.md` says, with a source, that we are right; "ours, probably" does not count. */
const explained = new Set(
  readdirSync(folder)
    .filter((file) => /^differences.*\.md$/.test(file))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .flatMap((line) => {
      const [, place = '', days = '', , , verdict = ''] = line.split('|').map((cell) => cell.trim());
      if (!/^[A-Z]{2}(-[A-Z0-9]+)?$/.test(place) || !/^ours$/.test(verdict)) return [];
      return (days.match(/\d{4}-\d\d-\d\d/g) ?? []).map((date) => `${place} ${date}`);
    }),
);
const scores = new Map<string, number>();
const corrected = new Map<string, number>();
const unexplained: string[] = [];
for (const code of asked.length > 0 ? asked : countryCodes()) {
  if (!countryCodes().includes(code)) {
    console.log(`${code} has no source`);
    continue;
  }
  const country = readCountrySource(code, names, tables, weekendText);
  for (const fault of country.faults) console.log(`FAULT ${fault}`);
  const theirs = oracle.countries[code];
  let [common, union] = [0, 0];
  const lines: string[] = [];
  for (const year of [2024, 2025, 2026]) {
    const list = theirs?.holidays[year];
    if (list === undefined && code === 'CN') continue;
    const result = compare(ours(country, code, year), weekdaysOf(list ?? []));
    common += result.common;
    union += result.union;
    lines.push(...result.lines);
  }
  const worked = (country.fields[9] ?? '').split(',');
  const mineWork = worked
    .map((day) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`)
    .filter((day) => day >= '2024' && day < '2027');
  for (const day of theirs?.weekendWorkdays ?? [])
    if (day >= '2024' && !mineWork.includes(day)) lines.push(`  ${day} theirs only worked weekend day`);
  for (const day of mineWork)
    if (code !== 'CN' && !(theirs?.weekendWorkdays ?? []).includes(day))
      lines.push(`  ${day} ours only   worked weekend day`);
  const score = scoreOf(common, union);
  scores.set(code, score);
  const disputed = lines.filter(
    (line) => !line.includes('worked weekend day') && !explained.has(`${code} ${line.slice(2, 12)}`),
  );
  corrected.set(code, scoreOf(union - disputed.length, union));
  unexplained.push(...disputed.map((line) => `${code} ${line.trim()}`));
  if (asked.length > 0 || score < 1) {
    const right = corrected.get(code) ?? 0;
    console.log(
      `${code} ${score.toFixed(3)} (${common} of ${union}), corrected ${right.toFixed(3)}${right < 0.98 ? '  BELOW 0.98' : ''}`,
    );
    if (!process.argv.includes('--short')) for (const line of lines) console.log(line);
  }
  const subdivisions = parts.countries[code]?.subdivisions ?? {};
  for (const [region, years] of Object.entries(subdivisions)) {
    const code2 = `${code}-${region}`;
    if (!country.regions.includes(region)) {
      console.log(`  ${code2} is no sub of ours`);
      continue;
    }
    const result = compare(ours(country, code2, 2025), weekdaysOf(years['2025'] ?? []));
    if (result.lines.length > 0) {
      console.log(`  ${code2} ${scoreOf(result.common, result.union).toFixed(3)}`);
      if (!process.argv.includes('--short')) for (const line of result.lines) console.log(`  ${line}`);
    }
  }
}
const mean = (list: readonly number[]): string =>
  (list.reduce((sum, score) => sum + score, 0) / list.length).toFixed(4);
/** One line for a set of countries: as the list stands, and where it is corrected by the differences with a source. */
function summary(what: string, codes: readonly string[]): string {
  const [raw, right] = [scores, corrected].map((map) => codes.map((code) => map.get(code) ?? 0));
  const low = codes.filter((code) => (corrected.get(code) ?? 0) < 0.98);
  return `${codes.length} ${what}: mean ${mean(raw ?? [])}, corrected ${mean(right ?? [])}; corrected below 0.98: ${low.join(' ') || 'none'}`;
}
console.log(summary('countries', [...scores.keys()]));
const ofTraders = traders.filter((code) => scores.has(code));
if (ofTraders.length > 0) console.log(summary('of 60 traders', ofTraders));
if (process.argv.includes('--unexplained')) for (const line of unexplained) console.log(line);
if (process.argv.includes('--write')) writeDifferences();

/** Puts the numbers and the explained differences together as a page. */
function writeDifferences(): void {
  const files = readdirSync(folder)
    .filter((file) => /^differences.*\.md$/.test(file))
    .sort();
  const parts = files.map((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .replace(/^# .*: /, '## '),
  );
  const rows = ofTraders.map(
    (code) => `| ${code} | ${scores.get(code)?.toFixed(3)} | ${corrected.get(code)?.toFixed(3)} |`,
  );
  const open = (among: (code: string) => boolean): string =>
    unexplained
      .filter((line) => among(line.slice(0, 2)))
      .map((line) => `- ${line}`)
      .join('\n') || 'Nothing.';
  writeFileSync(
    'docs/holidays-differences.md',
    `# Where our holidays differ from a reference list, and who is right

The reference is python-holidays 0.102 (MIT licence) with the corrections that were known when it was taken; it is an alarm, not the truth. Compared are the public
holidays (class \`public\`) from Monday to Friday of 2024 to 2026, by the share of days in common (Jaccard). Days of class \`widely\`, on which nearly all offices
close without a law, are not in the reference by definition and not compared, but in AR, FI and NL, where it lists them. "Corrected" counts a day as common where a row below says
\`ours\` and names a page or a law; what says "ours, probably" or "open" counts against us, and so does every day that both sides only estimate and put on different days.
\`npx tsx scripts/data/compare-holidays.ts FOLDER --write\` writes this page from \`scripts/data/holidays/differences.*.md\`.

${summary('countries', [...scores.keys()])}.
${summary('of the 60 biggest traders', ofTraders)}.

| trader | as it stands | corrected |
| --- | --- | --- |
${rows.join('\n')}

China is compared for 2024 only here; 2020 to 2026 are tested day by day against the notices of the State Council (test/holidays/china.test.ts). Ukraine has no public holidays
under martial law, in both lists.

## Counted against us: the 60 traders

${open((code) => traders.includes(code))}

## Counted against us: other countries

${open((code) => !traders.includes(code))}

${parts.join('\n\n')}
`,
  );
}
