import type { Path } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { fail } from './refusals.ts';

/**
 * Writes a value as JSON text, refusing what would not come back: for who writes an adapter.
 *
 * Texts, finite numbers, flags, `null`, lists and plain objects pass; so does what brings its own `toJSON`, such as a
 * `Date`, and a field that is `undefined`, which is left out. `NaN` would come back as `null` and a `Map` empty.
 *
 * @param value - Any value.
 * @param path - Where it stands in the caller's input, for the error.
 * @returns The JSON text.
 * @throws A `WaimaoError` `storage/not-plain-data` with the place inside of the value.
 *
 * @example
 * ```ts
 * import { encodeValue } from 'waimao/storage';
 *
 * encodeValue({ ownerId: null, picks: [1, 2] }); // => '{"ownerId":null,"picks":[1,2]}'
 * encodeValue({ rate: Number.NaN }); // => throws storage/not-plain-data
 * ```
 */
export function encodeValue(value: unknown, path: Path = []): string {
  requirePlain(value, path, []);
  return JSON.stringify(value);
}

function requirePlain(value: unknown, path: Path, around: readonly object[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object' || around.includes(value)) throw notPlain(value, path);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    requirePlain(value.toJSON(), path, [...around, value]);
    return;
  }
  const inside = [...around, value];
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) requirePlain(value[at], [...path, at], inside);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw notPlain(value, path);
  for (const [name, field] of Object.entries(value)) {
    if (field !== undefined) requirePlain(field, [...path, name], inside);
  }
}

function notPlain(value: unknown, path: Path): Error {
  return fail('storage/not-plain-data', { value: show(value) }, path);
}
