import { expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import {
  createRotation,
  type ManagedCustomer,
  type PoolCustomer,
  defaultAllocationPolicy as policy,
  type Rotation,
} from 'waimao/allocation';
import {
  type AssignmentDesk,
  advanceRotation,
  assignNext,
  moduleStore,
  type RepAccount,
  recyclePool,
  type StoredDocument,
} from 'waimao/storage';
import { unsteadyStore } from './unsteady-store.ts';

const tenant = 'acme';
const weights = [
  { id: 'li', weight: 5 },
  { id: 'wang', weight: 3 },
  { id: 'ana', weight: 2 },
];

test('turns taken by 8 writers at once are each dealt once, and stay within a pick of the weights', async () => {
  const store = unsteadyStore<StoredDocument>();
  const rotations = moduleStore(store, { namespace: 'rotations', tenant, parse: (value) => value as Rotation });
  await rotations.commit([{ key: 'asia', expected: null, value: createRotation(weights) }]);
  const picks: (string | null)[] = [];
  const writer = async (): Promise<void> => {
    for (let n = 0; n < 25; n++) picks.push((await advanceRotation(rotations, { key: 'asia' }, { tries: 1000 })).pick);
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  expect(weights.map(({ id }) => picks.filter((pick) => pick === id).length)).toEqual([100, 60, 40]);
  expect((await rotations.get('asia'))?.value.taken).toBe(200);
});

test('a turn is not taken when what belongs to it moved', async () => {
  const store = unsteadyStore<StoredDocument>();
  const rotations = moduleStore(store, { namespace: 'rotations', tenant, parse: (value) => value as Rotation });
  await rotations.commit([{ key: 'asia', expected: null, value: createRotation(weights) }]);
  const together = () => [{ key: 'gone', expected: '1', value: { schema: 1, value: {} } }];
  expect(await advanceRotation(rotations, { key: 'asia', together }, { tries: 2 })).toEqual({
    pick: null,
    reasons: [{ code: 'storage/contended', params: { key: 'gone', tries: 2 } }],
    tries: 2,
  });
  expect((await rotations.get('asia'))?.value.taken).toBe(0);
  const nobody = await advanceRotation(rotations, { key: 'asia', eligible: [] });
  expect([nobody.pick, (await rotations.get('asia'))?.value.taken]).toEqual([null, 0]);
  expect((await advanceRotation(rotations, { key: 'europe' })).reasons).toEqual([
    { code: 'storage/not-found', params: { namespace: 'rotations', key: 'europe' } },
  ]);
});

test('customers assigned at once, each of them twice, get one owner each, and no cap is passed', async () => {
  const store = unsteadyStore<StoredDocument>();
  const customers = moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as ManagedCustomer });
  const desks = moduleStore(store, {
    namespace: 'assignment-desks',
    tenant,
    parse: (value) => value as AssignmentDesk,
  });
  const ids = Array.from({ length: 20 }, (_, n) => `C-${n}`);
  await customers.commit(ids.map((id) => ({ key: id, expected: null, value: { id, ownerId: null, createdAt: 0 } })));
  await desks.commit([{ key: 'asia', expected: null, value: { rotation: createRotation(weights), load: [] } }]);
  const reps = weights.map(({ id }) => ({ id, caps: { perDay: 6 } }));
  const input = { deskKey: 'asia', reps, policy, now: '2026-11-21T01:00:00Z' };
  const found = await Promise.all(
    [...ids, ...ids].map((customerId) => assignNext({ customers, desks }, { ...input, customerId }, { tries: 1000 })),
  );
  const { rows } = await customers.scan({ limit: 100 });
  const owned = (id: string | null) => rows.filter(({ value }) => value.ownerId === id).length;
  expect([owned('li'), owned('wang'), owned('ana'), owned(null)]).toEqual([6, 6, 6, 2]);
  const desk = (await desks.get('asia'))?.value;
  expect(desk?.load.map(({ open }) => open)).toEqual([6, 6, 6]);
  expect(desk?.rotation.taken).toBe(18);
  expect(rows.flatMap(({ value }) => value.events ?? []).map(({ type }) => type)).toEqual(Array(18).fill('assigned'));
  expect(found.filter(({ repId }) => repId === null)).toHaveLength(4);
});

