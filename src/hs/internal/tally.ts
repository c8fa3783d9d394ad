import type { CodeTree } from './code-tree.ts';

/** The points of every heading and subheading while one description is judged: scratch space of an index, empty between two questions. */
export interface Tally {
  /** Per heading (by place): how well it fits, with all that is under it. */
  readonly heading: Float64Array;
  /** Per subheading (by place): what speaks for it among its siblings. */
  readonly own: Float64Array;
  readonly headings: number[];
  readonly owned: number[];
}

export function newTally(tree: CodeTree): Tally {
  return {
    heading: new Float64Array(tree.codes.length),
    own: new Float64Array(tree.codes.length),
    headings: [],
    owned: [],
  };
}

export function addToHeading(tally: Tally, heading: number, points: number): void {
  if (points <= 0) return;
  if (tally.heading[heading] === 0) tally.headings.push(heading);
  tally.heading[heading] = (tally.heading[heading] ?? 0) + points;
}

export function addToOwn(tally: Tally, code: number, points: number): void {
  if (points <= 0) return;
  if (tally.own[code] === 0) tally.owned.push(code);
  tally.own[code] = (tally.own[code] ?? 0) + points;
}

/** Makes the scratch space empty again. */
export function clearTally(tally: Tally): void {
  for (const heading of tally.headings) tally.heading[heading] = 0;
  for (const code of tally.owned) tally.own[code] = 0;
  tally.headings.length = 0;
  tally.owned.length = 0;
}

/** The headings with the most points, at most `limit`, ties in ascending order of their codes. */
export function topHeadings(tally: Tally, limit: number): number[] {
  const { heading, headings } = tally;
  const top: number[] = [];
  for (const one of headings) {
    const points = heading[one] ?? 0;
    let at = top.length;
    while (at > 0 && isBetter(points, one, heading[top[at - 1] ?? 0] ?? 0, top[at - 1] ?? 0)) at -= 1;
    if (at >= limit) continue;
    top.splice(at, 0, one);
    if (top.length > limit) top.pop();
  }
  return top;
}

function isBetter(points: number, code: number, otherPoints: number, otherCode: number): boolean {
  return points > otherPoints || (points === otherPoints && code < otherCode);
}
