import { describe, expect, test } from 'vitest';
import { utcDayOf, WaimaoError } from 'waimao';
import { defaultAllocationPolicy, type PoolCustomer } from 'waimao/allocation';
import {
  claimFromPool,
  createEventLog,
  moduleStore,
  type PoolLogEvent,
  type RepAccount,
  type ScanningStore,
  type StoredDocument,
} from 'waimao/storage';
import { type Mishap, unsteadyStore } from './unsteady-store.ts';

const tenant = 'acme';
const now = Date.UTC(2026, 10, 20, 9);
const policy = { pool: { ...defaultAllocationPolicy.pool, claimsPerDay: 5 } };
const claim = { policy, now, dayOf: utcDayOf };
const customerIds = Array.from({ length: 30 }, (_, n) => `C-${n}`);
const repIds = ['li', 'wang', 'zhao', 'ana', 'tom', 'eve', 'max', 'kim'];

function viewsOf(store: ScanningStore<StoredDocument>) {
  return {
    customers: moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as PoolCustomer }),
    accounts: moduleStore(store, { namespace: 'rep-accounts', tenant, parse: (value) => value as RepAccount }),
    log: createEventLog(store, { tenant, schema: 1, parse: (value) => value as PoolLogEvent }),
  };
}

type Stores = ReturnType<typeof viewsOf>;

async function filled(store: ScanningStore<StoredDocument> = unsteadyStore()): Promise<Stores> {
  const stores = viewsOf(store);
  for (let tried = 0; ; tried++) {
    try {
      await stores.customers.commit(
        customerIds.map((id) => ({ key: id, expected: null, value: { id, ownerId: null, createdAt: 0 } })),
      );
      return stores;
    } catch (error) {
      if (tried === 9) throw error;
    }
  }
}

/** What the stores say of each rep in three ways that must agree. */
async function countsOf({ customers, accounts, log }: Stores) {
  const owned = new Map<string, number>();
  const logged = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { value } of (await customers.scan({ limit: 1000 })).rows) {
    if (value.ownerId !== null) add(owned, value.ownerId);
    const { entries } = await log.read(value.id, 0, 100);
    expect(entries.length).toBe(value.ownerId === null ? 0 : 1);
    for (const { event } of entries) add(logged, event.repId);
  }
  const counted = new Map((await accounts.scan({ limit: 100 })).rows.map(({ key, value }) => [key, value]));
  return repIds.map((rep) => ({
    owned: owned.get(rep) ?? 0,
    logged: logged.get(rep) ?? 0,
    held: counted.get(rep)?.holding.total ?? 0,
    claimed: counted.get(rep)?.quota.reduce((sum, { count }) => sum + count, 0) ?? 0,
  }));
}

describe('claims at once', () => {
  test('give each customer one owner, each rep what the quota allows, and agree with account and record', async () => {
    const stores = await filled();
    const decisions = await Promise.all(
      repIds.flatMap((id) =>
        customerIds.map((customerId) => claimFromPool(stores, { ...claim, customerId, rep: { id } }, { tries: 1000 })),
      ),
    );
    const granted = decisions.filter(({ outcome }) => outcome === 'granted');
    const counts = await countsOf(stores);
    expect(counts.reduce((sum, { owned }) => sum + owned, 0)).toBe(granted.length);
    expect(granted).toHaveLength(30);
    for (const { owned, logged, held, claimed } of counts) {
      expect([logged, held, claimed]).toEqual([owned, owned, owned]);
      expect(owned).toBeLessThanOrEqual(5);
    }
  });

  test('whose answers are lost on the way there or back, and which are made again, double and lose nothing', async () => {
    const mishaps: readonly Mishap[] = ['none', 'lost after', 'none', 'lost before', 'lost after'];
    const stores = await filled(unsteadyStore((commit) => mishaps[commit % mishaps.length] ?? 'none'));
    const insist = async (customerId: string, id: string): Promise<string> => {
      for (let tried = 0; tried < 100; tried++) {
        try {
          return (await claimFromPool(stores, { ...claim, customerId, rep: { id } }, { tries: 1000 })).outcome;
        } catch (error) {
          expect(error).toMatchObject({ message: 'connection lost' });
        }
      }
      return 'never';
    };
    const outcomes = await Promise.all(repIds.flatMap((id) => customerIds.map((customer) => insist(customer, id))));
    const counts = await countsOf(stores);
    expect(outcomes.filter((outcome) => outcome === 'granted')).toHaveLength(30);
    expect(counts.reduce((sum, { owned }) => sum + owned, 0)).toBe(30);
    for (const { owned, logged, held, claimed } of counts)
      expect([logged, held, claimed]).toEqual([owned, owned, owned]);
  });
});

test('a refused claim writes nothing and says why', async () => {
  const stores = await filled();
  const first = await claimFromPool(stores, { ...claim, customerId: 'C-1', rep: { id: 'li' } });
  const second = await claimFromPool(stores, { ...claim, customerId: 'C-1', rep: { id: 'wang' } });
  expect([first.outcome, second.outcome, second.customer?.ownerId]).toEqual(['granted', 'refused', 'li']);
  expect(second.reasons.map(({ code }) => code)).toEqual(['allocation/has-owner']);
  expect(await stores.accounts.get('wang')).toBeNull();
  expect(await claimFromPool(stores, { ...claim, customerId: 'C-99', rep: { id: 'li' } })).toEqual({
    outcome: 'refused',
    reasons: [{ code: 'storage/not-found', params: { namespace: 'customers', key: 'C-99' } }],
    customer: null,
    until: null,
    tries: 1,
  });
});

