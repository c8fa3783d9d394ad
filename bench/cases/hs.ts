import { execFileSync } from 'node:child_process';
import MiniSearch from 'minisearch';
import {
  checkHsCode,
  checkHsDescription,
  createHsIndex,
  type HsIndex,
  hsPath,
  hsSuccessors,
  learnHs,
  suggestHs,
} from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';
import { compare, isChild, median, secondsOf } from '../measure.ts';
import { described } from './hs-descriptions.ts';

const ROUNDS = 9;
/** One question is too short for the clock of the process. */
const REPEATS = 20;
const OWN_LINES = 1_000;

/**
 * Suggestions, verdicts and codes. No package on npm has a vocabulary of the Harmonized System; the peer is what one would build in
 * an hour: a full-text index (BM25) of the titles of all codes.
 */
export function run(): void {
  if (!isChild) {
    buildTimes();
    const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
    questionTimes(index);
    learningTimes(index);
    hits(index);
  }
  compare('a heading for a description', () => [
    { name: 'waimao', run: suggestions },
    { name: 'minisearch on titles', run: peerSuggestions },
  ]);
  compare('checkHsCode, with country and day', () => [{ name: 'waimao', run: codeChecks }]);
  compare('hsSuccessors', () => [{ name: 'waimao', run: successors }]);
}

const texts = described.map(({ description }) => description);

function textAt(at: number): string {
  return texts[at % texts.length] ?? '';
}

let made: HsIndex | undefined;

function suggestions(operations: number): number {
  made ??= createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
  const index = made;
  let found = 0;
  for (let at = 0; at < operations; at++) found += suggestHs(index, textAt(at)).length;
  return found;
}

function peerSuggestions(operations: number): number {
  const search = titleSearch();
  let found = 0;
  for (let at = 0; at < operations; at++) found += search.search(textAt(at)).length;
  return found;
}

/** The peer's words: Latin ones, and Chinese characters by twos. */
function tokens(text: string): string[] {
  return (text.match(/[a-z0-9]+|[\u4e00-\u9fff]+/gi) ?? []).flatMap((run) =>
    /[a-z0-9]/i.test(run)
      ? [run]
      : Array.from({ length: Math.max(run.length - 1, 1) }, (_, at) => run.slice(at, at + 2)),
  );
}

let titles: MiniSearch | undefined;

/** The titles of heading and subheading of every code, in both languages. */
function titleSearch(): MiniSearch {
  if (titles !== undefined) return titles;
  titles = new MiniSearch({ fields: ['en', 'zh'], tokenize: tokens });
  titles.addAll(
    allSubheadings().map((code) => {
      const { heading, subheading } = hsPath(code);
      const of = (lang: 'en' | 'zh'): string => `${heading?.title[lang]} ${subheading?.title[lang]}`;
      return { id: code, en: of('en'), zh: of('zh') };
    }),
  );
  return titles;
}

function allSubheadings(): string[] {
  const exists = (code: string): boolean => checkHsCode(code).status === 'exists';
  const two = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'));
  const below = (code: string): string[] => two.map((ending) => code + ending).filter(exists);
  return two.filter(exists).flatMap(below).flatMap(below);
}

const typed = '8471.30.0100 8517.12 847130 8471.30 0902100000 7701 9801 999999 ９４０３ abc 6109.10.0012 850760'.split(
  ' ',
);
const markets = ['US', 'DE', 'CN', undefined];
const days = ['2019-03-01', '2026-11-02', undefined];

function codeChecks(operations: number): number {
  let found = 0;
  for (let at = 0; at < operations; at++) {
    const options = { country: markets[at % markets.length], on: days[at % days.length] };
    found += checkHsCode(typed[at % typed.length] ?? '', options).findings.length;
  }
  return found;
}

/** Codes of HS 2017: as they were, renumbered, narrowed, split, with and without others merged in, and one without a successor. */
const older = '847130 440725 030199 961900 701919 847989 240399 841850 851712 854140 852580 300219'.split(' ');

function successors(operations: number): number {
  let found = 0;
  for (let at = 0; at < operations; at++) {
    found += hsSuccessors(older[at % older.length] ?? '', 'HS2017', 'HS2022').codes.length;
  }
  return found;
}

