import { encodeValue } from './encode-value.ts';
import { compareCodePoints } from './internal/code-points.ts';
import { requireKey } from './internal/require-key.ts';
import type { CommitResult, Page, ScanningStore, ScanRange, Versioned, Write } from './ports.ts';
import { requireRange } from './require-range.ts';
import { requireWrites } from './require-writes.ts';

interface StoredRow {
  readonly json: string;
  readonly version: string;
}

/**
 * Makes a store that keeps its values in memory and enforces versions as a database must: for tests, demos and small
 * tools. Values are kept as JSON text, so that nobody can change what is stored by holding on to it.
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
 * (await store.scan({ limit: 10 })).rows.map(({ key, value }) => [key, value.owner]); // => [['acme', 'li']]
 * ```
 */
export function createMemoryStore<T>(): ScanningStore<T> {
  const rows = new Map<string, StoredRow>();
  let sequence = 0; // one for the whole store, so that a key made again never gets an old version back
  let ordered: readonly string[] | null = null; // put in order at the next scan once a key came or went

  return {
    async get(key: string): Promise<Versioned<T> | null> {
      const row = rows.get(requireKey(key, ['key']));
      return row === undefined ? null : readRow(row);
    },

    async commit(writes: readonly Write<T>[]): Promise<CommitResult> {
      requireWrites(writes);
      const texts = writes.map(({ value }, index) =>
        value === null ? null : encodeValue(value, ['writes', index, 'value']),
      );
      const conflicts = writes.filter(({ key, expected }) => (rows.get(key)?.version ?? null) !== expected);
      if (conflicts.length > 0) return { ok: false, conflicts: conflicts.map(({ key }) => key) };
      const versions = writes.map(({ key, expected }, index) => {
        const json = texts[index] ?? null;
        if (json === null || expected === null) ordered = null;
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

    async scan(range: ScanRange): Promise<Page<T>> {
      const { limit, prefix, after } = requireRange(range);
      ordered ??= [...rows.keys()].sort(compareCodePoints);
      const start = after === null ? placeOf(ordered, prefix) : placeBehind(ordered, after);
      const page: Page<T>['rows'][number][] = [];
      for (let at = start; at < ordered.length; at++) {
        const key = ordered[at] ?? '';
        if (!key.startsWith(prefix)) break;
        if (page.length === limit) return { rows: page, next: page.at(-1)?.key ?? null };
        const row = rows.get(key);
        if (row !== undefined) page.push({ key, ...readRow<T>(row) });
      }
      return { rows: page, next: null };
    },
  };
}

function readRow<T>({ json, version }: StoredRow): Versioned<T> {
  return { value: JSON.parse(json) as T, version };
}

/** How many keys come before a text. */
function placeOf(keys: readonly string[], text: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodePoints(keys[middle] ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeBehind(keys: readonly string[], cursor: string): number {
  const place = placeOf(keys, cursor);
  return keys[place] === cursor ? place + 1 : place;
}
