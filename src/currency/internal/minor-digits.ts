import { NOWHERE, type Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { codesByDigits } from '../data/minor-units.ts';
import { fail } from '../refusals.ts';

let digitsByCode: ReadonlyMap<string, number | null> | undefined;

/** The digits of every code; `undefined` for what is not a code. Decoded at the first question. @internal */
export function findDigits(code: string): number | null | undefined {
  digitsByCode ??= decode();
  return digitsByCode.get(code);
}

/** The digits of a code that amounts can be made of. @internal */
export function digitsOf(code: string, path: Path = NOWHERE): number {
  const digits = findDigits(code);
  if (typeof digits === 'number') return digits;
  if (digits === undefined) throw unknownCurrency(code, path);
  throw fail('currency/no-minor-unit', { currency: code }, path);
}

/** @internal */
export function unknownCurrency(value: unknown, path: Path): Error {
  return fail('currency/unknown-currency', { value: show(value), suggestion: suggestionFor(value) }, path);
}

/** `usd`, ` USD` and `RMB` are near enough to say what was meant; they are still refused. */
function suggestionFor(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 20) return null;
  const typed = value.trim().toUpperCase();
  const meant = typed === 'RMB' ? 'CNY' : typed;
  return findDigits(meant) === undefined ? null : meant;
}

function decode(): Map<string, number | null> {
  return new Map(
    codesByDigits.flatMap(([digits, codes]) =>
      codes.split(/\s+/).map((code): [string, number | null] => [code, digits]),
    ),
  );
}
