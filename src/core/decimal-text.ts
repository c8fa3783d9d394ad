import type { Issue, Path } from './errors.ts';
import { issueOf } from './errors.ts';
import { fail } from './refusals.ts';
import { show } from './show.ts';

/**
 * A number that is not an amount (a rate, unit price, quantity, percentage): plain decimal text, a `number` of at most
 * 15 significant digits, or anything with `toFixed()` (decimal.js, big.js, bignumber.js, of any copy).
 */
export type DecimalLike =
  | string
  | number
  | {
      /** The number in plain digits, without an exponent. */
      toFixed(): string;
    };

/** `units / 10^scale`, exactly. @internal */
export interface ExactDecimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Longer text is refused: no rate or price needs it, and it would make the exact arithmetic slow. */
const LONGEST = 200;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads a decimal number strictly and writes it in one canonical form: no leading zeros, no trailing zeros, no `-0`.
 *
 * Exponents, hexadecimal, digit separators, spaces, `+5`, `.5`, `12.`, `Infinity` and `NaN` are refused, and so is a
 * `number` of more than 15 significant digits, whose text may not be what was meant.
 *
 * @param value - The number.
 * @param path - Where the value stands in the caller's input, for the error.
 * @returns Plain decimal text; equal numbers give equal text.
 * @throws A `WaimaoError` `core/not-a-decimal` or `core/imprecise-number`.
 *
 * @example
 * ```ts
 * import { parseDecimal } from 'waimao';
 *
 * parseDecimal('007.1000'); // => '7.1'
 * parseDecimal(0.0375); // => '0.0375'
 * parseDecimal('0x1f'); // => throws core/not-a-decimal
 * parseDecimal(0.1 + 0.2); // => throws core/imprecise-number
 * ```
 */
export function parseDecimal(value: DecimalLike, path: Path = []): string {
  const { units, scale } = readDecimal(value, path);
  const negative = units < 0n;
  const figures = String(negative ? -units : units).padStart(scale + 1, '0');
  const whole = figures.slice(0, figures.length - scale);
  const fraction = figures.slice(figures.length - scale).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * As {@link parseDecimal}, but reports the faults instead of throwing.
 *
 * @param value - The number.
 * @returns The canonical text, or every fault found.
 *
 * @example
 * ```ts
 * import { checkDecimal } from 'waimao';
 *
 * checkDecimal('1.50'); // => { ok: true, value: '1.5' }
 * checkDecimal('1,50').ok; // => false
 * ```
 */
export function checkDecimal(
  value: DecimalLike,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly issues: readonly Issue[] } {
  try {
    return { ok: true, value: parseDecimal(value) };
  } catch (error) {
    return { ok: false, issues: [issueOf(error)] };
  }
}

/**
 * Tells whether a value can be used as a decimal number.
 *
 * @param value - Anything.
 * @returns Whether {@link parseDecimal} would take it.
 *
 * @example
 * ```ts
 * import { isDecimal } from 'waimao';
 *
 * isDecimal('-12.50'); // => true
 * isDecimal('1e3'); // => false
 * ```
 */
export function isDecimal(value: unknown): value is DecimalLike {
  return checkDecimal(value as DecimalLike).ok;
}

/** The same reading for the exact arithmetic inside the library. @internal */
export function readDecimal(value: DecimalLike, path: Path = []): ExactDecimal {
  const text = plainText(value, path);
  if (text.length > LONGEST || !PLAIN.test(text)) throw fail('core/not-a-decimal', { value: text.slice(0, 60) }, path);
  const point = text.indexOf('.');
  if (point === -1) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

function plainText(value: DecimalLike, path: Path): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, path);
  const text = typeof value === 'object' && value !== null ? foreignText(value) : undefined;
  if (text !== undefined) return text;
  throw fail('core/not-a-decimal', { value: show(value) }, path);
}

/** What a decimal of another library says of itself; its own refusal (`toFixed` of a number that is none) is ours too. */
function foreignText(value: { toFixed(): string }): string | undefined {
  try {
    const text: unknown = value.toFixed();
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** `String(1e-7)` is `'1e-7'`: the exponent is written out. */
function numberText(value: number, path: Path): string {
  if (!Number.isFinite(value)) throw fail('core/not-a-decimal', { value: String(value) }, path);
  const [mantissa = '', exponentText = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const figures = whole + fraction;
  if (figures.replace(/^0+|0+$/g, '').length > 15 && !Number.isSafeInteger(value)) {
    throw fail('core/imprecise-number', { value }, path);
  }
  const point = whole.length + Number(exponentText);
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${figures}`;
  if (point >= figures.length) return sign + figures + '0'.repeat(point - figures.length);
  return `${sign}${figures.slice(0, point)}.${figures.slice(point)}`;
}
