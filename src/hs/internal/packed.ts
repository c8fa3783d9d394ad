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
  const values = new Map(Array.from(SIGNS, (sign, value) => [sign, value]));
  const valueAt = (code: string, at: number): number => values.get(code[at] ?? '') ?? 0;
  const count = SIGNS.length;
  let end = -1;
  return packed.replace(codes, (code, offset: number) => {
    if (code[0] === '{') return code.slice(1, -1);
    let place = valueAt(code, 0);
    if (code.length === 2) place = ONES + (place - ONES) * count + valueAt(code, 1);
    else if (code.length === 3) {
      place = ONES + TWOS * count + ((place - ONES - TWOS) * count + valueAt(code, 1)) * count + valueAt(code, 2);
    }
    const follows = offset === end;
    end = offset + code.length;
    return follows ? between + (units[place] ?? '') : (units[place] ?? '');
  });
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
