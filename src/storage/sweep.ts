import { requireObject } from '../core/require.ts';
import type { Page, ScanRange } from './ports.ts';

/**
 * Goes over a store page by page, in the order of the keys.
 *
 * Keep the `next` of the last page that was worked off, and hand it in as `after` to go on where a sweep was broken off.
 *
 * @param store - The store, or a typed view of it.
 * @param range - Which keys, how many rows a page has, and behind which cursor to begin.
 * @returns The pages, one after the other; at least one.
 * @throws A `WaimaoError` as the scan of the store.
 *
 * @example
 * ```ts
 * import { sweep } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<number>();
 * await store.commit(['a', 'b', 'c'].map((key, value) => ({ key, expected: null, value })));
 * const pages: string[][] = [];
 * for await (const { rows } of sweep(store, { limit: 2 })) pages.push(rows.map(({ key }) => key));
 * pages; // => [['a', 'b'], ['c']]
 * ```
 */
export async function* sweep<Found extends Page<unknown>>(
  store: { scan(range: ScanRange): Promise<Found> },
  range: ScanRange,
): AsyncGenerator<Found, void, undefined> {
  let after = requireObject(range, ['range']).after ?? null;
  do {
    const page = await store.scan({ ...range, after });
    yield page;
    after = page.next;
  } while (after !== null);
}