test('an assignment whose first try is written late, between the readings of the second, stays', async () => {
  const store = unsteadyStore<StoredDocument>();
  const viewsOf = (behind: typeof store) => ({
    customers: moduleStore(behind, { namespace: 'customers', tenant, parse: (value) => value as ManagedCustomer }),
    desks: moduleStore(behind, { namespace: 'assignment-desks', tenant, parse: (value) => value as AssignmentDesk }),
  });
  const stores = viewsOf(store);
  await stores.customers.commit([{ key: 'C-1', expected: null, value: { id: 'C-1', ownerId: null, createdAt: 0 } }]);
  const desk = { rotation: createRotation([{ id: 'li', weight: 1 }]), load: [] };
  await stores.desks.commit([{ key: 'asia', expected: null, value: desk }]);
  const reps = [{ id: 'li', caps: { open: 1 } }];
  const input = { customerId: 'C-1', deskKey: 'asia', reps, policy, now: '2026-11-21T01:00:00Z' };
  let customer: Promise<unknown> | null = null;
  const inBetween = {
    ...store,
    get: async (key: string) => {
      const isDesk = key.startsWith('assignment-desks');
      const read = (
        isDesk ? (customer ?? Promise.resolve()).then(() => assignNext(stores, input)) : Promise.resolve()
      ).then(() => store.get(key));
      if (!isDesk) customer = read;
      return read;
    },
  };
  expect((await assignNext(viewsOf(inBetween), input)).repId).toBe('li');
});

const overdue = { ownerId: 'li', createdAt: '2026-10-01T00:00:00Z' };
const sweepInput = { policy, now: '2026-11-21T00:00:00Z', calendar: { dayOf: utcDayOf } };

function poolOn(store = unsteadyStore<StoredDocument>()) {
  return {
    customers: moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as PoolCustomer }),
    accounts: moduleStore(store, { namespace: 'rep-accounts', tenant, parse: (value) => value as RepAccount }),
  };
}

test('two sweeps at once, in pages, release each due customer once and count it off once', async () => {
  const stores = poolOn();
  const ids = Array.from({ length: 25 }, (_, n) => `C-${n + 10}`);
  await stores.customers.commit(ids.map((id) => ({ key: id, expected: null, value: { id, ...overdue } })));
  const account = { repId: 'li', quota: [], holding: { total: 30 } };
  await stores.accounts.commit([{ key: 'li', expected: null, value: account }]);
  const sweepAll = async (): Promise<number> => {
    let count = 0;
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof recyclePool>> = await recyclePool(
        stores,
        { ...sweepInput, limit: 10, after },
        { tries: 1000 },
      );
      count += page.released.length;
      expect(page.issues).toEqual([]);
      after = page.next;
    } while (after !== null);
    return count;
  };
  const [one, two] = await Promise.all([sweepAll(), sweepAll()]);
  expect(one + two).toBe(25);
  expect((await stores.accounts.get('li'))?.value.holding).toEqual({ total: 5, dealt: 0 });
  const { rows } = await stores.customers.scan({ limit: 100 });
  expect(rows.every(({ value }) => value.ownerId === null && value.previousOwnerId === 'li')).toBe(true);
});

test('a follow-up between plan and release wins', async () => {
  const store = unsteadyStore<StoredDocument>();
  const stores = poolOn(store);
  await stores.customers.commit([{ key: 'C-1', expected: null, value: { id: 'C-1', ...overdue } }]);
  const call = { type: 'follow-up' as const, at: '2026-11-20T23:59:00Z' };
  let called = false;
  const callingFirst = {
    ...store,
    commit: async (writes: Parameters<typeof store.commit>[0]) => {
      if (!called) {
        called = true;
        const read = await stores.customers.get('C-1');
        const value = { id: 'C-1', ...overdue, events: [call] };
        await stores.customers.commit([{ key: 'C-1', expected: read?.version ?? null, value }]);
      }
      return store.commit(writes);
    },
  };
  const page = await recyclePool(poolOn(callingFirst), { ...sweepInput, limit: 10 });
  expect([page.released, page.noLongerDue]).toEqual([[], ['C-1']]);
  expect((await stores.customers.get('C-1'))?.value.ownerId).toBe('li');
});

