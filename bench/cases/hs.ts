import {
  checkHsCode,
  checkHsDescription,
  createHsIndex,
  type HsIndex,
  hsSuccessors,
  learnHs,
  suggestHs,
} from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';
import { batch, type Comparison, growing, type Prepared } from '../comparison.ts';
import { type Described, described } from './hs-descriptions.ts';
import { allTitles, titleSearch } from './hs-titles.ts';

const texts = described.map(({ description }) => description);
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
const bothLanguages = (): HsIndex => createHsIndex({ lexicons: [lexiconEn, lexiconZh] });

/** Questions in turn, and each of them by itself. */
function asking<Question>(questions: readonly Question[], ask: (question: Question) => unknown): Prepared {
  return {
    run: (times) => {
      let last: unknown;
      for (let at = 0; at < times; at++) last = ask(questions[at % questions.length] as Question);
      return last;
    },
    parts: questions.map((question) => () => ask(question)),
  };
}

/** How often the right heading is named first, and among the first five; headings are compared, not codes. */
function hits(headingsFor: (text: string) => readonly string[]): () => string {
  const count = (most: number): number =>
    described.filter(({ description, heading }) =>
      [...new Set(headingsFor(description))].slice(0, most).includes(heading),
    ).length;
  return () => `the right heading first for ${count(1)} of ${described.length}, among the first five for ${count(5)}`;
}

function suggesting(asked: readonly string[], index: HsIndex = bothLanguages()): Prepared {
  return asking(asked, (text) => suggestHs(index, text));
}

/** Every description with another one's heading declared. */
const wrong = described.map(
  ({ description }, at): Described => ({ description, heading: described[(at + 7) % described.length]?.heading ?? '' }),
);

function checking(declared: readonly Described[]): Prepared {
  const index = bothLanguages();
  return asking(declared, ({ description, heading }) => checkHsDescription(index, { description, code: heading }));
}

function linesOf(records: number): { description: string; code: string }[] {
  const index = bothLanguages();
  const codes = texts.map((text) => suggestHs(index, text).find(({ level }) => level === 6)?.code ?? '392690');
  return Array.from({ length: records }, (_, at) => ({
    description: `${texts[at % texts.length]} model K${at}`,
    code: codes[at % texts.length] ?? '',
  }));
}

const typed = '8471.30.0100 8517.12 847130 8471.30 0902100000 7701 9801 999999 ９４０３ abc 6109.10.0012 850760'.split(
  ' ',
);
const markets = ['US', 'DE', 'CN', undefined];
const days = ['2019-03-01', '2026-11-02', undefined];

/** Codes of HS 2017: as they were, renumbered, narrowed, split, with and without others merged in, and one without a successor. */
const older = '847130 440725 030199 961900 701919 847989 240399 841850 851712 854140 852580 300219'.split(' ');

/** Something of waimao alone, which has no peer. */
function alone(name: string, unit: string, prepare: () => Prepared): Comparison {
  return { name, unit, contenders: [{ name: 'waimao', prepare }] };
}

export const comparisons: readonly Comparison[] = [
  {
    name: 'a heading for a description, both languages in one index',
    unit: 'descriptions',
    contenders: [
      {
        name: 'waimao suggestHs',
        prepare: () => {
          const index = bothLanguages();
          const headings = (text: string): string[] =>
            suggestHs(index, text, { limit: 20 }).map(({ code }) => code?.slice(0, 4) ?? '');
          return { ...suggesting(texts, index), note: hits(headings) };
        },
      },
      {
        name: 'minisearch on titles',
        differs: 'it knows the words of the nomenclature, not those of trade',
        prepare: () => {
          const search = titleSearch(allTitles());
          const headings = (text: string): string[] => search.search(text).map(({ id }) => String(id).slice(0, 4));
          return { ...asking(texts, (text) => search.search(text)), note: hits(headings) };
        },
      },
    ],
  },
  alone('suggestHs, English descriptions', 'descriptions', () => suggesting(texts.filter((text) => !isChinese(text)))),
  alone('suggestHs, Chinese and mixed descriptions', 'descriptions', () => suggesting(texts.filter(isChinese))),
  alone("suggestHs with 1,000 lines of one's own", 'descriptions', () =>
    suggesting(texts, learnHs(bothLanguages(), linesOf(1_000))),
  ),
  alone('checkHsDescription, the right heading declared', 'descriptions', () => checking(described)),
  alone('checkHsDescription, another heading declared', 'descriptions', () => checking(wrong)),
  alone('hsSuccessors', 'codes', () => ({
    run: (times) => {
      let last: unknown;
      for (let at = 0; at < times; at++) last = hsSuccessors(older[at % older.length] ?? '', 'HS2017', 'HS2022');
      return last;
    },
  })),
  alone('learnHs, 1,000 lines one by one', 'lines', () => {
    const [index, lines] = [bothLanguages(), linesOf(1_000)];
    return batch(lines.length, () => lines.reduce((learned, line) => learnHs(learned, [line]), index));
  }),
  growing(
    'learnHs, all lines at once',
    'lines',
    (records) => {
      const [index, lines] = [bothLanguages(), linesOf(records)];
      return batch(records, () => learnHs(index, lines));
    },
    100_000,
  ),
  growing('checkHsCode, with country and day', 'codes', (records) => {
    const asked = Array.from({ length: records }, (_, at) => ({
      code: typed[at % typed.length] ?? '',
      options: { country: markets[at % markets.length], on: days[at % days.length] },
    }));
    return batch(records, () => {
      let findings = 0;
      for (const { code, options } of asked) findings += checkHsCode(code, options).findings.length;
      return findings;
    });
  }),
  growing(
    'checkHsDescription',
    'descriptions',
    (records) => {
      const [index, lines] = [bothLanguages(), linesOf(records)];
      return batch(records, () => lines.filter((line) => checkHsDescription(index, line).outcome === 'match').length);
    },
    10_000,
  ),
];
