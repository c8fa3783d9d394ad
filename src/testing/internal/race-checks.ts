import type { StoreCapability } from '../contract.ts';
import type { Bench, Check, Store } from './check.ts';
import { make, put, readValue, versionOf } from './check.ts';
import { expectEqual, expectThat } from './expectations.ts';

const group = 'races';

/** A race over some connections; `stores` are at least one. */
interface Race {
  readonly name: string;
  readonly why: string;
  readonly needs: readonly StoreCapability[];
  run(stores: readonly Store[]): Promise<void>;
}

const races: readonly Race[] = [
  {
    name: 'of 20 claims of one customer at once, one wins',
    why: 'A store that compares, waits and then writes lets several win.',
    needs: [],
    async run(stores) {
      const version = await make(at(stores, 0), 'acme', { owner: null });
      const results = await Promise.all(
        range(20).map((n) => put(at(stores, n), 'acme', version, { owner: `rep ${n}` })),
      );
      const winners = range(20).filter((n) => results[n]?.ok === true);
      expectEqual('the number of winners', winners.length, 1);
      expectEqual('the owner', await readValue(at(stores, 1), 'acme'), { owner: `rep ${winners[0]}` });
    },
  },
  {
    name: 'of 20 who make one key at once, one does',
    why: 'A key that does not exist has no row to lock; what tells them apart is the primary key.',
    needs: [],
    async run(stores) {
      const results = await Promise.all(range(20).map((n) => put(at(stores, n), 'acme', null, { n })));
      const winners = range(20).filter((n) => results[n]?.ok === true);
      expectEqual('the number of winners', winners.length, 1);
      expectEqual('the value', await readValue(at(stores, 1), 'acme'), { n: winners[0] });
    },
  },
  {
    name: 'of 60 increments by 6 writers, each tried until it is done, none is lost',
    why: 'A lost update is a quota that was used and not counted.',
    needs: [],
    async run(stores) {
      await make(at(stores, 0), 'counter', { n: 0 });
      await Promise.all(range(6).map((writer) => increment(at(stores, writer), 10)));
      expectEqual('the counter', await readValue(at(stores, 0), 'counter'), { n: 60 });
    },
  },
  {
    name: 'of a change and a delete at once, one is done',
    why: 'A record that was erased comes back, or a hold that was put on it is lost.',
    needs: [],
    async run(stores) {
      for (const round of range(10)) {
        const key = `record ${round}`;
        const version = await make(at(stores, 0), key, { hold: false });
        const [kept, erased] = await Promise.all([
          put(at(stores, 0), key, version, { hold: true }),
          put(at(stores, 1), key, version, null),
        ]);
        expectThat('one of them is done', kept.ok !== erased.ok, { kept, erased });
        expectEqual('the record', await readValue(at(stores, 0), key), kept.ok ? { hold: true } : null);
      }
    },
  },
  {
    name: 'of commits that share a key, in whatever order they name it, one is done and writes all of its keys',
    why: 'Locks that are taken in the order of the writes wait for each other; a commit that is checked key by key is done by half.',
    needs: ['multiple-writes'],
    async run(stores) {
      const keys = ['a', 'b', 'c', 'd'];
      for (const key of keys) await make(at(stores, 0), key, { by: null });
      const versions = await Promise.all(keys.map((key) => versionOf(at(stores, 0), key)));
      const results = await Promise.all(
        range(12).map((n) => {
          const writes = keys.map((key, place) => ({ key, expected: versions[place] ?? null, value: { by: n } }));
          const turned = [...writes.slice(n % 4), ...writes.slice(0, n % 4)];
          return at(stores, n).commit(n % 2 === 0 ? turned : turned.reverse());
        }),
      );
      const winners = range(12).filter((n) => results[n]?.ok === true);
      expectEqual('the number of winners', winners.length, 1);
      const values = await Promise.all(keys.map((key) => readValue(at(stores, 1), key)));
      expectEqual(
        'the values',
        values,
        keys.map(() => ({ by: winners[0] })),
      );
    },
  },
  {
    name: 'of commits that change one key and make another at once, one is done and the rest write nothing',
    why: 'The key that was made meanwhile is seen by the primary key alone, after the other key was written.',
    needs: ['multiple-writes'],
    async run(stores) {
      for (const round of range(5)) {
        const customers = range(8).map((n) => `customer ${round}.${n}`);
        for (const key of customers) await make(at(stores, 0), key, { done: false });
        const results = await Promise.all(
          customers.map(async (key, n) => {
            const store = at(stores, n);
            return store.commit([
              { key, expected: await versionOf(store, key), value: { done: true } },
              { key: `proof ${round}`, expected: null, value: { by: n } },
            ]);
          }),
        );
        const winners = range(8).filter((n) => results[n]?.ok === true);
        expectEqual('the number of winners', winners.length, 1);
        const done = await Promise.all(customers.map((key) => readValue(at(stores, 0), key)));
        expectEqual(
          'who is done',
          done,
          range(8).map((n) => ({ done: n === winners[0] })),
        );
      }
    },
  },
  {
    name: 'sums that are moved between two accounts at once keep their total',
    why: 'A customer that is handed over counts for two reps, or for none.',
    needs: ['multiple-writes'],
    async run(stores) {
      for (const key of ['a', 'b']) await make(at(stores, 0), key, { n: 100 });
      await Promise.all(range(6).map((mover) => move(at(stores, mover), mover % 2 === 0 ? ['a', 'b'] : ['b', 'a'], 5)));
      const [a, b] = await Promise.all(['a', 'b'].map((key) => readValue(at(stores, 0), key)));
      expectEqual('the accounts', [a, b], [{ n: 100 }, { n: 100 }]);
    },
  },
];

/** Races on one connection, then the same on four. */
export const raceChecks: readonly Check[] = [
  ...races.map((race) => ({ ...race, group, run: ({ store }: Bench) => race.run([store]) }) as const),
  ...races.map(
    (race) =>
      ({
        ...race,
        group,
        name: `on four connections: ${race.name}`,
        needs: [...race.needs, 'connections'],
        run: async ({ store, connect }: Bench) => race.run([store, await connect(), await connect(), await connect()]),
      }) as const,
  ),
];

function at(stores: readonly Store[], n: number): Store {
  const store = stores[n % stores.length];
  if (store === undefined) throw new RangeError('a race needs a store');
  return store;
}

async function increment(store: Store, times: number): Promise<void> {
  for (let done = 0, tries = 0; done < times; tries++) {
    const read = await store.get('counter');
    const n = Number(read?.value.n);
    const { ok } = await put(store, 'counter', read?.version ?? null, { n: n + 1 });
    if (ok) done++;
    expectThat('somebody always gets on', tries < 2000, tries);
  }
}

async function move(store: Store, [from, to]: readonly string[], times: number): Promise<void> {
  for (let done = 0, tries = 0; done < times; tries++) {
    const reads = await Promise.all([from, to].map(async (key) => ({ key, read: await store.get(key ?? '') })));
    const { ok } = await store.commit(
      reads.map(({ key = '', read }, place) => ({
        key,
        expected: read?.version ?? null,
        value: { n: Number(read?.value.n) + (place === 0 ? -1 : 1) },
      })),
    );
    if (ok) done++;
    expectThat('somebody always gets on', tries < 2000, tries);
  }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
