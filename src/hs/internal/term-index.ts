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

/** Gathers terms in the order of their codes; `finish` makes the index. */
export interface TermGatherer {
  /** The number of a token: a new one where it is new. */
  idOf(token: TokenKey): number;
  /** Begins a term; one that gets no token is none. */
  begin(code: number, weight: number): void;
  /** Adds a token to the term, once. */
  add(token: TokenKey): void;
  /** The same by its number. */
  push(id: number): void;
  finish(codeCount: number): TermIndex;
}

/** Per token: how many terms have it, the last of them, how many codes have it, the last of those (from 1 on). */
const TERMS = 0;
const LAST_TERM = 1;
const CODES = 2;
const LAST_CODE = 3;
const COLUMNS = 4;

/** Everything is counted while it is gathered, in tables that grow: the first index of a process is made before the code is compiled, so each turn counts. */
export function gatherTerms(): TermGatherer {
  const tokenIds = new Map<TokenKey, number>();
  let seen = new Uint32Array(COLUMNS << 15);
  let flat = new Uint32Array(1 << 17);
  let codes = new Uint16Array(1 << 15);
  let weights = new Float64Array(1 << 15);
  let ends = new Uint32Array(1 << 15);
  let used = 0;
  // the term at hand and its code, both from 1 on
  let term = 0;
  let ofCode = 0;
  const close = (): void => {
    if (term > 0) ends[term - 1] = used;
  };
  const idOf = (token: TokenKey): number => {
    const known = tokenIds.get(token);
    if (known !== undefined) return known;
    const id = tokenIds.size;
    tokenIds.set(token, id);
    if (COLUMNS * id === seen.length) seen = doubled(seen, new Uint32Array(2 * seen.length));
    return id;
  };
  const push = (id: number): void => {
    const at = COLUMNS * id;
    if (seen[at + LAST_TERM] === term) return;
    seen[at + LAST_TERM] = term;
    seen[at + TERMS] = (seen[at + TERMS] ?? 0) + 1;
    if (seen[at + LAST_CODE] !== ofCode) {
      seen[at + LAST_CODE] = ofCode;
      seen[at + CODES] = (seen[at + CODES] ?? 0) + 1;
    }
    if (used === flat.length) flat = doubled(flat, new Uint32Array(2 * used));
    flat[used] = id;
    used += 1;
  };
  return {
    idOf,
    push,
    add(token) {
      push(idOf(token));
    },
    begin(code, weight) {
      close();
      // a term without tokens gives its place to the next
      if (term === 0 || ends[term - 1] !== (ends[term - 2] ?? 0)) term += 1;
      if (term > codes.length) {
        codes = doubled(codes, new Uint16Array(2 * codes.length));
        weights = doubled(weights, new Float64Array(2 * weights.length));
        ends = doubled(ends, new Uint32Array(2 * ends.length));
      }
      codes[term - 1] = code;
      weights[term - 1] = weight;
      ofCode = code + 1;
    },
    finish(codeCount) {
      close();
      const count = term > 0 && ends[term - 1] === (ends[term - 2] ?? 0) ? term - 1 : term;
      const entries = { codes: codes.slice(0, count), weights: weights.slice(0, count), ends };
      return build(tokenIds, seen, flat.subarray(0, used), entries, codeCount);
    },
  };
}

function doubled<T extends { set(from: T): void }>(table: T, larger: T): T {
  larger.set(table);
  return larger;
}

function build(
  tokenIds: ReadonlyMap<TokenKey, number>,
  seen: Uint32Array,
  flat: Uint32Array,
  { codes, weights, ends }: { codes: Uint16Array; weights: Float64Array; ends: Uint32Array },
  codeCount: number,
): TermIndex {
  const count = tokenIds.size;
  const starts = new Uint32Array(count + 1);
  const rarity = new Float64Array(count);
  const byCodes: number[] = [];
  let id = 0;
  for (const token of tokenIds.keys()) {
    const wide = seen[COLUMNS * id + CODES] ?? 0;
    let rare = byCodes[wide];
    if (rare === undefined) {
      rare = naturalLog(1 + codeCount / (0.5 + wide));
      byCodes[wide] = rare;
    }
    // a Chinese character alone says less than the pair it stands in
    rarity[id] = isSingle(token) ? rare * SINGLE : rare;
    starts[id + 1] = (starts[id] ?? 0) + (seen[COLUMNS * id + TERMS] ?? 0);
    id += 1;
  }
  const postings = new Uint32Array(flat.length);
  const next = starts.slice(0, count);
  const masses = new Float64Array(codes.length);
  const lastTokens = new Uint32Array(codes.length);
  let at = 0;
  for (let entry = 0; entry < codes.length; entry++) {
    const end = ends[entry] ?? 0;
    let mass = 0;
    let token = 0;
    for (; at < end; at++) {
      token = flat[at] ?? 0;
      const place = next[token] ?? 0;
      postings[place] = entry;
      next[token] = place + 1;
      mass += rarity[token] ?? 0;
    }
    masses[entry] = mass;
    lastTokens[entry] = token;
  }
  return { tokenIds, rarity, starts, postings, codes, masses, lastTokens, weights };
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
