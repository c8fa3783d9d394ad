import { naturalLog } from './logarithm.ts';
import { isSingle, type TokenKey } from './words.ts';

/** What a single character counts of what a pair counts. */
const SINGLE = 0.3;

/** The terms of one language with the ways to them from each token. */
export interface TermIndex {
  readonly tokenIds: ReadonlyMap<TokenKey, number>;
  /** How rare a token is, per token. */
  readonly rarity: Float64Array;
  /** Where the entries of a token begin in `postings`; one more than there are tokens. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Per entry: its code, the sum of the rarity of its tokens, its last token, its weight. */
  readonly codes: Uint16Array;
  readonly masses: Float64Array;
  readonly lastTokens: Uint32Array;
  readonly weights: Float64Array;
}

/** Gathers terms; `finish` makes the index. */
export interface TermGatherer {
  add(code: number, tokens: readonly TokenKey[], weight: number): void;
  finish(codeCount: number): TermIndex;
}

export function gatherTerms(): TermGatherer {
  const tokenIds = new Map<TokenKey, number>();
  const entryCodes: number[] = [];
  const entryWeights: number[] = [];
  const entryStarts: number[] = [0];
  const flat: number[] = [];
  return {
    add(code, tokens, weight) {
      for (const token of tokens) {
        let id = tokenIds.get(token);
        if (id === undefined) {
          id = tokenIds.size;
          tokenIds.set(token, id);
        }
        flat.push(id);
      }
      entryCodes.push(code);
      entryWeights.push(weight);
      entryStarts.push(flat.length);
    },
    finish(codeCount) {
      return build(tokenIds, entryCodes, entryWeights, entryStarts, flat, codeCount);
    },
  };
}

function build(
  tokenIds: ReadonlyMap<TokenKey, number>,
  entryCodes: readonly number[],
  entryWeights: readonly number[],
  entryStarts: readonly number[],
  flat: readonly number[],
  codeCount: number,
): TermIndex {
  const count = tokenIds.size;
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < flat.length; at++) {
    const id = flat[at] ?? 0;
    starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const postings = new Uint32Array(flat.length);
  const next = starts.slice(0, count);
  // how many codes have the token: its entries come in the order of their codes, so a change of code is a new one
  const spread = new Uint32Array(count);
  const lastCode = new Int32Array(count).fill(-1);
  const codes = new Uint16Array(entryCodes);
  const ids = new Uint32Array(flat);
  for (let entry = 0; entry < codes.length; entry++) {
    const code = codes[entry] ?? 0;
    for (let at = entryStarts[entry] ?? 0; at < (entryStarts[entry + 1] ?? 0); at++) {
      const id = ids[at] ?? 0;
      postings[next[id] ?? 0] = entry;
      next[id] = (next[id] ?? 0) + 1;
      if (lastCode[id] !== code) {
        lastCode[id] = code;
        spread[id] = (spread[id] ?? 0) + 1;
      }
    }
  }
  const rarity = new Float64Array(count);
  const bySpread: number[] = [];
  for (const [token, id] of tokenIds) {
    const wide = spread[id] ?? 0;
    const rare = bySpread[wide] ?? naturalLog(1 + codeCount / (0.5 + wide));
    bySpread[wide] = rare;
    // a Chinese character alone says less than the pair it stands in
    rarity[id] = isSingle(token) ? rare * SINGLE : rare;
  }
  const masses = new Float64Array(codes.length);
  const lastTokens = new Uint32Array(codes.length);
  for (let entry = 0; entry < codes.length; entry++) {
    let mass = 0;
    const end = entryStarts[entry + 1] ?? 0;
    for (let at = entryStarts[entry] ?? 0; at < end; at++) mass += rarity[ids[at] ?? 0] ?? 0;
    masses[entry] = mass;
    lastTokens[entry] = ids[end - 1] ?? 0;
  }
  return { tokenIds, rarity, starts, postings, codes, masses, lastTokens, weights: new Float64Array(entryWeights) };
}

/** Whether a token stands in a term of a heading or of what is under it: entries come in the order of their codes. */
export function hasUnder(index: TermIndex, headingOf: Uint16Array, id: number, heading: number): boolean {
  let low = index.starts[id] ?? 0;
  let high = index.starts[id + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.codes[index.postings[middle] ?? 0] ?? 0) < heading) low = middle + 1;
    else high = middle;
  }
  return low < end && headingOf[index.codes[index.postings[low] ?? 0] ?? 0] === heading;
}
