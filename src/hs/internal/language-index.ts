import type { NomenclatureRow } from '../create-hs-index.ts';
import type { HsLexicon } from '../lexicon.ts';
import type { CodeTree } from './code-tree.ts';
import { foldText, readFolding } from './fold-text.ts';
import { type Scratch, scratchFor } from './score.ts';
import type { TermIndex } from './term-index.ts';
import { readChinese, readEnglish } from './units.ts';
import { readVocabulary } from './vocabulary.ts';
import { affirmed, chineseTokens, englishTokens, type TokenKey } from './words.ts';

export type Language = 'en' | 'zh';

/** Goods with a cue are not in the heading but in another. */
export interface Exclusion {
  readonly heading: string;
  /** Each cue as the tokens that must all be there. */
  readonly cues: readonly (readonly TokenKey[])[];
  readonly phrase: string;
}

/** What an index knows in one language. */
export interface LanguageIndex {
  readonly language: Language;
  readonly terms: TermIndex;
  readonly scratch: Scratch;
  /** By heading. */
  readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;
  /** By two headings, the lower first. */
  questions(): ReadonlyMap<string, string>;
  /** Words that say nothing, the longest first. */
  readonly vague: ReadonlySet<string>;
}

/** The languages of an index: each is made when it is first asked for, so that nobody waits for one that he does not use. */
export interface Languages {
  readonly size: number;
  get(language: Language): LanguageIndex | undefined;
  /** The language asked for, or the one that there is. */
  nearest(language: Language): LanguageIndex | undefined;
  /** Traditional characters with the simplified ones. */
  simplified(): ReadonlyMap<string, string>;
}

export function lazyLanguages(
  lexicons: ReadonlyMap<Language, HsLexicon>,
  tree: CodeTree,
  nomenclature: readonly NomenclatureRow[],
): Languages {
  const made = new Map<Language, LanguageIndex>();
  let folding: ReadonlyMap<string, string> | undefined;
  const get = (language: Language): LanguageIndex | undefined => {
    const lexicon = lexicons.get(language);
    if (lexicon === undefined) return undefined;
    const index = made.get(language) ?? languageIndex(lexicon, tree, nomenclature);
    made.set(language, index);
    return index;
  };
  return {
    size: lexicons.size,
    get,
    nearest: (language) => get(lexicons.has(language) ? language : (lexicons.keys().next().value ?? language)),
    simplified() {
      folding ??= readFolding(lexicons.get('zh')?.folding ?? '');
      return folding;
    },
  };
}

/** Makes the index of one language. */
function languageIndex(lexicon: HsLexicon, tree: CodeTree, nomenclature: readonly NomenclatureRow[]): LanguageIndex {
  const language = lexicon['~lexicon'];
  const simplified = readFolding(lexicon.folding);
  const known = new Map<string, string>();
  const tokensOf = (text: string): TokenKey[] => (language === 'en' ? englishTokens(text, known) : chineseTokens(text));
  const own = new Map<string, TokenKey[][]>();
  for (const { code, text } of nomenclature) {
    if (isChinese(text) !== (language === 'zh')) continue;
    const phrases = affirmed(text, language).split(/[;,；，、()（）]/);
    const tokens = phrases.map((phrase) => tokensOf(foldText(phrase, simplified))).filter(({ length }) => length > 0);
    own.set(code, [...(own.get(code) ?? []), ...tokens]);
  }
  const read = language === 'en' ? readEnglish : readChinese;
  const terms = readVocabulary(lexicon, tree, own);
  let questions: ReadonlyMap<string, string> | undefined;
  return {
    language,
    terms,
    scratch: scratchFor(terms, tree.codes.length),
    exclusions: readExclusions(read(lexicon.exclusions), tokensOf),
    questions() {
      questions ??= new Map(
        rowsOf(read(lexicon.questions)).map(([pair = '', text = '']) => [
          pairOf(pair.slice(0, 4), pair.slice(4)),
          text,
        ]),
      );
      return questions;
    },
    vague: new Set(
      language === 'en'
        ? lexicon.vague.split(',').flatMap((word) => englishTokens(word))
        : lexicon.vague.split(',').sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    ),
  };
}

export function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}

/** Two headings as one key. */
export function pairOf(a: string, b: string): string {
  return a < b ? a + b : b + a;
}

function readExclusions(text: string, tokensOf: (term: string) => TokenKey[]): Map<string, Exclusion[]> {
  const map = new Map<string, Exclusion[]>();
  for (const [pair = '', cues = '', phrase = ''] of rowsOf(text)) {
    const heading = pair.slice(0, 4);
    const row = { heading: pair.slice(4), cues: cues.split(',').map(tokensOf), phrase };
    map.set(heading, [...(map.get(heading) ?? []), row]);
  }
  return map;
}

function rowsOf(text: string): string[][] {
  return text === '' ? [] : text.split('\n').map((line) => line.split('|'));
}
