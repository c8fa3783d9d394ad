/**
 * Measures the vocabulary and the verdict on labelled descriptions: `npm run eval:hs -- FILE`. The file is a CSV with the columns `id`, `description`,
 * `lang`, `hs6`, `source`; it does not ship. The vocabulary is tuned on rows whose id ends in 0 to 6 and confirmed on 7 to 9.
 */
import { existsSync, readFileSync } from 'node:fs';
import { checkHsDescription } from '../src/hs/check-hs-description.ts';
import { createHsIndex, type HsIndex } from '../src/hs/create-hs-index.ts';
import { learnHs } from '../src/hs/learn-hs.ts';
import { lexiconEn } from '../src/hs/lexicon-en.ts';
import { lexiconZh } from '../src/hs/lexicon-zh.ts';
import { suggestHs } from '../src/hs/suggest-hs.ts';
import { parseCsv } from './data/csv.ts';

interface Row {
  readonly id: string;
  readonly description: string;
  readonly lang: 'en' | 'zh';
  readonly hs6: string;
  readonly source: string;
}

const OWN_LINES = 1000;

const file = process.argv[2];
if (file === undefined || !existsSync(file)) {
  console.log('No labelled descriptions here: give a CSV file as argument.');
  process.exit(0);
}
const rows = readRows(file);
const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

console.log(
  `${rows.length} rows of ${file}\n\nSuggestions, % of rows: the right heading first / among five, the right subheading first / among five`,
);
for (const source of sourcesOf(rows)) {
  const parts = [/[0-6]$/, /[7-9]$/, /./].map((fold) =>
    hitsOf(
      index,
      rows.filter((row) => row.source === source && fold.test(row.id)),
    ),
  );
  console.log(`  ${source.padEnd(24)} tuned ${parts[0]}   confirmed ${parts[1]}   all ${parts[2]}`);
}

const random = sequence(1);
const drawn = (row: Row, same: (other: Row) => boolean): Row => {
  for (;;) {
    const other = rows[Math.floor(random() * rows.length)] ?? row;
    if (other.hs6.slice(0, 4) !== row.hs6.slice(0, 4) && same(other)) return other;
  }
};
console.log('\nVerdicts, %: match / plausible / unsure / mismatch / insufficient');
for (const source of [...sourcesOf(rows), 'all']) {
  const own = rows.filter((row) => source === 'all' || row.source === source);
  console.log(`  ${source.padEnd(24)} true code            ${verdicts(own, (row) => row.hs6)}`);
  console.log(`  ${''.padEnd(24)} random wrong heading ${verdicts(own, (row) => drawn(row, () => true).hs6)}`);
}
const crowded = rows.filter((row) =>
  rows.some((other) => other.hs6.startsWith(row.hs6.slice(0, 2)) && !other.hs6.startsWith(row.hs6.slice(0, 4))),
);
console.log(
  `  ${'all'.padEnd(24)} wrong, same chapter  ${verdicts(crowded, (row) => drawn(row, (other) => other.hs6.startsWith(row.hs6.slice(0, 2))).hs6)}`,
);

const DRAWS = 4;
console.log(
  `\nHeading first / among five / subheading first / among five, %, without and with own lines, mean of ${DRAWS} draws`,
);
console.log(
  `Half of the rows are learned, at most ${OWN_LINES}; asked: the others, and what was learned in other words`,
);
for (const kind of ['en', 'zh', ...sourcesOf(rows)]) {
  const own = rows.filter(({ lang, source }) => lang === kind || source === kind);
  const sums = { before: [0, 0, 0, 0], after: [0, 0, 0, 0], again: [0, 0, 0, 0], againBefore: [0, 0, 0, 0] };
  for (let draw = 0; draw < DRAWS; draw++) {
    const shuffled = shuffle(own, 7 + draw);
    const lines = shuffled.slice(0, Math.min(OWN_LINES, Math.floor(shuffled.length / 2)));
    const rest = shuffled.slice(lines.length);
    const learned = learnHs(
      index,
      lines.map(({ description, hs6 }) => ({ description, code: hs6 })),
    );
    const reworded = lines.map((row) => ({ ...row, description: inOtherWords(row) }));
    const asked: [number[], HsIndex, readonly Row[]][] = [
      [sums.before, index, rest],
      [sums.after, learned, rest],
      [sums.againBefore, index, reworded],
      [sums.again, learned, reworded],
    ];
    for (const [sum, of, list] of asked)
      sharesOf(of, list).forEach((share, at) => {
        sum[at] = (sum[at] ?? 0) + (100 * share) / DRAWS;
      });
  }
  const text = (sum: number[]): string => sum.map((share) => share.toFixed(1)).join(' / ');
  console.log(`  ${kind.padEnd(24)} ${Math.min(OWN_LINES, Math.floor(own.length / 2))} lines`);
  console.log(`    others ${text(sums.before)} -> ${text(sums.after)}`);
  console.log(`    again  ${text(sums.againBefore)} -> ${text(sums.again)}`);
}

/** The same goods as a later order may name them: a word fewer where there are enough, the second half first, a model number. Made up, and no more than that. */
function inOtherWords({ description, lang }: Row): string {
  const parts = lang === 'en' ? description.split(/\s+/) : Array.from(description);
  const kept = parts.length > 3 ? parts.filter((_, at) => at !== 1) : parts;
  const half = Math.floor(kept.length / 2);
  return lang === 'en' ? [...kept.slice(half), ...kept.slice(0, half), 'K-200'].join(' ') : `${kept.join('')} K-200`;
}

function hitsOf(of: HsIndex, list: readonly Row[]): string {
  const shares = sharesOf(of, list).map((share) => (Number.isNaN(share) ? '-' : (100 * share).toFixed(1)));
  return `${String(list.length).padStart(4)}: ${shares.join(' / ')}`;
}

/** The shares of rows with the right heading first, among five, and the right subheading first, among five. */
function sharesOf(of: HsIndex, list: readonly Row[]): number[] {
  const counts = [0, 0, 0, 0];
  for (const { description, lang, hs6 } of list) {
    const codes = suggestHs(of, description, { lang, limit: 20 }).map(({ code }) => code ?? '');
    const headings = [...new Set(codes.map((code) => code.slice(0, 4)))];
    const ranks = [headings.indexOf(hs6.slice(0, 4)), codes.filter((code) => code.length === 6).indexOf(hs6)];
    ranks.forEach((rank, at) => {
      if (rank === 0) counts[2 * at] = (counts[2 * at] ?? 0) + 1;
      if (rank >= 0 && rank < 5) counts[2 * at + 1] = (counts[2 * at + 1] ?? 0) + 1;
    });
  }
  return counts.map((count) => count / list.length);
}

function verdicts(list: readonly Row[], codeOf: (row: Row) => string): string {
  const names = ['match', 'plausible', 'unsure', 'mismatch', 'insufficient'];
  const counts = names.map(() => 0);
  for (const row of list) {
    const { outcome } = checkHsDescription(index, { description: row.description, lang: row.lang, code: codeOf(row) });
    const at = names.indexOf(outcome);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => percent(count, list.length)).join(' / ');
}

function readRows(path: string): Row[] {
  const [header = [], ...lines] = parseCsv(readFileSync(path, 'utf8'));
  return lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])) as unknown as Row);
}

function sourcesOf(list: readonly Row[]): string[] {
  return [...new Set(list.map(({ source }) => source))].sort();
}

/** A fixed sequence of numbers from 0 to 1, so that two runs measure the same. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: readonly T[], seed: number): T[] {
  const next = sequence(seed);
  return list
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
