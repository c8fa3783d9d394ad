import type { Path } from '../../core/errors.ts';
import { fail } from '../../core/refusals.ts';
import { show } from '../../core/show.ts';

/** Refuses what has no fields to read; the name in the error is the last step of the path. */
export function requireObject<Value>(value: Value, path: Path): Value {
  if (typeof value !== 'object' || value === null) throw wrongType(value, 'object', path);
  return value;
}

/** Refuses what is neither `true` nor `false`: `'no'` would count as yes. */
export function requireFlag(value: boolean, path: Path): boolean {
  if (typeof value !== 'boolean') throw wrongType(value, 'boolean', path);
  return value;
}

/** A value of another sort than the one expected. */
export function wrongType(value: unknown, expected: string, path: Path): Error {
  return fail(
    'core/wrong-type',
    { name: String(path.findLast((step) => typeof step === 'string') ?? 'the value'), expected, value: show(value) },
    path,
  );
}
