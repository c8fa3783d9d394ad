import type { CodeTree } from './code-tree.ts';
import { LONGEST } from './fold-text.ts';
import { naturalLog } from './logarithm.ts';
import { addToHeading, addToOwn, type Tally } from './tally.ts';
import { chineseTokens, englishTokens, isSingle, type TokenKey } from './words.ts';

/** A confirmed line: a description with the codes of the newest edition that it stands for. */
export interface HistoryLine {
  /** The description as it is looked up: folded, its words in order. */
  readonly key: string;
  readonly tokens: readonly TokenKey[];
  /** The places of the codes, each with its share: several where the code was split by a later edition. */
  readonly places: readonly number[];
  /** The places of the headings of those codes, each once. */
  readonly headings: readonly number[];
  /** 0 forgets the line. */
  readonly weight: number;
  readonly description: string;
  /** The code as confirmed. */
  readonly code: string;
}

/** Some lines that were learned together, or grown together since. Never changed once made. */
export interface HistorySegment {
  readonly lines: readonly HistoryLine[];
  readonly byKey: ReadonlyMap<string, number>;
  readonly byToken: ReadonlyMap<TokenKey, readonly number[]>;
  /** How many lines it adds to those that count, less those of older segments that its own take the place of; the same per token and per heading. */
  readonly count: number;
  readonly counts: ReadonlyMap<TokenKey, number>;
  readonly headings: ReadonlyMap<number, number>;
}

/** A line that is like a description. */
export interface Likeness {
  readonly line: HistoryLine;
  /** 1 for the same text but for case and marks, else the share of the words' rarity that both have, below 1. */
  readonly likeness: number;
}

/** A line that shares less than this is not looked at. */
const FAINTEST = 0.25;
const MOST_NEIGHBOURS = 20;
/** From this likeness on, a line speaks for a description as if it were the same. */
export const NEARLY_SAME = 0.7;
/** The same words in another order, or with other numbers, are not the same text. */
const NEAREST = 0.99;

/** What a word of confirmed lines counts, where the vocabulary knows it and where it does not: a brand, an abbreviation of the house. */
const KNOWN_WORD = 1;
const NEW_WORD = 3;

/** What a line that is only like a description counts of the points that the vocabulary can give, times the square of its likeness. */
const SIMILAR = 0.5;

/** The most that a heading gains for being one that the user trades in; half of it where one line in so many is of the heading, and so many lines say nothing yet. */
const TRADE = 0.5;
const ONE_IN = 50;
const FEW_LINES = 150;

/** The words of a description by which lines are found. */
export function historyTokens(folded: string): TokenKey[] {
  const text = folded.slice(0, LONGEST);
  const chinese = chineseTokens(text).filter((token) => typeof token === 'number' && !isSingle(token));
  // "not of leather" is not like "of leather"
  const denials = /\bnot\b/.test(text) ? ['not'] : [];
  return [...englishTokens(text.replace(/[\u4e00-\u9fff]+/g, ' ')), ...denials, ...chinese];
}

export function historyKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Adds lines: a later line of the same words takes the place of an earlier one. Segments of like size grow together, so that there are few. */
export function withLines(segments: readonly HistorySegment[], lines: readonly HistoryLine[]): HistorySegment[] {
  const grown = [...segments];
  let next = lines;
  while (grown.length > 0 && (grown.at(-1)?.lines.length ?? 0) <= 2 * next.length)
    next = [...(grown.pop()?.lines ?? []), ...next];
  return [...grown, segmentOf(next, grown)];
}

function segmentOf(lines: readonly HistoryLine[], older: readonly HistorySegment[]): HistorySegment {
  const newest = new Map<string, HistoryLine>();
  for (const line of lines) {
    // what is said again goes to the end, so that the order is that of the last word on each
    newest.delete(line.key);
    newest.set(line.key, line);
  }
  const byKey = new Map<string, number>();
  const byToken = new Map<TokenKey, number[]>();
  const counts = new Map<TokenKey, number>();
  const headings = new Map<number, number>();
  const kept: HistoryLine[] = [];
  let count = 0;
  const tell = (line: HistoryLine, by: 1 | -1): void => {
    count += by;
    for (const token of line.tokens) counts.set(token, (counts.get(token) ?? 0) + by);
    // a line without words says nothing of the trade either
    if (line.tokens.length === 0) return;
    for (const heading of line.headings) headings.set(heading, (headings.get(heading) ?? 0) + by);
  };
  for (const line of newest.values()) {
    const before = lineOf(older, line.key);
    if (before !== undefined && before.weight > 0) tell(before, -1);
    // a line that only forgets is needed as long as an older segment holds what it forgets
    if (line.weight <= 0 && before === undefined) continue;
    const at = kept.push(line) - 1;
    byKey.set(line.key, at);
    if (line.weight <= 0) continue;
    tell(line, 1);
    for (const token of line.tokens) {
      const list = byToken.get(token);
      if (list === undefined) byToken.set(token, [at]);
      else list.push(at);
    }
  }
  return { lines: kept, byKey, byToken, count, counts, headings };
}

/** The last word on a text, be it to forget it. */
function lineOf(segments: readonly HistorySegment[], key: string): HistoryLine | undefined {
  const segment = segments.findLast(({ byKey }) => byKey.has(key));
  return segment?.lines[segment.byKey.get(key) ?? -1];
}

