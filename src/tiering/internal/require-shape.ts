import type { Path } from '../../core/errors.ts';
import { fail } from '../../core/refusals.ts';
import { show } from '../../core/show.ts';

/** Refuses what is not a list; `null` from a database column is the usual one. */
export function requireList<Value>(value: readonly Value[], path: Path): readonly Value[] {
  if (!Array.isArray(value)) throw wrongType(value, 'array', path);
  return value;
}

/** Refuses what has no fields to read. */
export function requireObject<Value>(value: Value, path: Path): Value {
  if (typeof value !== 'object' || value === null) throw wrongType(value, 'object', path);
  return value;
}

/** Refuses what is neither `true` nor `false`: the text `'no'` would count as yes. */
export function requireFlag(value: boolean, path: Path): boolean {
  if (typeof value !== 'boolean') throw wrongType(value, 'boolean', path);
  return value;
}

/** The name in the message is the last step of the path that is a text. */
function wrongType(value: unknown, expected: 'array' | 'object' | 'boolean', path: Path): Error {
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'the value');
  return fail('core/wrong-type', { name, expected, value: show(value) }, path);
}