test('what is done while a sweep is going on, after the moment for which it judges, wins', async () => {
  const store = unsteadyStore<StoredDocument>();
  const stores = poolOn(store);
  const during = '2026-11-21T00:04:00Z';
  const claimed = { id: 'C-1', ...overdue, ownerId: 'wang', events: [{ type: 'claimed' as const, at: during }] };
  const planned = { id: 'C-2', ...overdue, events: [{ type: 'follow-up' as const, at: '2026-11-25T00:00:00Z' }] };
  const called = { id: 'C-3', ...overdue };
  const put = [claimed, planned, called].map((value) => ({ key: value.id, expected: null, value }));
  await stores.customers.commit(put);
  const callingFirst = {
    ...store,
    get: async (key: string) => {
      const read = key === 'customers/acme/C-3' ? await stores.customers.get('C-3') : null;
      if (read !== null && read.value.events === undefined) {
        const value = { ...called, events: [{ type: 'follow-up' as const, at: during }] };
        await stores.customers.commit([{ key: 'C-3', expected: read.version, value }]);
      }
      return store.get(key);
    },
  };
  const page = await recyclePool(poolOn(callingFirst), { ...sweepInput, limit: 10 });
  expect(page.released.map(({ customerId }) => customerId)).toEqual(['C-2']);
  expect(page.noLongerDue).toEqual(['C-1', 'C-3']);
});

test('a release by another sweep, between the readings of customer and account, is no fault of the account', async () => {
  const store = unsteadyStore<StoredDocument>();
  const stores = poolOn(store);
  await stores.customers.commit([{ key: 'C-1', expected: null, value: { id: 'C-1', ...overdue } }]);
  const account = { repId: 'li', quota: [], holding: { total: 1 } };
  await stores.accounts.commit([{ key: 'li', expected: null, value: account }]);
  const faster = {
    ...store,
    get: async (key: string) => {
      if (key === 'rep-accounts/acme/li') await recyclePool(stores, { ...sweepInput, limit: 10 });
      return store.get(key);
    },
  };
  const page = await recyclePool(poolOn(faster), { ...sweepInput, limit: 10 });
  expect([page.released, page.issues, page.noLongerDue]).toEqual([[], [], ['C-1']]);
});

test('a record with a fault, a wrong key or a wrong account is listed and left; the others are swept', async () => {
  const store = unsteadyStore<StoredDocument>();
  const stores = poolOn(store);
  const put = (key: string, value: PoolCustomer) => stores.customers.commit([{ key, expected: null, value }]);
  await put('C-1', { id: 'C-1', ...overdue, createdAt: 'yesterday' });
  await put('C-2', { id: 'C-22', ...overdue });
  await put('C-3', { id: 'C-3', ...overdue, ownerId: 'wang' });
  await put('C-4', { id: 'C-4', ...overdue });
  await store.commit([{ key: 'customers/acme/C-5', expected: null, value: { schema: 9, value: {} } }]);
  const none = { repId: 'wang', quota: [], holding: { total: 0 } };
  await stores.accounts.commit([{ key: 'wang', expected: null, value: none }]);
  const page = await recyclePool(stores, { ...sweepInput, limit: 10 });
  expect(page.released.map(({ customerId }) => customerId)).toEqual(['C-4']);
  expect(page.issues.map(({ code }) => code).sort()).toEqual([
    'core/not-an-instant',
    'storage/holding-too-small',
    'storage/invalid-value',
    'storage/newer-schema',
  ]);
  expect((await stores.customers.get('C-3'))?.value.ownerId).toBe('wang');
  expect(await stores.accounts.get('li')).toBeNull();
});
