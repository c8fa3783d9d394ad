import { requireText, requireUnique } from '../core/require.ts';
import type { CommitResult, Versioned, VersionedStore, Write } from './ports.ts';

/**
 * Makes a store that keeps its values in memory and enforces versions as a database must: for tests, demos and small
 * tools. Values are kept as JSON text, so that nobody can change what is stored by holding on to it, and what is not
 * plain data fares as it would in a database.
 *
 * @returns An empty store.
 *
 * @example
 * ```ts
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<{ owner: string | null }>();
 * await store.commit([{ key: 'acme', expected: null, value: { owner: null } }]);
 * const read = await store.get('acme');
 * const claim = { key: 'acme', expected: read?.version ?? null };
 * (await store.commit([{ ...claim, value: { owner: 'li' } }])).ok; // => true
 * await store.commit([{ ...claim, value: { owner: 'wang' } }]); // => { ok: false, conflicts: ['acme'] }
 * ```
 */
export function createMemoryStore<T>(): VersionedStore<T> {
  const rows = new Map<string, { readonly json: string; readonly version: string }>();
  let sequence = 0; // one for the whole store, so that a key made again never gets an old version back

  return {
    get(key: string): Promise<Versioned<T> | null> {
      const row = rows.get(key);
      return Promise.resolve(row === undefined ? null : { value: JSON.parse(row.json) as T, version: row.version });
    },
    async commit(writes: readonly Write<T>[]): Promise<CommitResult> {
      for (const [index, write] of writes.entries()) requireText(write.key, ['writes', index, 'key']);
      requireUnique(
        writes.map((write) => write.key),
        (index) => ['writes', index, 'key'],
      );
      const conflicts = writes.filter((write) => (rows.get(write.key)?.version ?? null) !== write.expected);
      if (conflicts.length > 0) return { ok: false, conflicts: conflicts.map((write) => write.key) };
      const texts = writes.map(({ value }) => (value === null ? null : JSON.stringify(value))); // may throw: before any write
      const versions = writes.map(({ key }, index) => {
        const json = texts[index] ?? null;
        if (json === null) {
          rows.delete(key);
          return null;
        }
        const version = String(++sequence);
        rows.set(key, { json, version });
        return version;
      });
      return { ok: true, versions };
    },
  };
}
