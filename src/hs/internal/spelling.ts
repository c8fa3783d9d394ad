import { stem } from './english-words.ts';
import type { TermIndex } from './term-index.ts';

/** Looks up what a word is likely to be that the vocabulary does not know. */
export interface Spelling {
  knows(token: string): boolean;
  /** The word itself where it is known or nothing is like it; else the word it is one slip away from, or the two known words that it is made of. */
  mend(token: string): readonly [first: string, second?: string];
}

const SHORTEST = 5;
const SHORTEST_PART = 3;

const made = new WeakMap<TermIndex, Spelling>();

/** The spelling of a vocabulary; its words are sorted out when it is first asked for. */
export function spellingOf(terms: TermIndex): Spelling {
  const spelling = made.get(terms) ?? newSpelling(terms);
  made.set(terms, spelling);
  return spelling;
}

function newSpelling({ tokenIds, rarity }: TermIndex): Spelling {
  let drawers: Map<string, string[]> | undefined;
  const knows = (token: string): boolean => tokenIds.has(token);
  return {
    knows,
    mend(token) {
      if (token.length < SHORTEST || knows(token) || !/^[a-z]+$/.test(token)) return [token];
      drawers ??= sortedOut(tokenIds.keys());
      let best = '';
      let least = Number.POSITIVE_INFINITY;
      for (const length of [token.length - 1, token.length, token.length + 1]) {
        for (const word of drawers.get(`${token[0]}${length}`) ?? []) {
          if (!isOneSlip(token, word)) continue;
          // the commonest word is the likeliest; ties go to the first of the alphabet
          const rare = rarity[tokenIds.get(word) ?? 0] ?? 0;
          if (rare > least || (rare === least && word > best)) continue;
          best = word;
          least = rare;
        }
      }
      return best === '' ? (parts(token, knows) ?? [token]) : [best];
    },
  };
}

/** The words by first letter and length: a slip is seldom in the first letter. */
function sortedOut(tokens: Iterable<string | number>): Map<string, string[]> {
  const drawers = new Map<string, string[]>();
  for (const token of tokens) {
    if (typeof token !== 'string' || token.length < SHORTEST - 1 || !/^[a-z]+$/.test(token)) continue;
    const drawer = `${token[0]}${token.length}`;
    const words = drawers.get(drawer);
    if (words === undefined) drawers.set(drawer, [token]);
    else words.push(token);
  }
  return drawers;
}

/** Whether one letter too many, one missing, a wrong one, or two neighbours exchanged make one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.slice(from) === long.slice(from + 1);
  }
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}

/** Two known words written together; the longest last one, since it names the article. */
function parts(token: string, knows: (token: string) => boolean): [string, string] | undefined {
  for (let at = SHORTEST_PART; at <= token.length - SHORTEST_PART; at++) {
    const [first, second] = [stem(token.slice(0, at)), stem(token.slice(at))];
    if (knows(first) && knows(second)) return [first, second];
  }
  return undefined;
}
