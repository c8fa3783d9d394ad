/**
 * Orders texts by their UTF-16 code units: the same on every host, unlike `localeCompare`.
 *
 * @param a - The one text.
 * @param b - The other.
 * @returns -1, 0 or 1.
 *
 * @example
 * ```ts
 * import { compareText } from 'waimao';
 *
 * ['b', 'B', 'a'].sort(compareText); // => ['B', 'a', 'b']
 * ```
 */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of ascending numbers are not above a limit: also the place of the first that is. @internal */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
