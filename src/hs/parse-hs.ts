import { isWaimaoError } from '../core/errors.ts';
import type { HsCode } from './hs-code.ts';
import { readHs } from './internal/read-hs.ts';

/**
 * Reads an HS code as it stands on papers: 2, 4 or 6 digits, or 8 to 13 with the national part, whether the code exists or not.
 *
 * Dots, spaces and hyphens may stand anywhere, quotes, brackets and the `="…"` of spreadsheets around; full-width and Arabic digits, labels in
 * front (`HS Code:`, `HTS`, `NCM`, `税号`), the `ex` of a part and the letter behind that New Zealand and Argentina write are read, and what cannot
 * be seen is skipped. What might mean something else is refused with what was probably meant, never mended silently: a zero lost in a
 * spreadsheet, a number cell (`847130.0`, `8471.3` for 8471.30), a letter for a digit.
 *
 * @param text - What was typed; a number is refused, since it has lost its leading zeros.
 * @returns The code and its parts.
 * @throws A `WaimaoError`: `hs/empty`, `hs/not-a-code`, `hs/length`, `hs/leading-zero-lost`, `hs/spreadsheet-number`, `hs/letters-for-digits`,
 * `hs/several-codes`, `hs/number-given`.
 *
 * @example
 * ```ts
 * import { parseHs } from 'waimao/hs';
 *
 * parseHs('HS Code: 8471.30.0100').subheading; // => '847130'
 * parseHs('８４７１ ３０').digits; // => '847130'
 * parseHs('10121'); // => throws hs/leading-zero-lost
 * parseHs('8.4713E+05'); // => throws hs/spreadsheet-number
 * ```
 */
export function parseHs(text: string): HsCode {
  const read = readHs(text);
  if (isWaimaoError(read)) throw read;
  return read;
}
