/** Writes titles and terms in the codes of `src/hs/internal/packed.ts`, and proves that they read back. */
import { codeAt, shortCodes, unpackCharacters, unpackWords } from '../../src/hs/internal/packed.ts';

/** Words that stand less often than this are written out: their place in the dictionary would cost more. */
const LEAST_WORD = 4;

/** The common words of some texts. */
export function wordsOf(texts: readonly string[]): string[] {
  return ranked(
    texts.flatMap((text) => text.match(/[a-z]{2,}/g) ?? []),
    LEAST_WORD,
  );
}

/** The characters of some texts. */
export function charactersOf(texts: readonly string[]): string {
  return ranked(texts.join('').match(/[\u4e00-\u9fff]/g) ?? [], 1).join('');
}

/** An English text in codes: what has capitals or signs stands in braces. */
export function packWords(text: string, words: readonly string[]): string {
  const places = new Map(words.map((word, place) => [word, place]));
  const pieces = text.match(/[A-Za-z0-9]*[A-Z][A-Za-z0-9]*|[a-z]{2,}|[!"#&*+<=>?@[\]^_~]|[^A-Za-z]|[a-z]/g) ?? [];
  let packed = '';
  let afterCode = false;
  pieces.forEach((piece, at) => {
    const place = places.get(piece);
    const next = places.has(pieces[at + 1] ?? '');
    if (place !== undefined) packed += codeAt(place);
    else if (/[A-Z!"#&*+<=>?@[\]^_~]/.test(piece)) packed += `{${piece}}`;
    else if (!(piece === ' ' && afterCode && next)) packed += piece;
    afterCode = place !== undefined;
  });
  if (unpackWords(packed, words) !== text) throw new Error('a packed English text does not read back');
  return packed;
}

/** A Chinese text in codes: capitals and signs stand in braces. */
export function packCharacters(text: string, dictionary: string): string {
  const places = new Map(Array.from(dictionary, (character, place) => [character, place]));
  const packed = text
    .replace(/[A-Z!"#&*+<=>?@[\]^_~]+/g, (capitals) => `{${capitals}}`)
    .replace(/[\u4e00-\u9fff]/g, (character) => codeAt(places.get(character) ?? 0));
  if (unpackCharacters(packed, dictionary) !== text) throw new Error('a packed Chinese text does not read back');
  return packed;
}

/** Units by how often they stand, then by the alphabet where that costs nothing, since gzip likes it. */
function ranked(units: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const all = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([unit]) => unit);
  const { one, two } = shortCodes;
  return [...all.slice(0, one), ...all.slice(one, two).sort(), ...all.slice(two).sort()];
}
