import { requireOneOf } from '../../core/require.ts';
import { editionRows, editionSpans } from '../data/editions.data.ts';
import { type HsEdition, hsEditions } from '../edition.ts';

/** The editions that have a heading or subheading, as bits in the order of `hsEditions`. */
let known: Map<string, number> | undefined;

/** All codes of all editions, read once. */
function table(): Map<string, number> {
  known ??= readTable();
  return known;
}

function readTable(): Map<string, number> {
  const all = (1 << hsEditions.length) - 1;
  const spans = editionSpans.split(' ').map((span) => {
    const [from, to] = span.split('-');
    return bitsOf(`HS${from}` as HsEdition, `HS${to}` as HsEdition);
  });
  const codes = new Map<string, number>();
  editionRows.split('\n').forEach((row, chapter) => {
    row.split(';').forEach((endings, place) => {
      if (endings === '') return;
      const heading = twoDigits(chapter + 1) + twoDigits(place + 1);
      let ofHeading = 0;
      codes.set(heading, 0);
      for (const ending of endings.match(/[a-j]?\d\d/g) ?? []) {
        const editions = ending.length === 2 ? all : (spans[ending.charCodeAt(0) - 97] ?? 0);
        codes.set(heading + ending.slice(-2), editions);
        ofHeading |= editions;
      }
      codes.set(heading, ofHeading);
    });
  });
  return codes;
}

function bitsOf(from: HsEdition, to: HsEdition): number {
  let bits = 0;
  for (let at = hsEditions.indexOf(from); at <= hsEditions.indexOf(to); at++) bits |= 1 << at;
  return bits;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The editions that have a heading or a subheading, oldest first; none for what never was. */
export function editionsWith(code: string): HsEdition[] {
  const bits = table().get(code) ?? 0;
  return hsEditions.filter((_, at) => (bits & (1 << at)) !== 0);
}

/** Whether an edition has a heading or subheading. */
export function existsIn(code: string, edition: HsEdition): boolean {
  return ((table().get(code) ?? 0) & (1 << hsEditions.indexOf(edition))) !== 0;
}

/** Every heading and subheading of an edition, each heading before its subheadings, in ascending order. */
export function codesIn(edition: HsEdition): string[] {
  const bit = 1 << hsEditions.indexOf(edition);
  const codes: string[] = [];
  for (const [code, bits] of table()) if ((bits & bit) !== 0) codes.push(code);
  return codes;
}

/** Refuses what is not an edition. */
export function requireEdition(edition: HsEdition, name: string): HsEdition {
  return requireOneOf(edition, hsEditions, [name]);
}

/** Every heading and subheading of any edition, each heading before its subheadings, in ascending order. */
export function allCodes(): string[] {
  return [...table().keys()];
}
