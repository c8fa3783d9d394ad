/**
 * How titles and terms are written down so that they take a tenth less after gzip: common words (English) and all characters (Chinese) stand as codes of
 * one to three signs, the commonest with the shortest. A space between two codes of words is not written; text in braces stands as it is.
 */

/** The signs of codes: none of them stands in a title or a term, but between braces. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#&*+<=>?@[]^_~';

/** So many codes have one sign; so many signs after those begin codes of two; the rest begin codes of three. */
const ONES = 10;
const TWOS = 29;

const OPEN = '{';
const CLOSE = '}';

/** How many units have codes of one sign, and how many of one or two. */
export const shortCodes: { readonly one: number; readonly two: number } = {
  one: ONES,
  two: ONES + TWOS * SIGNS.length,
};

/** The code of a unit by its place in the dictionary. */
export function codeAt(place: number): string {
  const count = SIGNS.length;
  if (place < ONES) return SIGNS[place] ?? '';
  let rest = place - ONES;
  if (rest < TWOS * count) return (SIGNS[ONES + Math.floor(rest / count)] ?? '') + (SIGNS[rest % count] ?? '');
  rest -= TWOS * count;
  const [first, second, third] = [Math.floor(rest / count / count), Math.floor(rest / count) % count, rest % count];
  return (SIGNS[ONES + TWOS + first] ?? '') + (SIGNS[second] ?? '') + (SIGNS[third] ?? '');
}

/** Puts words back. */
export function unpackWords(packed: string, words: readonly string[]): string {
  return unpack(packed, words, ' ');
}

/** Puts characters back. */
export function unpackCharacters(packed: string, characters: string): string {
  return unpack(packed, characters, '');
}

function unpack(packed: string, units: ArrayLike<string>, between: string): string {
  const count = SIGNS.length;
  const values = new Int8Array(128).fill(-1);
  for (let at = 0; at < count; at++) values[SIGNS.charCodeAt(at)] = at;
  const sign = (at: number): number => values[packed.charCodeAt(at)] ?? -1;
  let text = '';
  let literal = 0;
  let afterCode = false;
  for (let at = 0; at < packed.length; ) {
    if (packed[at] === OPEN) {
      const end = packed.indexOf(CLOSE, at);
      text += packed.slice(literal, at) + packed.slice(at + 1, end);
      at = end + 1;
      literal = at;
      afterCode = false;
      continue;
    }
    const first = sign(at);
    if (first < 0) {
      at += 1;
      continue;
    }
    if (literal < at) {
      text += packed.slice(literal, at);
      afterCode = false;
    }
    let place = first;
    let length = 1;
    if (first >= ONES + TWOS) {
      place = ONES + TWOS * count + ((first - ONES - TWOS) * count + sign(at + 1)) * count + sign(at + 2);
      length = 3;
    } else if (first >= ONES) {
      place = ONES + (first - ONES) * count + sign(at + 1);
      length = 2;
    }
    if (afterCode) text += between;
    text += units[place] ?? '';
    afterCode = true;
    at += length;
    literal = at;
  }
  return text + packed.slice(literal);
}
