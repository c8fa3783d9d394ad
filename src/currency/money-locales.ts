import { numberFormats } from './internal/number-format.ts';

/**
 * Lists the locales that amounts can be written and read in. A region that is missing is written as its language.
 *
 * @returns BCP 47 tags, in the order of the alphabet.
 *
 * @example
 * ```ts
 * import { moneyLocales } from 'waimao/currency';
 *
 * moneyLocales().includes('zh'); // => true
 * moneyLocales().includes('tlh'); // => false
 * ```
 */
export function moneyLocales(): string[] {
  return Array.from(numberFormats().values(), (format) => format.tag);
}
