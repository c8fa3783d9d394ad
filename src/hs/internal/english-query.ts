import { stem } from './english-words.ts';
import type { QueryToken } from './query-word.ts';
import type { Spelling } from './spelling.ts';
import { bareWord, joinedLetters } from './words.ts';

/** Words that say nothing about the goods. */
const fillers = new Set(
  `the a an and or by at as is are be it its this that these those other others not elsewhere specified included thereof whether nes new hot sale
free shipping high quality premium best brand original genuine wholesale factory price cheap style fashion design type model item no pc pcs piece pack
per each size color assorted various etc kg gram cm mm ml oz inch ft lb usd fob cif unit qty quantity lot bulk large small medium mini big
unisex adult made usage use using fit suitable all any more than less up down our your my you we us x w`.split(/\s+/),
);

/** Words that praise when one of these follows, and name goods or their state when not: a top, used clothes. */
const praise: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['top', new Set(['quality', 'brand', 'grade', 'selling', 'rated', 'sale', 'class', 'fashion'])],
  ['used', new Set(['for', 'in', 'to', 'as', 'by', 'on', 'with', 'at', 'when', 'during'])],
  ['plus', new Set(['size', 'sizes', 'sized'])],
]);

/** Words after which the goods are named that the article is for. */
const FOR = new Set(['for', 'fits', 'compatible', 'to']);
const WITH = new Set(['with', 'w', 'including', 'incl', 'plus', 'containing', 'contains', 'having', 'featuring']);
const OF = new Set(['of', 'from']);
const IN = new Set(['in', 'on', 'under', 'into', 'inside', 'via', 'by']);
const WITHOUT = new Set(['without', 'excluding', 'excl', 'except', 'not', 'w/o', 'minus']);

/** What holds or counts other goods: what follows "of" is the article. */
const holders = new Set(
  `set pair box pack package piece bag bottle can jar roll sheet bunch case carton kit lot collection assortment range series type kind variety
sample cut slice chunk bar stick cube tin tube sachet packet bale bundle dozen length stock quantity gram kilogram container drum sack block cake`
    .split(/\s+/)
    .map(stem),
);

/** What a word counts by where it stands, and what it counts when it had to be mended: typed wrongly, written apart or together, denied by "non". */
const weights = {
  main: 1,
  later: 0.85,
  of: 0.75,
  joined: 0.7,
  split: 0.7,
  in: 0.6,
  typo: 0.6,
  with: 0.5,
  non: 0.5,
  for: 0.4,
};

interface Word {
  readonly token: string;
  weight: number;
  readonly text: string;
  readonly segment: number;
}

/** The weighted words of an English description, in their order; without what it says it is not. */
export function englishQuery(folded: string, spelling?: Spelling): QueryToken[] {
  const tokens: Word[] = [];
  let segment = 0;
  for (const part of joinedLetters(folded).split(/[,;:()[\]{}|\n\r\t•·]+/)) {
    let weight = segment === 0 ? weights.main : weights.later;
    let denied = false;
    const words = Array.from(part.matchAll(/w\/o|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu), ([word]) => word);
    words.forEach((word, at) => {
      const next = words[at + 1] ?? '';
      if (praise.get(word)?.has(next)) return;
      if (isDenial(word, next, tokens.length > 0)) {
        // what follows is denied up to the next mark, or to "for" or "with"
        denied = true;
      } else if (FOR.has(word)) {
        weight = weights.for;
        segment += 1;
        denied = false;
      } else if (WITH.has(word)) {
        weight = Math.min(weight, weights.with);
        segment += 1;
        denied = false;
      } else if (OF.has(word)) {
        const before = tokens.at(-1);
        if (before !== undefined && holders.has(before.token) && before.segment === segment) {
          for (const token of tokens) if (token.segment === segment) token.weight *= 0.4;
        } else weight = Math.min(weight, weights.of);
        segment += 1;
      } else if (IN.has(word)) {
        weight = Math.min(weight, weights.in);
        segment += 1;
      } else if (!denied) {
        const bare = bareWord(word);
        if (bare.length < 2 || fillers.has(bare) || /^\d+$/.test(bare)) return;
        const non = words[at - 1] === 'non';
        // a compound says something else than its parts: "man-made" nothing of men
        const text = non ? `non-${bare}` : bare === 'man' && next === 'made' ? 'man-made' : bare;
        pushWord(tokens, { token: stem(bare), weight: non ? weight * weights.non : weight, text, segment }, spelling);
        const joined = next.length < 3 || bare.length < 3 ? '' : stem(bare + bareWord(next));
        if (joined !== '' && spelling?.knows(joined))
          tokens.push({ token: joined, weight: weight * weights.joined, text: bare, segment });
      }
    });
    segment += 1;
  }
  return withHead(tokens);
}

/** "no 5" is a number, and "no" in front of all else too. */
function isDenial(word: string, next: string, isInside: boolean): boolean {
  if (word === 'no') return isInside && next !== '' && !/^\d/.test(next);
  return WITHOUT.has(word) || (word === 'other' && next === 'than');
}

/** A word that the vocabulary does not know stands for the one it is taken to be, or for the two it is made of. */
function pushWord(tokens: Word[], word: Word, spelling: Spelling | undefined): void {
  const [first, second] = spelling?.mend(word.token) ?? [word.token];
  if (first === word.token) tokens.push(word);
  else if (second === undefined) {
    // it may be a brand as well: so it stays, and lowers the share of what is known
    tokens.push({ ...word, weight: word.weight * (1 - weights.typo) });
    tokens.push({ ...word, token: first, weight: word.weight * weights.typo });
  } else {
    for (const token of [first, second]) tokens.push({ ...word, token, weight: word.weight * weights.split });
  }
}

/** Marks the last word of the first segment as the one that names the article. */
function withHead(tokens: readonly Word[]): QueryToken[] {
  const first = tokens.find(({ weight }) => weight >= weights.main)?.segment ?? tokens[0]?.segment;
  const head = tokens.findLastIndex(({ segment }) => segment === first);
  return tokens.map(({ token, weight, text }, at) => ({ token, weight, text, head: at === head }));
}
