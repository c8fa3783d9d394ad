import type { HsLexicon } from '../lexicon.ts';
import type { CodeTree } from './code-tree.ts';
import { allCodes } from './editions.ts';
import { unitAt } from './packed.ts';
import { gatherTerms, type TermGatherer, type TermIndex } from './term-index.ts';
import { searchedTitles } from './titles.ts';
import { characterCodes, dictionary } from './units.ts';
import {
  englishToken,
  englishTokens,
  isHan,
  isLetter,
  joinedLetters,
  pairKey,
  singleKey,
  type TokenKey,
} from './words.ts';

/** What of a user's own nomenclature counts beside the vocabulary. */
const NOMENCLATURE_WEIGHT = 0.7;

const COMMA = 44;

/** Adds the goods that a text names, with commas between them, to the terms of a code. */
type Reader = (text: string, place: number) => void;

/**
 * Makes the index of the terms of one language: of titles, vocabulary and the user's own nomenclature. The vocabulary is read as it is packed, and words
 * are looked up whole: this is the wait of the first question.
 */
export function readVocabulary(
  lexicon: HsLexicon,
  tree: CodeTree,
  nomenclature: ReadonlyMap<string, readonly (readonly TokenKey[])[]>,
): TermIndex {
  const gather = gatherTerms();
  const language = lexicon['~lexicon'];
  const [readTitle, readTerms] =
    language === 'en'
      ? [englishTitles(gather), packedEnglish(gather)]
      : [chinese(gather, false), chinese(gather, true)];
  const titles = searchedTitles(language);
  const codes = allCodes();
  let at = 0;
  lexicon.terms.split('\n').forEach((line, heading) => {
    line.split('|').forEach((terms, own) => {
      const code = codes[at] ?? '';
      at += 1;
      const place = tree.places.get(code);
      if (place === undefined) return;
      readTitle(titles[heading]?.[own] ?? '', place);
      if (terms !== '') readTerms(terms, place);
      for (const tokens of nomenclature.get(code) ?? []) {
        gather.begin(place, NOMENCLATURE_WEIGHT);
        for (const token of tokens) gather.add(token);
      }
    });
  });
  return gather.finish(tree.codes.length);
}

/** Titles in English: words are known by their stems, each made once. */
function englishTitles(gather: TermGatherer): Reader {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      const token = englishToken(word);
      id = token === '' ? -1 : gather.idOf(token);
      ids.set(word, id);
    }
    return id;
  };
  return (titles, place) => {
    const text = titles.includes('-') || titles.includes('t shirt') ? joinedLetters(titles) : titles;
    gather.begin(place, 1);
    for (const piece of text.match(/,|[a-z0-9'\u0080-\uffff]+/g) ?? []) {
      if (piece === ',') gather.begin(place, 1);
      else {
        const id = idOf(piece);
        if (id >= 0) gather.push(id);
      }
    }
  };
}

/** Terms in English, packed, their words as the tokens that they are found under: a word of the dictionary is looked up once. */
function packedEnglish(gather: TermGatherer): Reader {
  const words = dictionary();
  const ids = new Int32Array(words.length).fill(-1);
  const idOf = (unit: number): number => {
    let id = ids[unit] ?? -1;
    if (id < 0) {
      id = gather.idOf(words[unit] ?? '');
      ids[unit] = id;
    }
    return id;
  };
  // the word at hand: a unit alone, or a text
  let unit = -1;
  let text = '';
  const end = (): void => {
    if (unit >= 0) gather.push(idOf(unit));
    else if (text !== '') gather.add(text);
    unit = -1;
    text = '';
  };
  return (packed, place) => {
    gather.begin(place, 1);
    let afterUnit = false;
    let at = 0;
    while (at < packed.length) {
      const next = unitAt(packed, at);
      if (next > 0) {
        // a unit next to a unit begins another word
        if (afterUnit) end();
        afterUnit = true;
        if (text === '') unit = next >> 2;
        else text += words[next >> 2] ?? '';
        at += next & 3;
        continue;
      }
      const from = at;
      while (at < packed.length && isPlain(packed.charCodeAt(at))) at += 1;
      if (from < at) {
        text = (unit >= 0 ? (words[unit] ?? '') : text) + packed.slice(from, at);
        unit = -1;
      } else {
        end();
        if (packed.charCodeAt(at) === COMMA) gather.begin(place, 1);
        at += 1;
      }
      afterUnit = false;
    }
    end();
  };
}

/** Whether a character is a letter or a digit: the others of packed English terms are signs, spaces and commas. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Titles or packed terms in Chinese: characters and pairs of neighbours; Latin words whole. */
function chinese(gather: TermGatherer, packed: boolean): Reader {
  const units = packed ? characterCodes() : new Uint16Array(0);
  // a plus is a sign of the codes
  const latinWord = packed ? /^[a-z0-9-]+/ : /^[a-z0-9+-]+/;
  return (text, place) => {
    gather.begin(place, 1);
    let before = 0;
    let at = 0;
    while (at < text.length) {
      const unit = packed ? unitAt(text, at) : 0;
      const code = unit > 0 ? (units[unit >> 2] ?? 0) : text.charCodeAt(at);
      if (unit > 0 || isHan(code)) {
        gather.add(singleKey(code));
        if (before > 0) gather.add(pairKey(before, code));
        before = code;
        at += unit > 0 ? unit & 3 : 1;
        continue;
      }
      before = 0;
      if (code === COMMA) gather.begin(place, 1);
      const [latin = ''] = isLetter(code) ? (latinWord.exec(text.slice(at)) ?? []) : [];
      for (const token of latin === '' ? [] : englishTokens(latin)) gather.add(token);
      at += Math.max(latin.length, 1);
    }
  };
}
