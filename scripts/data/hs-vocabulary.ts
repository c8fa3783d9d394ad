/** Packs the authored HS vocabulary: titles, flags and, per language, the terms, exclusions and questions. */
import { existsSync, readFileSync } from 'node:fs';
import { chineseTokens, englishTokens, type TokenKey, titlePhrases } from '../../src/hs/internal/words.ts';
import { type Chapter, checkChapter, flagNames, readChapter } from './hs-lexicon.ts';
import { indispensable, type Room } from './hs-prune.ts';

const FOLDER = 'scripts/data/hs/lexicon';

/** Every chapter as authored; faults are errors. */
export function readVocabulary(codes: ReadonlyMap<string, string>): Chapter[] {
  const chapters: Chapter[] = [];
  for (const number of new Set([...codes.keys()].map((code) => code.slice(0, 2)))) {
    const path = `${FOLDER}/${number}.txt`;
    if (!existsSync(path)) throw new Error(`${path} is missing`);
    const { chapter, faults } = readChapter(path, readFileSync(path, 'utf8'));
    const all = [...faults, ...checkChapter(chapter, codes)];
    if (all.length > 0) throw new Error(all.join('\n'));
    chapters.push(chapter);
  }
  return chapters;
}

/** What the shipped terms leave out: the package has 350 KB for both languages, titles and codes. */
const room: Readonly<Record<Language, Room>> = {
  en: { heading: 1, above: 0, subheading: 0.7 },
  zh: { heading: 1, above: 0, subheading: 0.7 },
};

export type Language = 'en' | 'zh';

/** The titles of one language: a line per chapter, heading and subheading, in the order of the code lists. */
export function titlesText(language: Language, chapters: readonly Chapter[]): string {
  return chapters
    .flatMap(({ code, title, headings }) => [
      `${code}${title[language]}`,
      ...[...headings].sort(byCode).map((heading) => {
        const subs = [...heading.subheadings].sort(byCode);
        // the only subheading of a heading is the heading
        return [heading.title[language], ...subs.map((sub) => (subs.length === 1 ? '' : sub.title[language]))].join(
          '|',
        );
      }),
    ])
    .join('\n');
}

/**
 * The terms of one language in the same order: a line per heading, subheadings after `|`. English terms stand as the tokens that they are found under;
 * terms that the others imply are left out.
 */
export function termsText(language: Language, chapters: readonly Chapter[]): string {
  const tokensOf = (text: string): TokenKey[] => (language === 'en' ? englishTokens(text) : chineseTokens(text));
  const lists = chapters.flatMap(({ headings }) =>
    [...headings].sort(byCode).map((heading) => [heading, ...[...heading.subheadings].sort(byCode)]),
  );
  const kept = indispensable(
    new Map(
      lists.flat().map((each) => {
        const titles = titlePhrases(each.title[language], language).map(tokensOf);
        return [each.code, { titles, terms: each.terms[language].map(tokensOf) }];
      }),
    ),
    room[language],
  );
  return lists
    .map((cells) =>
      cells
        .map(({ code, terms }) => {
          const own = terms[language].filter((_, at) => kept.get(code)?.has(at));
          return [...new Set(language === 'en' ? own.map((term) => englishTokens(term).join(' ')) : own)].join(',');
        })
        .join('|'),
    )
    .join('\n');
}

/** The flags, a letter each (`r` raw, `s` semi …), in the same order; a subheading without its own has those of its heading. */
export function flagsText(chapters: readonly Chapter[]): string {
  const bits = (flags: readonly string[]): number =>
    flags.reduce((sum, flag) => sum | (1 << flagNames.indexOf(flag as never)), 0);
  return chapters
    .flatMap(({ headings }) =>
      [...headings].sort(byCode).map((heading) => {
        const own = bits(heading.flags).toString(36);
        const subs = [...heading.subheadings]
          .sort(byCode)
          .map((sub) => (sub.flags.length === 0 ? '' : bits(sub.flags).toString(36)));
        return subs.every((sub) => sub === '') ? own : [own, ...subs].join(' ');
      }),
    )
    .join('\n');
}

/** The exclusions of one language: `from to|cues|phrase`; and the questions: `from to|text`. */
export function exclusionsText(language: Language, chapters: readonly Chapter[]): string {
  return chapters
    .flatMap(({ headings }) =>
      headings.flatMap((heading) =>
        heading.exclusions.map(
          (row) => `${heading.code}${row.heading}|${row.cues[language].join(',')}|${row.phrase[language]}`,
        ),
      ),
    )
    .join('\n');
}

export function questionsText(language: Language, chapters: readonly Chapter[]): string {
  return chapters
    .flatMap(({ headings }) =>
      headings.flatMap((heading) =>
        heading.questions.map((row) => `${heading.code}${row.heading}|${row.text[language]}`),
      ),
    )
    .join('\n');
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}

/** The words of `vague.txt` in one language. */
export function vagueText(language: Language): string {
  const lines = readFileSync('scripts/data/hs/vague.txt', 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(`${language} `));
  if (line === undefined) throw new Error(`vague.txt has no line for ${language}`);
  return [
    ...new Set(
      line
        .slice(3)
        .split(',')
        .map((word) => word.trim()),
    ),
  ]
    .sort()
    .join(',');
}

/** The pairs of `traditional.txt` whose simplified character stands in a text. */
export function foldingText(text: string): string {
  const characters = new Set(text);
  const pairs = readFileSync('scripts/data/hs/traditional.txt', 'utf8').split('\n');
  return pairs.filter((pair) => !pair.startsWith('#') && characters.has(Array.from(pair)[1] ?? '')).join('');
}
