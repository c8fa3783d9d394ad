/**
 * No package on npm has a vocabulary of the Harmonized System; the peer is what one would build in an hour: a full-text index (BM25) of
 * the titles of all codes.
 */
import MiniSearch from 'minisearch';
import { hsPath } from 'waimao/hs';

/** The peer's words: Latin ones, and Chinese characters by twos. */
function tokens(text: string): string[] {
  return (text.match(/[a-z0-9]+|[\u4e00-\u9fff]+/gi) ?? []).flatMap((run) =>
    /[a-z0-9]/i.test(run)
      ? [run]
      : Array.from({ length: Math.max(run.length - 1, 1) }, (_, at) => run.slice(at, at + 2)),
  );
}

/** A code with what it is called. */
export interface Titled {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

/** The titles of heading and subheading of every code, in both languages. */
export function allTitles(): Titled[] {
  return allSubheadings().map((code) => {
    const { heading, subheading } = hsPath(code);
    const of = (lang: 'en' | 'zh'): string => `${heading?.title[lang]} ${subheading?.title[lang]}`;
    return { id: code, en: of('en'), zh: of('zh') };
  });
}

/** An index of them. */
export function titleSearch(titles: readonly Titled[]): MiniSearch {
  const search = new MiniSearch({ fields: ['en', 'zh'], tokenize: tokens });
  search.addAll(titles);
  return search;
}

/** Of the newest edition, found by trying. */
function allSubheadings(): string[] {
  const two = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'));
  const below = (code: string): string[] => two.map((ending) => code + ending).filter(exists);
  return two.filter(exists).flatMap(below).flatMap(below);
}

function exists(code: string): boolean {
  try {
    return hsPath(code, { edition: 'HS2022' }).chapter.code !== '';
  } catch {
    return false;
  }
}
