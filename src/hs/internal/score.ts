import type { CodeTree } from './code-tree.ts';
import type { QueryToken } from './query-word.ts';
import { addToHeading, addToOwn, type Tally } from './tally.ts';
import type { TermIndex } from './term-index.ts';
import { tokenKey } from './words.ts';

/** What the scoring weighs with. The numbers are measured: `npm run eval:hs`. */
export interface ScoreWeights {
  /** A hit on the noun that names the article. */
  readonly head: number;
  /** A term that ends with that noun. */
  readonly headTerm: number;
  /** Further terms of a heading that are hit too, beside its best: the most that they add, as a share of it. */
  readonly support: number;
  /** All words of a heading and of what is under it, beside its best term. */
  readonly headingBag: number;
  readonly chapterBag: number;
  readonly subheadingBest: number;
  readonly subheadingBag: number;
}

export const scoreWeights: ScoreWeights = {
  head: 1.3,
  headTerm: 1.05,
  support: 0.5,
  headingBag: 1.25,
  chapterBag: 0.12,
  subheadingBest: 0.13,
  subheadingBag: 0.17,
};

/** Scratch space of one index of terms, empty between two questions. */
export interface Scratch {
  readonly covered: Float64Array;
  readonly weighed: Float64Array;
  readonly best: Float64Array;
  readonly bag: Float64Array;
  readonly support: Float64Array;
  readonly headingBag: Float64Array;
  readonly chapterBag: Float64Array;
  readonly seenByCode: Int32Array;
  readonly seenByHeading: Int32Array;
  readonly seenByChapter: Int32Array;
}

export function scratchFor(index: TermIndex, codes: number): Scratch {
  return {
    covered: new Float64Array(index.codes.length),
    weighed: new Float64Array(index.codes.length),
    best: new Float64Array(codes),
    bag: new Float64Array(codes),
    support: new Float64Array(codes),
    headingBag: new Float64Array(codes),
    chapterBag: new Float64Array(100),
    seenByCode: new Int32Array(codes),
    seenByHeading: new Int32Array(codes),
    seenByChapter: new Int32Array(100),
  };
}

/** How much of a description the vocabulary knows: the weight of all its words, of the known ones, and the most points they could give. */
export interface Known {
  readonly mass: number;
  readonly known: number;
  readonly most: number;
}

interface Hit {
  readonly id: number;
  readonly gain: number;
  readonly rare: number;
}

/** Adds to the tally what the terms say of a description. */
export function scoreTerms(
  index: TermIndex,
  tree: CodeTree,
  scratch: Scratch,
  tally: Tally,
  query: readonly QueryToken[],
  share: number,
  weights: ScoreWeights,
): Known {
  const { hits, headId, ...known } = hitsOf(index, query, weights);
  const { covered, weighed, best, bag, support, headingBag, chapterBag, seenByCode, seenByHeading, seenByChapter } =
    scratch;
  const entries: number[] = [];
  const codes: number[] = [];
  const headings: number[] = [];
  const chapters: number[] = [];
  let stamp = 0;
  for (const { id, gain, rare } of hits) {
    stamp += 1;
    const end = index.starts[id + 1] ?? 0;
    for (let at = index.starts[id] ?? 0; at < end; at++) {
      const entry = index.postings[at] ?? 0;
      const code = index.codes[entry] ?? 0;
      if (covered[entry] === 0) entries.push(entry);
      covered[entry] = (covered[entry] ?? 0) + rare;
      weighed[entry] = (weighed[entry] ?? 0) + gain;
      if (seenByCode[code] === stamp) continue;
      if (seenByCode[code] === 0) codes.push(code);
      seenByCode[code] = stamp;
      bag[code] = (bag[code] ?? 0) + gain;
      const heading = tree.headingOf[code] ?? 0;
      if (seenByHeading[heading] === stamp) continue;
      if (seenByHeading[heading] === 0) headings.push(heading);
      seenByHeading[heading] = stamp;
      headingBag[heading] = (headingBag[heading] ?? 0) + gain;
      const chapter = tree.chapterOf[code] ?? 0;
      if (seenByChapter[chapter] === stamp) continue;
      if (seenByChapter[chapter] === 0) chapters.push(chapter);
      seenByChapter[chapter] = stamp;
      chapterBag[chapter] = (chapterBag[chapter] ?? 0) + gain;
    }
  }
  for (const entry of entries) {
    const part = (covered[entry] ?? 0) / (index.masses[entry] ?? 1);
    const ends = index.lastTokens[entry] === headId ? weights.headTerm : 1;
    const points = (weighed[entry] ?? 0) * part * ends * (index.weights[entry] ?? 1);
    const code = index.codes[entry] ?? 0;
    if (points > (best[code] ?? 0)) best[code] = points;
    const heading = tree.headingOf[code] ?? 0;
    support[heading] = (support[heading] ?? 0) + points * part;
    covered[entry] = 0;
    weighed[entry] = 0;
  }
  const bestOfHeading = new Map<number, number>();
  for (const code of codes) {
    const heading = tree.headingOf[code] ?? 0;
    const own = best[code] ?? 0;
    if (own > (bestOfHeading.get(heading) ?? 0)) bestOfHeading.set(heading, own);
    if (code !== heading)
      addToOwn(tally, code, share * (weights.subheadingBest * own + weights.subheadingBag * (bag[code] ?? 0)));
    best[code] = 0;
    bag[code] = 0;
    seenByCode[code] = 0;
  }
  for (const heading of headings) {
    const around =
      weights.headingBag * (headingBag[heading] ?? 0) +
      weights.chapterBag * (chapterBag[tree.chapterOf[heading] ?? 0] ?? 0);
    const top = bestOfHeading.get(heading) ?? 0;
    const others = weights.support * top * (1 - Math.min(1, top / (support[heading] ?? top)));
    addToHeading(tally, heading, share * (top + around + others));
    support[heading] = 0;
    headingBag[heading] = 0;
    seenByHeading[heading] = 0;
  }
  for (const chapter of chapters) {
    chapterBag[chapter] = 0;
    seenByChapter[chapter] = 0;
  }
  return known;
}

/** The words that the index knows, each once, with what a hit on it gains. */
function hitsOf(
  index: TermIndex,
  query: readonly QueryToken[],
  weights: ScoreWeights,
): Known & { hits: Hit[]; headId: number } {
  const hits = new Map<number, Hit>();
  let mass = 0;
  let known = 0;
  let most = 0;
  let headId = -1;
  for (const { token, weight, head } of query) {
    const id = index.tokenIds.get(tokenKey(token));
    mass += weight;
    if (id === undefined) continue;
    known += weight;
    const rare = index.rarity[id] ?? 0;
    const gain = rare * weight * (head ? weights.head : 1);
    if (head) headId = id;
    if (gain > (hits.get(id)?.gain ?? 0)) hits.set(id, { id, gain, rare });
  }
  for (const { gain } of hits.values()) most += gain;
  return { hits: [...hits.values()], headId, mass, known, most };
}
