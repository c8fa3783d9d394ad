/**
 * How titles and terms are written down so that they take a tenth less after gzip: common words (English) and all characters (Chinese) stand as codes of
 * one to three signs, the commonest with the shortest. A space between two codes of words is not written; text in braces stands as it is.
 */

/** The signs of codes: none of them stands in a title or a term, but between braces. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#&*+<=>?@[]^_~';

/** So many codes have one sign; so many signs after those begin codes of two; the rest begin codes of three. */
const ONES = 10;
const TWOS = 29;

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
  let end = -1;
  return packed.replace(codes, (code, offset: number) => {
    if (code.charCodeAt(0) === BRACE) return code.slice(1, -1);
    const unit = units[unitAt(code, 0) >> 2] ?? '';
    const follows = offset === end;
    end = offset + code.length;
    return follows ? between + unit : unit;
  });
}

/**
 * The unit whose code begins at a place of a packed text, outside of braces: four times its place in the dictionary plus the length of the code; 0 where
 * no code begins. One number, since the vocabulary is read with it sign by sign.
 */
export function unitAt(packed: string, at: number): number {
  const character = packed.charCodeAt(at);
  const first = character < values.length ? (values[character] ?? -1) : -1;
  if (first < 0) return 0;
  if (first < ONES) return 4 * first + 1;
  const second = values[packed.charCodeAt(at + 1)] ?? 0;
  if (first < ONES + TWOS) return 4 * (ONES + (first - ONES) * SIGNS.length + second) + 2;
  const third = values[packed.charCodeAt(at + 2)] ?? 0;
  return 4 * (ONES + TWOS * SIGNS.length + ((first - ONES - TWOS) * SIGNS.length + second) * SIGNS.length + third) + 3;
}

const BRACE = 123;

/** Per character code the value of a sign; below 0 for what is none. */
const values: Int8Array = /* @__PURE__ */ signValues();

function signValues(): Int8Array {
  const table = new Int8Array(128).fill(-1);
  for (let value = 0; value < SIGNS.length; value++) table[SIGNS.charCodeAt(value)] = value;
  return table;
}

/** Text in braces, or a code of one, two or three signs. */
const codes: RegExp = /* @__PURE__ */ codePattern();

function codePattern(): RegExp {
  const escaped = (signs: string): string => `[${signs.replace(/[\]\\^-]/g, '\\$&')}]`;
  const any = escaped(SIGNS);
  const [ones, twos] = [SIGNS.slice(0, ONES), SIGNS.slice(ONES, ONES + TWOS)];
  return new RegExp(
    `\\{[^}]*\\}|${escaped(ones)}|${escaped(twos)}${any}|${escaped(SIGNS.slice(ONES + TWOS))}${any}${any}`,
    'g',
  );
}