test('the same claim again is granted and not counted twice; one at another moment is refused', async () => {
  const stores = await filled();
  const mine = { ...claim, customerId: 'C-1', rep: { id: 'li' } };
  await claimFromPool(stores, mine);
  const again = await claimFromPool(stores, { ...mine, now: '2026-11-20T09:00:00Z' });
  expect([again.outcome, again.reasons]).toEqual([
    'granted',
    [{ code: 'storage/already-done', params: { key: 'C-1' } }],
  ]);
  expect((await claimFromPool(stores, { ...mine, now: now + 1 })).outcome).toBe('refused');
  expect((await stores.accounts.get('li'))?.value.holding.total).toBe(1);
});

test('the same claim again is known by its moment, whatever was done with the customer since', async () => {
  const stores = await filled();
  const mine = { ...claim, customerId: 'C-1', rep: { id: 'li' } };
  await claimFromPool(stores, mine);
  const read = await stores.customers.get('C-1');
  const events = [...(read?.value.events ?? []), { type: 'follow-up' as const, at: '2026-11-20T09:05:00Z' }];
  const value = { id: 'C-1', ownerId: 'li', createdAt: 0, events };
  await stores.customers.commit([{ key: 'C-1', expected: read?.version ?? null, value }]);
  const again = await claimFromPool(stores, mine);
  expect([again.outcome, again.reasons[0]?.code]).toEqual(['granted', 'storage/already-done']);
});

test('a claim whose first try is written late, between the readings of the second, is granted', async () => {
  const one = { policy: { pool: { ...policy.pool, claimsPerDay: 1 } }, now, dayOf: utcDayOf };
  const store = unsteadyStore<StoredDocument>();
  await filled(store);
  const mine = { ...one, customerId: 'C-1', rep: { id: 'li' } };
  let late: (() => Promise<unknown>) | null = null;
  const cut: ScanningStore<StoredDocument> = {
    ...store,
    commit: async (writes) => {
      late = () => store.commit(writes);
      throw new Error('connection lost');
    },
  };
  await expect(claimFromPool(viewsOf(cut), mine)).rejects.toThrow('connection lost');
  let customer: Promise<unknown> | null = null;
  const inBetween: ScanningStore<StoredDocument> = {
    ...store,
    get: async (key) => {
      const reading = key.startsWith('rep-accounts') ? (customer ?? Promise.resolve()).then(late) : Promise.resolve();
      const read = reading.then(() => store.get(key));
      if (key.startsWith('customers')) customer = read;
      return read;
    },
  };
  expect((await claimFromPool(viewsOf(inBetween), mine)).outcome).toBe('granted');
});

test('a claim that others are always faster than is given up after its tries, with a pause between them', async () => {
  const store = unsteadyStore<StoredDocument>();
  const stores = await filled(store);
  const commit = store.commit.bind(store);
  const pauses: number[] = [];
  const contended = {
    ...store,
    commit: async (writes: Parameters<typeof commit>[0]) => {
      const row = await store.get('customers/acme/C-1'); // somebody else is a moment faster
      await commit([{ key: 'customers/acme/C-1', expected: row?.version ?? null, value: row?.value ?? null }]);
      return commit(writes);
    },
  };
  const pause = async (tried: number): Promise<void> => {
    pauses.push(tried);
  };
  const found = await claimFromPool(
    viewsOf(contended),
    { ...claim, customerId: 'C-1', rep: { id: 'li' } },
    { tries: 3, pause },
  );
  expect(found).toMatchObject({
    outcome: 'refused',
    reasons: [{ code: 'storage/contended', params: { key: 'customers/acme/C-1', tries: 3 } }],
    tries: 3,
  });
  expect(pauses).toEqual([1, 2]);
  expect(await stores.accounts.get('li')).toBeNull();
});

test('a database that is too busy to be read is asked again as one that is too busy to be written', async () => {
  const store = unsteadyStore<StoredDocument>();
  await filled(store);
  let reads = 0;
  const busy = {
    ...store,
    get: async (key: string) => {
      if (reads++ === 0) throw new WaimaoError('storage/busy', 'busy', { tries: 1 }, []);
      return store.get(key);
    },
  };
  const mine = { ...claim, customerId: 'C-1', rep: { id: 'li' } };
  const { outcome, tries } = await claimFromPool(viewsOf(busy), mine, { tries: 2 });
  expect([outcome, tries]).toEqual(['granted', 2]);
});

test('views of different stores, and a number of tries that is none, are refused', async () => {
  const { customers } = await filled();
  const { accounts } = await filled();
  const mine = { ...claim, customerId: 'C-1', rep: { id: 'li' } };
  await expect(claimFromPool({ customers, accounts }, mine)).rejects.toMatchObject({
    code: 'storage/different-stores',
  });
  await expect(claimFromPool(await filled(), mine, { tries: 0 })).rejects.toMatchObject({
    code: 'core/out-of-range',
    path: ['retry', 'tries'],
  });
});
