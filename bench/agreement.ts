import { isDeepStrictEqual } from 'node:util';
import type { Contender } from './comparison.ts';

/** How many of the answers compared are the same. */
export interface Agreement {
  readonly count: number;
  readonly of: number;
}

/**
 * Holds the answers of a contender against ours. Who answers otherwise, or gives no answers, must have said why; else nothing is timed.
 *
 * @returns Nothing where there is nothing to compare.
 */
export function agreement(
  comparison: string,
  { name, differs }: Pick<Contender, 'name' | 'differs'>,
  ours: readonly unknown[] | undefined,
  theirs: readonly unknown[] | undefined,
): Agreement | undefined {
  if (ours === undefined || theirs === undefined) {
    if (differs === undefined) throw new Error(`${comparison}: ${name} gives no answers and does not say why`);
    return undefined;
  }
  const of = Math.min(ours.length, theirs.length);
  if (of === 0) throw new Error(`${comparison}: no answers of ${name} to compare`);
  const others = ours.slice(0, of).flatMap((answer, at) => (isDeepStrictEqual(answer, theirs[at]) ? [] : [at]));
  const [first] = others;
  if (first !== undefined && differs === undefined) {
    const [here, there] = [ours[first], theirs[first]].map((answer) => JSON.stringify(answer));
    throw new Error(`${comparison}: answer ${first} is ${here}, but ${there} by ${name}`);
  }
  return { count: of - others.length, of };
}
