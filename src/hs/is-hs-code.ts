import { isWaimaoError } from '../core/errors.ts';
import { readHs } from './internal/read-hs.ts';

/**
 * Tells whether a text can be read as an HS code; whether the code exists is told by `checkHsCode`.
 *
 * @param text - Anything.
 * @returns Whether `parseHs` would take it.
 *
 * @example
 * ```ts
 * import { isHsCode } from 'waimao/hs';
 *
 * isHsCode('8471.30'); // => true
 * isHsCode(847130); // => false
 * ```
 */
export function isHsCode(text: unknown): text is string {
  return !isWaimaoError(readHs(text as string));
}
