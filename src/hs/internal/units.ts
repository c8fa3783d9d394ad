import { characters, commonWords } from '../data/units.data.ts';
import { unpackCharacters, unpackWords } from './packed.ts';

let words: readonly string[] = [];

/** An English text of the tables. */
export function readEnglish(packed: string): string {
  if (words.length === 0) words = commonWords.split(' ');
  return unpackWords(packed, words);
}

/** A Chinese text of the tables. */
export function readChinese(packed: string): string {
  return unpackCharacters(packed, characters);
}
