import type { CommitResult, ScanningStore, Write } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';

/** What the network does to a commit. */
export type Mishap = 'none' | 'lost before' | 'lost after';

/**
 * A store in memory whose answers take a varying number of turns, so that callers interleave, and whose commits get lost
 * on the way there or back as told.
 */
export function unsteadyStore<T>(mishapOf: (commit: number) => Mishap = () => 'none'): ScanningStore<T> {
  const store = createMemoryStore<T>();
  let calls = 0;
  let commits = 0;
  const wait = async (): Promise<void> => {
    calls++;
    for (let turn = (calls * 7919) % 11; turn > 0; turn--) await Promise.resolve();
  };
  return {
    async get(key) {
      await wait();
      return store.get(key);
    },
    async scan(range) {
      await wait();
      return store.scan(range);
    },
    async commit(writes: readonly Write<T>[]): Promise<CommitResult> {
      const mishap = mishapOf(commits++);
      await wait();
      if (mishap === 'lost before') throw new Error('connection lost');
      const result = await store.commit(writes);
      await wait();
      if (mishap === 'lost after') throw new Error('connection lost');
      return result;
    },
  };
}
