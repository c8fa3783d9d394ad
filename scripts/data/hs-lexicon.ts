/**
 * Reads and checks the authored HS vocabulary in `scripts/data/hs/lexicon/`; the notation stands in the README there.
 * Run with chapter numbers, it checks those files: `npx tsx scripts/data/hs-lexicon.ts 84 85`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isMain } from '../files.ts';
import { lastEditions } from './hs-editions.ts';

/** A text in both languages. */
export interface Both {
  readonly en: string;
  readonly zh: string;
}

/** The deciding words or terms of a code, by language. */
export interface Terms {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Goods with these cues are not in the heading that the line stands under, but in `heading`. */
export interface Exclusion {
  readonly heading: string;
  readonly cues: Terms;
  readonly phrase: Both;
}

/** What decides between the heading that the line stands under and `heading`. */
export interface Question {
  readonly heading: string;
  readonly text: Both;
}

export interface Subheading {
  readonly code: string;
  readonly title: Both;
  readonly flags: readonly string[];
  readonly terms: Terms;
  /** The last edition that has the code, where it is not the newest. */
  readonly until?: string;
}

export interface Heading {
  readonly code: string;
  readonly title: Both;
  readonly flags: readonly string[];
  readonly terms: Terms;
  readonly exclusions: readonly Exclusion[];
  readonly questions: readonly Question[];
  readonly subheadings: readonly Subheading[];
  readonly until?: string;
}

export interface Chapter {
  readonly code: string;
  readonly title: Both;
  readonly headings: readonly Heading[];
}

export const flagNames = ['raw', 'semi', 'article', 'parts', 'accessory', 'waste', 'used', 'set'] as const;

const FEWEST_TERMS = 8;
const MOST_TERMS = 25;
const MOST_WORDS = 30;

/** What a file says, and every line in it that breaks the notation. */
export function readChapter(file: string, text: string): { chapter: Chapter; faults: string[] } {
  const faults: string[] = [];
  let title: Both = { en: '', zh: '' };
  let code = '';
  const headings: Writable<Heading>[] = [];
  text.split('\n').forEach((line, index) => {
    const fault = (message: string): void => {
      faults.push(`${file}:${index + 1}: ${message}`);
    };
    const row = line.trim();
    if (row === '' || row.startsWith('#')) return;
    const parts = row.split('|').map((part) => part.trim());
    const first = parts[0] ?? '';
    const heading = headings.at(-1);
    const opening = /^(\d{4})(?: =(\d{4}))?((?: [a-z]+)*)$/.exec(first);
    const sub = /^(\d{2})(?: =(\d{4}))?((?: @[a-z]+)*) (\S.*)$/.exec(first);
    if (first.startsWith('chapter ')) {
      code = first.slice('chapter '.length);
      title = readTitle(parts[1], parts[2], fault);
    } else if (opening !== null) {
      headings.push({
        code: opening[1] ?? '',
        title: readTitle(parts[1], parts[2], fault),
        flags: readFlags(opening[3] ?? '', fault),
        terms: { en: [], zh: [] },
        exclusions: [],
        questions: [],
        subheadings: [],
        ...(opening[2] !== undefined && { until: `HS${opening[2]}` }),
      });
      if (parts.length !== 3) fault('a heading has three parts: number and flags | title | 标题');
    } else if (heading === undefined) fault('stands before the first heading');
    else if (first.startsWith('en ') && parts.length === 1) {
      heading.terms = { ...heading.terms, en: readTerms(first.slice(3), 'en', fault) };
    } else if (first.startsWith('zh ') && parts.length === 1) {
      heading.terms = { ...heading.terms, zh: readTerms(first.slice(3), 'zh', fault) };
    } else if (first.startsWith('not ')) {
      if (parts.length !== 5) {
        fault('not <heading> | en cues | zh cues | if it is … | 如果是…');
        return;
      }
      const exclusion: Exclusion = {
        heading: readOther(first.slice(4), fault),
        cues: { en: readTerms(parts[1] ?? '', 'en', fault), zh: readTerms(parts[2] ?? '', 'zh', fault) },
        phrase: { en: parts[3] ?? '', zh: parts[4] ?? '' },
      };
      if (exclusion.cues.en.length === 0 || exclusion.cues.zh.length === 0) fault('cues in both languages');
      if (exclusion.phrase.en === '' || exclusion.phrase.zh === '') fault('a phrase in both languages');
      heading.exclusions = [...heading.exclusions, exclusion];
    } else if (first.startsWith('ask ')) {
      if (parts.length !== 3) {
        fault('ask <heading> | question | 问题');
        return;
      }
      const [, en = '', zh = ''] = parts;
      if (!en.endsWith('?') || !zh.endsWith('？')) fault('questions end in ? and ？');
      heading.questions = [...heading.questions, { heading: readOther(first.slice(4), fault), text: { en, zh } }];
    } else if (sub !== null) {
      const [, digits = '', until, flags = '', en = ''] = sub;
      if (parts.length !== (until === undefined ? 4 : 2))
        fault('NN title | 标题 | words | 词 (a dropped one: two parts)');
      const own = readFlags(flags.replaceAll('@', ''), fault);
      heading.subheadings = [
        ...heading.subheadings,
        {
          code: heading.code + digits,
          title: readTitle(en, parts[1], fault),
          flags: own,
          terms: { en: readTerms(parts[2] ?? '', 'en', fault), zh: readTerms(parts[3] ?? '', 'zh', fault) },
          ...(until !== undefined && { until: `HS${until}` }),
        },
      ];
      const last = heading.subheadings.at(-1);
      if (last !== undefined && Math.max(last.terms.en.length, last.terms.zh.length) > MOST_WORDS) {
        fault(`${MOST_WORDS} words at most`);
      }
    } else fault(`not understood: ${row.slice(0, 60)}`);
  });
  if (`${code}.txt` !== file.split('/').at(-1)) faults.push(`${file}: the chapter line says ${code || 'nothing'}`);
  return { chapter: { code, title, headings }, faults };
}

/** What a chapter lacks against the codes of the editions, or has too much. */
export function checkChapter({ code, headings }: Chapter, codes: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const heading of headings) {
    for (const { code: own, until } of [heading, ...heading.subheadings]) {
      if (seen.has(own)) faults.push(`${own} stands twice`);
      seen.set(own, until ?? 'HS2022');
    }
    if (heading.until !== undefined) continue;
    if (heading.flags.length === 0) faults.push(`${heading.code} has no flag`);
    for (const language of ['en', 'zh'] as const) {
      const count = heading.terms[language].length;
      if (count < FEWEST_TERMS || count > MOST_TERMS) {
        faults.push(`${heading.code} ${language}: ${count} terms, ${FEWEST_TERMS} to ${MOST_TERMS} wanted`);
      }
    }
  }
  for (const [wanted, until] of codes) {
    if (!wanted.startsWith(code)) continue;
    if (!seen.has(wanted)) faults.push(`${wanted} is missing${until === 'HS2022' ? '' : ` (=${until.slice(2)})`}`);
    else if (seen.get(wanted) !== until) faults.push(`${wanted} stands as ${seen.get(wanted)}, it is ${until}`);
  }
  for (const own of seen.keys()) if (!codes.has(own)) faults.push(`${own} is in no edition`);
  return faults;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Fault = (message: string) => void;

function readTitle(en = '', zh = '', fault: Fault): Both {
  if (!/^[A-Z0-9]/.test(en)) fault(`an English title starts with a capital letter: "${en}"`);
  if (!/\p{Script=Han}/u.test(zh)) fault(`a Chinese title is wanted: "${zh}"`);
  if (en.length > 80 || zh.length > 40) fault(`too long for a title: "${en}" "${zh}"`);
  return { en, zh };
}

function readFlags(text: string, fault: Fault): string[] {
  const flags = text.split(' ').filter((flag) => flag !== '');
  for (const flag of flags) if (!(flagNames as readonly string[]).includes(flag)) fault(`no such flag: ${flag}`);
  return flags;
}

function readOther(text: string, fault: Fault): string {
  if (!/^\d{4}$/.test(text)) fault(`a heading of four digits is wanted: ${text}`);
  return text;
}

function readTerms(text: string, language: 'en' | 'zh', fault: Fault): string[] {
  const terms = text === '' ? [] : text.split(',').map((term) => term.trim());
  for (const term of terms) {
    if (term === '') fault('an empty term');
    else if (term !== term.normalize('NFKC').toLowerCase() || /\s{2}/.test(term)) fault(`not normalised: "${term}"`);
    else if (language === 'en' && !/^[a-z0-9][a-z0-9 \-'%&/+.]*$/.test(term)) fault(`not plain English: "${term}"`);
    else if (language === 'zh' && !/\p{Script=Han}|^[a-z0-9+-]{2,}$/u.test(term)) fault(`not Chinese: "${term}"`);
    else if (language === 'zh' && /\p{Script=Han} | \p{Script=Han}|[。；、()（）]/u.test(term))
      fault(`space or mark in "${term}"`);
  }
  if (new Set(terms).size !== terms.length)
    fault(`a term stands twice: ${terms.filter((t, at) => terms.indexOf(t) !== at)}`);
  return terms;
}

if (isMain(import.meta.url)) {
  const codes = lastEditions();
  const chapters = process.argv.slice(2);
  let count = 0;
  for (const chapter of chapters) {
    const path = `scripts/data/hs/lexicon/${chapter}.txt`;
    if (!existsSync(path)) {
      console.log(`${path} is missing`);
      count += 1;
      continue;
    }
    const read = readChapter(path, readFileSync(path, 'utf8'));
    const faults = [...read.faults, ...checkChapter(read.chapter, codes)];
    for (const fault of faults) console.log(fault);
    count += faults.length;
    const terms = read.chapter.headings.flatMap((h) => [h.terms, ...h.subheadings.map((s) => s.terms)]);
    const sum = (language: 'en' | 'zh'): number => terms.reduce((total, each) => total + each[language].length, 0);
    console.log(
      `${chapter}: ${read.chapter.headings.length} headings, ${sum('en')} English and ${sum('zh')} Chinese terms, ${faults.length} faults`,
    );
  }
  process.exitCode = count === 0 ? 0 : 1;
}
