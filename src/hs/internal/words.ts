import { stem } from './english-words.ts';

/** Words of a term that say nothing about the goods. */
const glue = new Set('a an and the or of for with in to by on as from at than not other others'.split(' '));

/** The tokens under which an English term is known, each once. `known` may keep stems from one term to the next. */
export function englishTokens(folded: string, known?: Map<string, string>): string[] {
  const tokens: string[] = [];
  for (const word of wordsOf(folded)) {
    let token = known?.get(word);
    if (token === undefined) {
      token = englishToken(word);
      known?.set(word, token);
    }
    if (token !== '' && !tokens.includes(token)) tokens.push(token);
  }
  return tokens;
}

function wordsOf(folded: string): string[] {
  const joined = folded.includes('-') || folded.includes('t shirt') ? joinedLetters(folded) : folded;
  // plain letters are all that the tables have, and are split in half the time
  return joined.split(/^[ -~]*$/.test(joined) ? /[^a-z0-9']+/ : /[^\p{L}\p{N}'’]+/u);
}

/** A letter that begins a compound belongs to it: "t-shirt", "o-ring", "x-ray" are one word each. */
export function joinedLetters(folded: string): string {
  return folded.replace(/\bt[ -](?=shirt)|\b([a-z])-(?=[a-z]{3})/g, (start) => start.slice(0, 1));
}

/** The stem of a word; nothing for one that says nothing. */
export function englishToken(word: string): string {
  const bare = bareWord(word);
  return bare.length < 2 || glue.has(bare) || /^\d+$/.test(bare) ? '' : stem(bare);
}

/** A word without its possessive. */
export function bareWord(word: string): string {
  return /['’]/.test(word) ? word.replace(/['’]s?$/, '').replace(/['’]/g, '') : word;
}

/** Characters and pairs of neighbours of a Chinese term, each once; Latin words whole. */
export function chineseTokens(folded: string): TokenKey[] {
  const tokens: TokenKey[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isHan(code)) {
      const single = singleKey(code);
      if (!tokens.includes(single)) tokens.push(single);
      if (before > 0) {
        const pair = pairKey(before, code);
        if (!tokens.includes(pair)) tokens.push(pair);
      }
      before = code;
      continue;
    }
    before = 0;
    if (!isLetter(code)) continue;
    let end = at + 1;
    while (end < folded.length && /[a-z0-9+-]/.test(folded[end] ?? '')) end += 1;
    for (const token of englishTokens(folded.slice(at, end))) if (!tokens.includes(token)) tokens.push(token);
    at = end - 1;
  }
  return tokens;
}

/**
 * A token as an index finds it: pairs of Chinese characters as numbers from 0 on, characters alone below 0. Numbers of at most 30 bits are found twice as
 * fast as texts.
 */
export type TokenKey = string | number;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const HAN_COUNT = LAST_HAN - FIRST_HAN + 1;

/** The key of a Chinese character alone, by its character code. */
export function singleKey(code: number): number {
  return FIRST_HAN - 1 - code;
}

/** The key of two Chinese characters side by side. */
export function pairKey(first: number, second: number): number {
  return (first - FIRST_HAN) * HAN_COUNT + (second - FIRST_HAN);
}

/** The key of a token that is written out. */
export function tokenKey(token: string): TokenKey {
  const first = token.charCodeAt(0);
  if (!isHan(first) || token.length > 2) return token;
  return token.length === 1 ? singleKey(first) : pairKey(first, token.charCodeAt(1));
}

/** Whether a key is that of one Chinese character. */
export function isSingle(key: TokenKey): boolean {
  return typeof key === 'number' && key < 0;
}

export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

export function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The goods that a title names, one by one, without those that it says are not meant. */
export function titlePhrases(title: string, language: 'en' | 'zh'): string[] {
  const phrases = markedPhrases(title, language).split(',');
  return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}

/** A title, or many with bars and line ends between them: in lower case, a comma between two goods, without those that it says are not meant. */
export function markedPhrases(titles: string, language: 'en' | 'zh'): string {
  const plain = affirmed(titles, language).toLowerCase();
  // a comma between digits, as in the name of a chemical, parts nothing in Chinese
  return language === 'en'
    ? plain.replace(/[;:()]| and | or /g, ',')
    : plain.replaceAll(',', ' ').replace(/[、，；：（）及和或]/g, ',');
}

/** A title without what it says it is not. */
export function affirmed(titles: string, language: 'en' | 'zh'): string {
  return titles.replace(
    language === 'en'
      ? /\b(?:not|other than|except|excluding|without)\b[^|\n]*/gi
      : /(?:但不|不含|不包括|不带|非针织|除[^|\n]+外)[^|\n]*/g,
    '',
  );
}
