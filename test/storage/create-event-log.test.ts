import { expect, test } from 'vitest';
import { createEventLog, type StoredDocument } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';

const parse = (value: unknown): number => {
  if (typeof value !== 'number') throw new TypeError('not a number');
  return value;
};
const options = { tenant: 'acme', schema: 1, parse };

test('of 20 appends at one position one is done, and with retries no event is lost or doubled', async () => {
  const log = createEventLog(createMemoryStore<StoredDocument>(), options);
  const once = await Promise.all(Array.from({ length: 20 }, (_, n) => log.append('a', 0, [n])));
  expect(once.filter(({ ok }) => ok)).toHaveLength(1);
  const append = async (event: number): Promise<void> => {
    let length = 0;
    for (let ok = false; !ok; ) ({ ok, length } = await log.append('b', length, [event]));
  };
  await Promise.all(Array.from({ length: 30 }, (_, n) => append(n)));
  const { entries } = await log.read('b', 0, 100);
  expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  expect(entries.map(({ event }) => event).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n));
});

test('streams are kept apart, and read in pages from any position', async () => {
  const log = createEventLog(createMemoryStore<StoredDocument>(), options);
  await log.append('a', 0, [1, 2, 3]);
  await log.append('a/0', 0, [4]);
  await log.append('a%2F0', 0, [5]);
  expect(await log.read('a', 0, 2)).toEqual({
    entries: [
      { position: 0, event: 1 },
      { position: 1, event: 2 },
    ],
    next: 2,
  });
  expect(await log.read('a', 2, 2)).toEqual({ entries: [{ position: 2, event: 3 }], next: null });
  expect(await log.read('a', 9, 2)).toEqual({ entries: [], next: null });
  expect(await Promise.all(['a', 'a/0', 'a%2F0', 'b'].map((stream) => log.length(stream)))).toEqual([3, 1, 1, 0]);
});

test('an event stands in the same commit as what it tells of, or not at all', async () => {
  const store = createMemoryStore<StoredDocument>();
  const log = createEventLog(store, options);
  const customer = { key: 'customers/acme/C-17', expected: null, value: { schema: 1, value: { ownerId: 'li' } } };
  const { writes } = await log.prepare('C-17', [1]);
  expect((await store.commit([customer, ...writes])).ok).toBe(true);
  const again = await log.prepare('C-17', [2]);
  expect((await store.commit([customer, ...again.writes])).ok).toBe(false);
  expect(await log.length('C-17')).toBe(1);
});

test('a hole in a stream, and an event that does not parse, are refused', async () => {
  const store = createMemoryStore<StoredDocument>();
  const log = createEventLog(store, options);
  await log.append('a', 0, [1, 2, 3]);
  const key = (position: number) => `events/acme/a/${String(position).padStart(16, '0')}`;
  const second = await store.get(key(1));
  await store.commit([{ key: key(1), expected: second?.version ?? null, value: null }]);
  await expect(log.read('a', 0, 10)).rejects.toMatchObject({ code: 'storage/nonsense-answer' });
  await store.commit([{ key: key(1), expected: null, value: { schema: 1, value: 'two' } }]);
  await expect(log.read('a', 0, 10)).rejects.toMatchObject({ code: 'storage/invalid-value', path: [key(1)] });
  expect((await log.read('a', 2, 10)).entries).toEqual([{ position: 2, event: 3 }]);
});