/** How many lines count. */
function countOf(segments: readonly HistorySegment[]): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}

/** The places of the lines of a segment that have a token, without those that a later segment has the last word on. */
function liveLines(segments: readonly HistorySegment[], at: number, token: TokenKey): number[] {
  const { byToken, lines } = segments[at] ?? {};
  const places = byToken?.get(token) ?? [];
  const later = segments.slice(at + 1);
  return places.filter((place) => !later.some(({ byKey }) => byKey.has(lines?.[place]?.key ?? '')));
}

/** The confirmed lines most like a description, the likest first; ties: the later one first. */
export function likestLines(segments: readonly HistorySegment[], key: string, tokens: readonly TokenKey[]): Likeness[] {
  if (segments.length === 0 || key === '') return [];
  const near = neighbours(segments, tokens, key);
  const line = lineOf(segments, key);
  return line === undefined || line.weight <= 0 ? near : [{ line, likeness: 1 }, ...near];
}

function neighbours(segments: readonly HistorySegment[], tokens: readonly TokenKey[], key: string): Likeness[] {
  const all = countOf(segments);
  const rarity = (token: TokenKey): number =>
    naturalLog(1 + all / (0.5 + segments.reduce((sum, { counts }) => sum + (counts.get(token) ?? 0), 0)));
  const rare = tokens.map(rarity);
  const mass = rare.reduce((sum, one) => sum + one, 0);
  const found: { line: HistoryLine; likeness: number; order: number }[] = [];
  segments.forEach(({ lines }, at) => {
    const shared = new Map<number, number>();
    tokens.forEach((token, place) => {
      for (const line of liveLines(segments, at, token)) shared.set(line, (shared.get(line) ?? 0) + (rare[place] ?? 0));
    });
    for (const [place, both] of shared) {
      const line = lines[place];
      if (line === undefined || both < FAINTEST * mass || line.key === key) continue;
      const own = line.tokens.reduce<number>((sum, token) => sum + (tokens.includes(token) ? 0 : rarity(token)), 0);
      const likeness = Math.min(NEAREST, both / (mass + own));
      if (likeness >= FAINTEST) found.push({ line, likeness, order: at * 1e9 + place });
    }
  });
  return found.sort((a, b) => b.likeness - a.likeness || b.order - a.order).slice(0, MOST_NEIGHBOURS);
}

/** What the words themselves say: each points to the headings of the confirmed lines that it stands in, the more so the rarer it is. */
export function scoreWords(
  tree: CodeTree,
  tally: Tally,
  segments: readonly HistorySegment[],
  tokens: readonly TokenKey[],
  isKnown: (token: TokenKey) => boolean,
): void {
  const all = countOf(segments);
  for (const token of tokens) {
    const headings = new Map<number, number>();
    let count = 0;
    segments.forEach(({ lines }, at) => {
      for (const place of liveLines(segments, at, token)) {
        const places = lines[place]?.places ?? [];
        count += 1;
        for (const code of places) {
          const heading = tree.headingOf[code] ?? 0;
          headings.set(heading, (headings.get(heading) ?? 0) + 1 / places.length);
        }
      }
    });
    if (count === 0) continue;
    const rare = naturalLog(1 + all / count);
    const force = rare * (isKnown(token) ? KNOWN_WORD : NEW_WORD);
    for (const [heading, hits] of headings) addToHeading(tally, heading, (force * hits * hits) / (count * (hits + 1)));
  }
}

/** What the lines say together: the same words are likelier to mean goods of a heading that the user trades in. */
export function scoreTrade(tally: Tally, segments: readonly HistorySegment[]): void {
  const all = countOf(segments) + FEW_LINES;
  for (const heading of tally.headings) {
    const count = segments.reduce((sum, { headings }) => sum + (headings.get(heading) ?? 0), 0);
    if (count > 0)
      tally.heading[heading] = (tally.heading[heading] ?? 0) * (1 + (TRADE * count) / (count + all / ONE_IN));
  }
}

/** What a code of another heading counts, of those that a code of an older edition was split into. */
const ELSEWHERE = 0.25;

/** Points of the likest lines, held against the most that the vocabulary could give; the same text leaves no say to others. */
export function scoreHistory(tree: CodeTree, tally: Tally, likest: readonly Likeness[], most: number): void {
  const points = new Map<number, number>();
  for (const { line, likeness } of likest[0]?.likeness === 1 ? likest.slice(0, 1) : likest) {
    // the same words outrank everything, nearly the same words nearly everything
    const force = likeness === 1 ? 8 : likeness >= NEARLY_SAME ? 3 * likeness : likeness * likeness * SIMILAR;
    const trust = Math.max(likeness === 1 ? 1 : 0, (2 * line.weight) / (1 + line.weight));
    const shares = line.places.map((place) => (tree.codes[place]?.startsWith(line.code.slice(0, 4)) ? 1 : ELSEWHERE));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    line.places.forEach((place, at) => {
      const before = points.get(place) ?? 0;
      const gain = (force * trust * most * (shares[at] ?? 0)) / whole;
      points.set(place, Math.max(before, gain) + 0.2 * Math.min(before, gain));
    });
  }
  for (const [place, gain] of points) {
    const heading = tree.headingOf[place] ?? 0;
    addToHeading(tally, heading, gain);
    if (place !== heading) addToOwn(tally, place, gain);
  }
}
