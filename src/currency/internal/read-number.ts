import type { NumberFormat } from './number-format.ts';
import { plainText } from './plain-text.ts';

const ARABIC_DECIMAL = '\u066b';
const ARABIC_GROUP = '\u066c';

/** The figures of an amount as written. @internal */
export interface Figures {
  readonly whole: string;
  /** With the zeros at its end: how many decimals were written decides whether the text is understood. */
  readonly fraction: string;
}

/**
 * Reads digits with the separators of a locale; `undefined` when groups or separators are not as that locale writes
 * them. Digits without groups are always fine; so are groups made by spaces or apostrophes, which no locale uses for
 * decimals. The Arabic separators say themselves which they are; beside them, point and comma are as in English.
 *
 * @internal
 */
export function readNumber(body: string, format: NumberFormat): Figures | undefined {
  const isArabic = format.decimal === ARABIC_DECIMAL;
  const decimal = isArabic ? '.' : format.decimal;
  const group = isArabic ? ',' : plainText(format.group) || ' ';
  const text = body.replaceAll(ARABIC_DECIMAL, decimal).replaceAll(ARABIC_GROUP, group);
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  if (/^\d+$/.test(whole)) return { whole, fraction: fraction ?? '' };
  for (const separator of new Set([group, ' ', "'"])) {
    const groups = whole.split(separator);
    if (areGroups(groups, false) || (format.isIndian && areGroups(groups, true))) {
      return { whole: groups.join(''), fraction: fraction ?? '' };
    }
  }
  return undefined;
}

/** Three digits each, or two each above the last three; the first may be shorter but is never zero. */
function areGroups(groups: readonly string[], isIndian: boolean): boolean {
  const [first = '', ...rest] = groups;
  const longest = isIndian ? 2 : 3;
  if (!/^[1-9]\d*$/.test(first) || first.length > longest || rest.length === 0) return false;
  return rest.every(
    (digits, at) => /^\d+$/.test(digits) && digits.length === (isIndian && at < rest.length - 1 ? 2 : 3),
  );
}
