import type { Path, WaimaoError } from './errors.ts';
import { failInput } from './input-refusals.ts';
import { failNumber } from './number-refusals.ts';
import { fail } from './refusals.ts';
import { show } from './show.ts';

/** Refuses what is not a finite number in a range; the name is the last step of the path. @internal */
export function requireNumber(
  value: number,
  path: Path,
  minimum: number = -Number.MAX_VALUE,
  maximum: number = Number.MAX_VALUE,
): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw failNumber('core/not-a-number', { name: nameOf(path), value: show(value) }, path);
  }
  if (value < minimum || value > maximum)
    throw failNumber('core/out-of-range', { name: nameOf(path), value, minimum, maximum }, path);
  return value;
}

/** Refuses what is not a whole number in a range. @internal */
export function requireInteger(
  value: number,
  path: Path,
  minimum: number = Number.MIN_SAFE_INTEGER,
  maximum: number = Number.MAX_SAFE_INTEGER,
): number {
  requireNumber(value, path);
  if (!Number.isInteger(value))
    throw failNumber('core/not-an-integer', { name: nameOf(path), value: show(value) }, path);
  return requireNumber(value, path, minimum, maximum);
}

/** Refuses what is not a text of at least one character. @internal */
export function requireText(value: string, path: Path): string {
  if (typeof value !== 'string' || value === '')
    throw failInput('core/not-text', { name: nameOf(path), value: show(value) }, path);
  return value;
}

/** Refuses what is not a list; what stands in it is not looked at. @internal */
export function requireList<Row>(value: readonly Row[], path: Path): readonly Row[] {
  if (!Array.isArray(value)) throw wrongType(value, 'array', path);
  return value;
}

/** Refuses what has no fields to read: `null` from a database column, a text, a list. @internal */
export function requireObject<Value>(value: Value, path: Path): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(value, 'object', path);
  return value;
}

/** Refuses what is neither `true` nor `false`: the text `'no'` would count as yes. @internal */
export function requireFlag(value: boolean, path: Path): boolean {
  if (typeof value !== 'boolean') throw wrongType(value, 'boolean', path);
  return value;
}

/** A value of another kind than the one expected; the kinds are those that the catalogues have words for. @internal */
export function wrongType(
  value: unknown,
  expected: 'array' | 'object' | 'boolean' | 'string' | 'number' | 'function',
  path: Path,
): WaimaoError<'core/wrong-type'> {
  return failInput('core/wrong-type', { name: nameOf(path), expected, value: show(value) }, path);
}

/** Refuses what is not one of the words allowed. @internal */
export function requireOneOf<Word extends string>(value: Word, allowed: readonly Word[], path: Path): Word {
  if (!allowed.includes(value)) {
    throw failInput(
      'core/unknown-option',
      { name: nameOf(path), value: show(value), allowed: allowed.join(', ') },
      path,
    );
  }
  return value;
}

/** Refuses a key that stands twice, by the place where it stands the second time. @internal */
export function requireUnique(keys: Iterable<string>, pathOf: (index: number) => Path): void {
  const seen = new Set<string>();
  let index = 0;
  for (const key of keys) {
    if (seen.has(key)) throw fail('core/duplicate', { name: nameOf(pathOf(index)), value: key }, pathOf(index));
    seen.add(key);
    index++;
  }
}

function nameOf(path: Path): string {
  const last = path.findLast((step) => typeof step === 'string');
  return last === undefined ? 'the value' : String(last);
}
