/**
 * Leaves out of the shipped vocabulary the terms that the rest of it implies: a term goes when its own words, asked of what remains, still rank its heading
 * first, with some room, and its subheading. So what ships is what adds knowledge, and the authored files may say things twice.
 */
import { codeTree } from '../../src/hs/internal/code-tree.ts';
import { scoreWeights } from '../../src/hs/internal/score.ts';
import { gatherTerms } from '../../src/hs/internal/term-index.ts';
import type { TokenKey } from '../../src/hs/internal/words.ts';

/** How far ahead of the next heading, and of the next subheading, the right one must stay: chosen so that the package keeps its size. */
export interface Room {
  /** Of a heading's own term, before other headings. */
  readonly heading: number;
  /** Of a subheading's term, before other headings. */
  readonly above: number;
  /** Of a subheading's term, before its siblings. */
  readonly subheading: number;
}

interface Entry {
  readonly place: number;
  readonly tokens: readonly TokenKey[];
  /** Its place in the lists given; titles have none and stay. */
  readonly at: number;
}

/** Which of the terms of a language stay: per code its terms, as tokens. */
export function indispensable(
  terms: ReadonlyMap<string, { titles: readonly (readonly TokenKey[])[]; terms: readonly (readonly TokenKey[])[] }>,
  room: Room,
): Map<string, Set<number>> {
  const tree = codeTree();
  const gather = gatherTerms();
  const entries: Entry[] = [];
  const addTerm = (place: number, tokens: readonly TokenKey[]): void => {
    gather.begin(place, 1);
    for (const token of tokens) gather.add(token);
  };
  for (const [place, code] of tree.codes.entries()) {
    const own = terms.get(code);
    if (own === undefined) continue;
    for (const title of own.titles) {
      if (title.length === 0) continue;
      addTerm(place, title);
      entries.push({ place, tokens: title, at: -1 });
    }
    own.terms.forEach((tokens, at) => {
      // what has no words cannot be found
      if (tokens.length === 0) return;
      addTerm(place, tokens);
      entries.push({ place, tokens, at });
    });
  }
  const index = gather.finish(tree.codes.length);
  const gone = new Uint8Array(entries.length);
  // long terms go first: what they are made of is likelier to stand elsewhere
  const order = entries.map((_, entry) => entry).filter((entry) => (entries[entry]?.at ?? -1) >= 0);
  order.sort((a, b) => (entries[b]?.tokens.length ?? 0) - (entries[a]?.tokens.length ?? 0) || b - a);
  for (const entry of order) if (isImplied(entry)) gone[entry] = 1;
  // what went later may have been what implied it: a heading's own terms come back then, the short ones first
  for (const entry of order.toReversed()) {
    if (gone[entry] === 0 || tree.codes[entries[entry]?.place ?? 0]?.length !== 4) continue;
    if (!isImplied(entry)) gone[entry] = 0;
  }
  const kept = new Map<string, Set<number>>();
  entries.forEach(({ place, at }, entry) => {
    if (at < 0 || gone[entry] === 1) return;
    const code = tree.codes[place] ?? '';
    kept.set(code, (kept.get(code) ?? new Set()).add(at));
  });
  return kept;

  function isImplied(entry: number): boolean {
    const { tokens = [], place = 0 } = entries[entry] ?? {};
    const [covered, gained] = [new Map<number, number>(), new Map<number, number>()];
    const [best, bag, bestUnder, bagUnder] = [
      new Map<number, number>(),
      new Map<number, number>(),
      new Map<number, number>(),
      new Map<number, number>(),
    ];
    const head = index.tokenIds.get(tokens.at(-1) ?? '');
    for (const token of new Set(tokens)) {
      const id = index.tokenIds.get(token) ?? -1;
      const rare = index.rarity[id] ?? 0;
      const gain = rare * (id === head ? scoreWeights.head : 1);
      const [codes, headings] = [new Set<number>(), new Set<number>()];
      for (let at = index.starts[id] ?? 0; at < (index.starts[id + 1] ?? 0); at++) {
        const other = index.postings[at] ?? 0;
        if (other === entry || gone[other] === 1) continue;
        const code = index.codes[other] ?? 0;
        add(covered, other, rare);
        add(gained, other, gain);
        if (!codes.has(code)) add(bag, code, gain);
        codes.add(code);
        const heading = tree.headingOf[code] ?? 0;
        if (!headings.has(heading)) add(bagUnder, heading, gain);
        headings.add(heading);
      }
    }
    for (const [other, mass] of covered) {
      const ends = index.lastTokens[other] === head ? scoreWeights.headTerm : 1;
      const points = ((gained.get(other) ?? 0) * mass * ends) / (index.masses[other] ?? 1);
      const code = index.codes[other] ?? 0;
      const heading = tree.headingOf[code] ?? 0;
      if (points > (best.get(code) ?? 0)) best.set(code, points);
      if (points > (bestUnder.get(heading) ?? 0)) bestUnder.set(heading, points);
    }
    const pointsOf = (heading: number): number =>
      (bestUnder.get(heading) ?? 0) + scoreWeights.headingBag * (bagUnder.get(heading) ?? 0);
    const heading = tree.headingOf[place] ?? 0;
    const own = pointsOf(heading);
    if (own === 0) return false;
    const ahead = place === heading ? room.heading : room.above;
    for (const other of bagUnder.keys()) if (other !== heading && pointsOf(other) * ahead > own) return false;
    if (place === heading) return true;
    const ownOf = (code: number): number =>
      scoreWeights.subheadingBest * (best.get(code) ?? 0) + scoreWeights.subheadingBag * (bag.get(code) ?? 0);
    const mine = ownOf(place);
    if (mine === 0) return false;
    for (const other of bag.keys()) {
      if (
        other !== place &&
        other !== heading &&
        tree.headingOf[other] === heading &&
        ownOf(other) * room.subheading > mine
      )
        return false;
    }
    return true;
  }
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
