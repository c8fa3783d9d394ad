import { expect, test } from 'vitest';
import { createMemoryStore } from 'waimao/storage/memory';

interface Document {
  readonly owner: string | null;
}

test('a write whose version moved is refused, and nothing of its commit is done', async () => {
  const store = createMemoryStore<Document>();
  await store.commit([
    { key: 'a', expected: null, value: { owner: null } },
    { key: 'b', expected: null, value: { owner: null } },
  ]);
  const a = await store.get('a');
  await store.commit([{ key: 'a', expected: a?.version ?? null, value: { owner: 'li' } }]);
  const result = await store.commit([
    { key: 'b', expected: (await store.get('b'))?.version ?? null, value: { owner: 'wang' } },
    { key: 'a', expected: a?.version ?? null, value: { owner: 'wang' } },
  ]);
  expect(result).toEqual({ ok: false, conflicts: ['a'] });
  expect((await store.get('b'))?.value).toEqual({ owner: null });
});

test('of 20 claims of one customer, one wins', async () => {
  const store = createMemoryStore<Document>();
  await store.commit([{ key: 'a', expected: null, value: { owner: null } }]);
  const read = await store.get('a');
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, rep) =>
      store.commit([{ key: 'a', expected: read?.version ?? null, value: { owner: `rep ${rep}` } }]),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a key that was deleted and made again never accepts its old version', async () => {
  const store = createMemoryStore<Document>();
  await store.commit([{ key: 'a', expected: null, value: { owner: 'li' } }]);
  const old = (await store.get('a'))?.version ?? null;
  await store.commit([{ key: 'a', expected: old, value: null }]);
  expect(await store.get('a')).toBeNull();
  await store.commit([{ key: 'a', expected: null, value: { owner: 'li' } }]);
  expect(await store.commit([{ key: 'a', expected: old, value: { owner: 'x' } }])).toEqual({
    ok: false,
    conflicts: ['a'],
  });
});

test('who holds on to a value cannot change what is stored', async () => {
  const store = createMemoryStore<{ owners: string[] }>();
  const value = { owners: ['li'] };
  await store.commit([{ key: 'a', expected: null, value }]);
  value.owners.push('wang');
  (await store.get('a'))?.value.owners.push('zhao');
  expect((await store.get('a'))?.value).toEqual({ owners: ['li'] });
});

test('one key twice in a commit, and an empty key, are refused', async () => {
  const store = createMemoryStore<Document>();
  const write = { key: 'a', expected: null, value: { owner: null } };
  await expect(store.commit([write, write])).rejects.toMatchObject({
    code: 'core/duplicate',
    path: ['writes', 1, 'key'],
  });
  await expect(store.commit([{ ...write, key: '' }])).rejects.toMatchObject({ code: 'core/not-text' });
  expect(await store.get('a')).toBeNull();
});
