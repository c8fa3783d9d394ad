import { requireList, requireObject, requireUnique } from '../core/require.ts';
import { requireKey } from './internal/require-key.ts';
import type { Write } from './ports.ts';
import { fail } from './refusals.ts';

/**
 * Refuses a commit that no store may take, before anything of it is done: for who writes an adapter.
 *
 * A key is a text of 1 to 512 characters, well-formed Unicode without U+0000, not starting with U+FEFF, and stands once. A write that expects
 * nothing and leaves nothing is a mistake.
 *
 * @param writes - The writes of a commit.
 * @param maxWrites - How many writes the store takes at once.
 * @returns The writes.
 * @throws A `WaimaoError` `core/not-text`, `core/duplicate`, `core/wrong-type`, `storage/malformed-key`,
 * `storage/key-too-long`, `storage/nothing-to-write` or `storage/too-many-writes`, with the place of the write.
 *
 * @example
 * ```ts
 * import { requireWrites } from 'waimao/storage';
 *
 * const write = { key: 'acme', expected: null, value: { ownerId: 'li' } };
 * requireWrites([write]).length; // => 1
 * requireWrites([write, write]); // => throws core/duplicate
 * requireWrites([{ ...write, value: null }]); // => throws storage/nothing-to-write
 * requireWrites([write, { ...write, key: 'beta' }], 1); // => throws storage/too-many-writes
 * ```
 */
export function requireWrites<T>(writes: readonly Write<T>[], maxWrites?: number | undefined): readonly Write<T>[] {
  requireList(writes, ['writes']);
  for (const [index, write] of writes.entries()) {
    const { key, expected, value } = requireObject(write, ['writes', index]);
    requireKey(key, ['writes', index, 'key']);
    if (expected === null && value === null) {
      throw fail('storage/nothing-to-write', { key }, ['writes', index]);
    }
  }
  requireUnique(
    writes.map(({ key }) => key),
    (index) => ['writes', index, 'key'],
  );
  if (maxWrites !== undefined && writes.length > maxWrites) {
    throw fail('storage/too-many-writes', { count: writes.length, maximum: maxWrites }, ['writes']);
  }
  return writes;
}
