import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createHsIndex, hsPath, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';
import { lastEditions } from '../../scripts/data/hs-editions.ts';
import { type Chapter, checkChapter, flagNames, readChapter } from '../../scripts/data/hs-lexicon.ts';

const root = new URL('../../', import.meta.url);
const codes = lastEditions();
const current = [...codes].filter(([, edition]) => edition === 'HS2022').map(([code]) => code);
const files = [...new Set([...codes.keys()].map((code) => code.slice(0, 2)))].map(
  (chapter) => `scripts/data/hs/lexicon/${chapter}.txt`,
);
const read = files
  .filter((file) => existsSync(new URL(file, root)))
  .map((file) => readChapter(file, readFileSync(new URL(file, root), 'utf8')));
const chapters: Chapter[] = read.map(({ chapter }) => chapter);
const headings = chapters.flatMap((chapter) => chapter.headings);

test('there is a file per chapter, each obeys the notation and holds every code of the editions', () => {
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  expect(read.flatMap(({ faults }) => faults)).toEqual([]);
  expect(chapters.flatMap((chapter) => checkChapter(chapter, codes))).toEqual([]);
});

test('the lists are whole: 96 chapters, 1,228 headings and 5,612 subheadings of HS 2022', () => {
  expect(new Set(current.map((code) => code.slice(0, 2))).size).toBe(96);
  expect([4, 6].map((length) => current.filter((code) => code.length === length).length)).toEqual([1228, 5612]);
});

test('every heading and subheading has a title in both languages, as it was authored', () => {
  for (const { code, title, subheadings } of headings) {
    expect(hsPath(code).heading).toEqual({ code, title });
    // the only subheading of a heading is the heading
    for (const sub of subheadings)
      expect(hsPath(sub.code).subheading).toEqual({
        code: sub.code,
        title: subheadings.length === 1 ? title : sub.title,
      });
  }
  for (const code of current) {
    const { en, zh } = (code.length === 4 ? hsPath(code).heading : hsPath(code).subheading)?.title ?? {
      en: '',
      zh: '',
    };
    expect([code, /^[A-Z0-9]/.test(en), /\p{Script=Han}/u.test(zh)]).toEqual([code, true, true]);
  }
});

test('every heading of today has a flag, and every flag is in use', () => {
  const all = headings.flatMap(({ flags, subheadings }) => [flags, ...subheadings.map((sub) => sub.flags)]).flat();
  expect(new Set(all)).toEqual(new Set(flagNames));
  expect(headings.filter(({ flags, until }) => until === undefined && flags.length === 0)).toEqual([]);
});

test('exclusions and questions point to other headings that exist', () => {
  for (const { code, exclusions, questions } of headings) {
    for (const { heading } of [...exclusions, ...questions])
      expect([code, heading, codes.has(heading) && heading !== code]).toEqual([code, heading, true]);
  }
  expect(headings.reduce((sum, { exclusions }) => sum + exclusions.length, 0)).toBeGreaterThanOrEqual(150);
});

test('a term stands in a heading once, and Chinese terms are simplified', () => {
  const folding = new Set(Array.from(lexiconZh.folding).filter((_, at) => at % 2 === 0));
  for (const { code, terms } of headings) {
    expect([code, terms.en.filter((term, at) => terms.en.indexOf(term) !== at)]).toEqual([code, []]);
    expect([code, terms.zh.filter((term) => Array.from(term).some((character) => folding.has(character)))]).toEqual([
      code,
      [],
    ]);
  }
});

test('every heading is found, first or among the first five, by at least one of its own terms in each language', () => {
  const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
  const isFound = (heading: string, term: string, lang: 'en' | 'zh'): boolean =>
    suggestHs(index, term, { lang, limit: 20 })
      .map(({ code }) => code?.slice(0, 4))
      .filter((code, at, all) => all.indexOf(code) === at)
      .slice(0, 5)
      .includes(heading);
  const lost = (['en', 'zh'] as const).flatMap((lang) =>
    headings
      .filter(({ until }) => until === undefined)
      .filter(({ code, terms }) => !terms[lang].some((term) => isFound(code, term, lang)))
      .map(({ code }) => `${code} ${lang}`),
  );
  expect(lost).toEqual([]);
});

test('vocabularies, titles and codes stay within 350 KB after gzip', () => {
  const tables = ['lexicon-en', 'lexicon-zh', 'titles-en', 'titles-zh', 'units', 'flags', 'editions', 'correlations'];
  const size = (name: string): number =>
    gzipSync(readFileSync(new URL(`src/hs/data/${name}.data.ts`, root)), { level: 9 }).length;
  expect(tables.reduce((sum, name) => sum + size(name), 0)).toBeLessThanOrEqual(350 * 1024);
});

test('the vocabularies are of their languages', () => {
  expect([lexiconEn['~lexicon'], lexiconZh['~lexicon']]).toEqual(['en', 'zh']);
  for (const lexicon of [lexiconEn, lexiconZh])
    for (const part of ['terms', 'exclusions', 'questions', 'vague', 'folding'] as const)
      expect([part, lexicon[part].length > 0 || (lexicon === lexiconEn && part === 'folding')]).toEqual([part, true]);
});

test('the packed terms have nothing in braces and none is empty: they are read sign by sign', () => {
  for (const { terms } of [lexiconEn, lexiconZh]) {
    expect(terms).not.toMatch(/[{}]/);
    expect(terms).not.toMatch(/,[,|\n]|[|\n],|^,|,$/);
  }
});