/** The first index of a process compiles the code too; both clocks are told, since the first is what a user waits. */
function buildTimes(): void {
  const code = `
    const start = performance.now();
    const { createHsIndex, suggestHs } = await import('waimao/hs');
    const { lexiconEn } = await import('waimao/hs/lexicon-en');
    const { lexiconZh } = await import('waimao/hs/lexicon-zh');
    const imported = performance.now();
    const lexicons = [lexiconEn, lexiconZh];
    const before = process.cpuUsage();
    // a vocabulary is made ready by the first question in its language
    const ready = () => {
      const index = createHsIndex({ lexicons });
      suggestHs(index, 'steel');
      suggestHs(index, '钢');
    };
    ready();
    const { user, system } = process.cpuUsage(before);
    const first = performance.now();
    const later = Array.from({ length: 9 }, () => {
      const from = performance.now();
      ready();
      return performance.now() - from;
    }).sort((a, b) => a - b)[4];
    console.log(JSON.stringify([imported - start, first - imported, (user + system) / 1000, later]));`;
  // packages are looked for from the folder of the benches
  const cwd = new URL('..', import.meta.url).pathname;
  const runs = Array.from(
    { length: ROUNDS },
    () => JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8', cwd })) as number[],
  );
  const column = (at: number): string => median(runs.map((times) => times[at] ?? Number.NaN)).toFixed(0);
  console.log(`\nindex of both languages, milliseconds, median of ${ROUNDS} processes`);
  console.log(
    `  import ${column(0)}, first index ${column(1)} (CPU time of all threads ${column(2)}), later ones ${column(3)}`,
  );
}

function questionTimes(index: HsIndex): void {
  console.log(`\n${texts.length} descriptions, milliseconds of CPU time each    median    95 %   worst`);
  spread('suggestHs', (text) => suggestHs(index, text));
  spread(
    'suggestHs, English',
    (text) => suggestHs(index, text),
    texts.filter((text) => !/[\u4e00-\u9fff]/.test(text)),
  );
  spread(
    'suggestHs, Chinese and mixed',
    (text) => suggestHs(index, text),
    texts.filter((text) => /[\u4e00-\u9fff]/.test(text)),
  );
  const right = new Map(described.map(({ description, heading }) => [description, heading]));
  const wrong = new Map(texts.map((text, at) => [text, described[(at + 7) % described.length]?.heading ?? '']));
  spread('checkHsDescription, right', (text) =>
    checkHsDescription(index, { description: text, code: right.get(text) ?? '' }),
  );
  spread('checkHsDescription, wrong', (text) =>
    checkHsDescription(index, { description: text, code: wrong.get(text) ?? '' }),
  );
}

/** How long each text takes, as the median of the rounds, and how the texts differ. */
function spread(name: string, act: (text: string) => unknown, asked: readonly string[] = texts): void {
  for (let warm = 0; warm < 40; warm++) for (const text of asked) act(text);
  const rounds = Array.from({ length: ROUNDS }, () =>
    asked.map((text) => {
      const seconds = secondsOf(() => {
        let last: unknown;
        for (let time = 0; time < REPEATS; time++) last = act(text);
        return last;
      });
      return (seconds * 1000) / REPEATS;
    }),
  );
  const each = asked.map((_, at) => median(rounds.map((round) => round[at] ?? Number.NaN))).sort((a, b) => a - b);
  const columns = [median(each), each[Math.floor(each.length * 0.95)], each.at(-1)];
  console.log(`  ${name.padEnd(48)}${columns.map((value) => (value ?? Number.NaN).toFixed(3).padStart(8)).join('')}`);
}

/** Confirmed lines added one at a time, as a CRM does after each order, and what a question costs then. */
function learningTimes(index: HsIndex): void {
  const lines = Array.from({ length: OWN_LINES }, (_, at) => {
    const description = `${textAt(at)} model K${at}`;
    const code = suggestHs(index, textAt(at)).find(({ level }) => level === 6)?.code ?? '392690';
    return { description, code };
  });
  let learned = index;
  const times = Array.from({ length: ROUNDS }, () =>
    secondsOf(() => {
      learned = index;
      for (const line of lines) learned = learnHs(learned, [line]);
    }),
  );
  const atOnce = Array.from({ length: ROUNDS }, () => secondsOf(() => learnHs(index, lines)));
  console.log(`\nlearnHs, ${OWN_LINES.toLocaleString('en')} lines, milliseconds of CPU time`);
  console.log(`  one by one ${(median(times) * 1000).toFixed(0)}, at once ${(median(atOnce) * 1000).toFixed(0)}`);
  spread('suggestHs with them', (text) => suggestHs(learned, text));
}

/** What the answers are worth, so that nothing is timed that finds nothing; the method for figures is `npm run eval:hs`. */
function hits(index: HsIndex): void {
  const search = titleSearch();
  const count = (headings: (text: string) => readonly string[], most: number): number =>
    described.filter(({ description, heading }) => [...new Set(headings(description))].slice(0, most).includes(heading))
      .length;
  const ours = (text: string): string[] =>
    suggestHs(index, text, { limit: 20 }).map(({ code }) => code?.slice(0, 4) ?? '');
  const peer = (text: string): string[] => search.search(text).map(({ id }) => String(id).slice(0, 4));
  console.log(`\nthe heading is named first, among the first five, of ${described.length} descriptions`);
  console.log(
    `  waimao ${count(ours, 1)}, ${count(ours, 5)}; minisearch on titles ${count(peer, 1)}, ${count(peer, 5)}`,
  );
}
