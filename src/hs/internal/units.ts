import { characters, commonWords } from '../data/units.data.ts';
import { unpackCharacters, unpackWords } from './packed.ts';

let words: readonly string[] = [];

/** The common words of the English tables, in the order of their codes. */
export function dictionary(): readonly string[] {
  if (words.length === 0) words = commonWords.split(' ');
  return words;
}

/** The character codes of the characters of the Chinese tables, in the order of their own codes. */
export function characterCodes(): Uint16Array {
  const codes = new Uint16Array(characters.length);
  for (let at = 0; at < codes.length; at++) codes[at] = characters.charCodeAt(at);
  return codes;
}

/** An English text of the tables. */
export function readEnglish(packed: string): string {
  return unpackWords(packed, dictionary());
}

/** A Chinese text of the tables. */
export function readChinese(packed: string): string {
  return unpackCharacters(packed, characters);
}
