import { expect, test } from 'vitest';
import { createMemoryStore } from 'waimao/storage/memory';
import type { ContractDocument } from 'waimao/testing';
import { testContract } from './contract.ts';

testContract('memory', {
  open: async () => createMemoryStore<ContractDocument>(),
  capabilities: { 'multiple-writes': true, scan: true, reopen: false, connections: false },
});

test('one key twice in a commit, and an empty key, are refused with their place', async () => {
  const store = createMemoryStore<{ readonly owner: null }>();
  const write = { key: 'a', expected: null, value: { owner: null } };
  await expect(store.commit([write, write])).rejects.toMatchObject({
    code: 'core/duplicate',
    path: ['writes', 1, 'key'],
  });
  await expect(store.commit([{ ...write, key: '' }])).rejects.toMatchObject({ code: 'core/not-text' });
  expect(await store.get('a')).toBeNull();
});
