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
