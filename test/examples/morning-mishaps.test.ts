import { expect, test } from 'vitest';
import type { StoredDocument } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { openBooks, readAll } from '../../examples/morning/store/books.ts';
import type { WorkedDay } from '../../examples/morning/store/work-day.ts';
import { begin, contentOf, planOf, reportOf, type Store, small, work } from './small-morning.ts';

test('refuses an earlier moment, other files, and other wishes for a day that broke off', async () => {
  const store = createMemoryStore<StoredDocument>();
  const { decisions } = await begin(store);
  const next = '2026-01-07T09:00:00+08:00';
  await expect(begin(store, { now: next })).rejects.toThrow('Day 1, 2026-01-05T09:00:00+08:00, broke off');
  await expect(begin(store, { approve: decisions.disposition?.plan.digest ?? '' })).rejects.toThrow('broke off');
  await expect(begin(store, { source: 'elsewhere' })).rejects.toThrow('This store was begun with the sample files');
  await work(store);
  await expect(begin(store, { now: '2026-01-04T09:00:00+08:00' })).rejects.toThrow(
    'is not later than 2026-01-05T09:00:00+08:00, where the store stands',
  );
  expect((await work(store, { now: next })).story.day.now).toBe(next);
}, 120_000);

test('what another program writes meanwhile is shown and not overwritten', async () => {
  const store = createMemoryStore<StoredDocument>();
  const free = small.claims.find(({ id }) => id === 'C015')?.customerId ?? '';
  let commits = 0;
  const meddling: Store = {
    ...store,
    async commit(writes) {
      const claimed = writes.some(({ key }) => key === `customers/morning/${free}`);
      if (claimed && ++commits === 2) {
        const read = await store.get(`customers/morning/${free}`);
        const value = read?.value as { schema: number; value: object };
        const other = { ...value, value: { ...value.value, ownerId: 'R06' } };
        await store.commit([{ key: `customers/morning/${free}`, expected: read?.version ?? null, value: other }]);
      }
      return store.commit(writes);
    },
  };
  const { story, input, decisions } = await begin(meddling);
  // the account of R06 does not count what was written past it
  expect(story.readback.differences.map(({ id, decided, stored }) => [id, decided, stored])).toContainEqual([
    free,
    'R02',
    'R06',
  ]);
  expect(reportOf({ input, decisions, story } as WorkedDay)).toContain(`${free}: decided R02, stored R06`);
}, 120_000);

test('killed again and again, before and after commits, two days come to the same state and the same report', async () => {
  const whole = createMemoryStore<StoredDocument>();
  const first = await work(whole);
  const second = await work(whole, { approve: planOf(first) });

  const store = createMemoryStore<StoredDocument>();
  let lives = 0;
  const mortal = (): Store => {
    let left = [3, 5, 2, 7, 4][lives++ % 5] ?? 1;
    return {
      ...store,
      async commit(writes) {
        if (--left > 0) return store.commit(writes);
        if (lives % 2 === 0) await store.commit(writes);
        throw new Error('killed');
      },
    };
  };
  const insist = async (number: number, approve?: string): Promise<string> => {
    let report = '';
    while ((await readAll(openBooks(store).days)).get(`0000${number}`)?.value.tally == null) {
      try {
        const worked = await begin(mortal(), approve === undefined ? {} : { approve });
        report = reportOf(worked);
        await worked.close();
      } catch (error) {
        expect(error).toMatchObject({ message: 'killed' });
      }
    }
    return report;
  };
  expect(await insist(1)).toBe(reportOf(first));
  expect(await insist(2, planOf(first))).toBe(reportOf(second));
  expect(lives).toBeGreaterThan(15);
  expect(await contentOf(store)).toBe(await contentOf(whole));
}, 300_000);
