/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

/** Nobody's city has a longer name, and folding costs time by length. */
const LONGEST = 100;

/**
 * Makes two spellings of a place one: small letters, no accents, no punctuation, `Saint` as `St`, and without the
 * Chinese word for city, state, province or region at the end. Both the tables and the question go through it.
 *
 * @internal
 */
export function foldPlace(name: string): string {
  if (/^[A-Za-z]+$/.test(name) && name.length <= LONGEST) return name.toLowerCase();
  return name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łøđßæœıðþ]/g, (letter) => plain.get(letter) ?? letter)
    .replace(/\b(saint|sainte|fort|mount)\b/g, (word) => shortForms.get(word) ?? word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=..)(?:自治区|[市州省])$/u, '');
}

const shortForms = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);
