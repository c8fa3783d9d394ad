import type { Check } from './check.ts';
import { make, put, readValue, versionOf } from './check.ts';
import { expectEqual, expectThat } from './expectations.ts';

const group = 'sequence';
const needs = ['multiple-writes'] as const;

/** What holds for a commit of several writes. */
export const commitChecks: readonly Check[] = [
  {
    group,
    name: 'a commit makes, changes and deletes several keys, with the versions in the order of the writes',
    why: 'The owner of a customer and the quota of the rep go together.',
    needs,
    async run({ store }) {
      const changed = await make(store, 'b', { n: 1 });
      const deleted = await make(store, 'a', { n: 1 });
      const result = await store.commit([
        { key: 'c', expected: null, value: { n: 2 } },
        { key: 'a', expected: deleted, value: null },
        { key: 'b', expected: changed, value: { n: 2 } },
      ]);
      const versions = [await versionOf(store, 'c'), null, await versionOf(store, 'b')];
      expectEqual('the commit', result, { ok: true, versions });
      expectEqual('the deleted key', await store.get('a'), null);
      expectEqual('the changed key', await readValue(store, 'b'), { n: 2 });
    },
  },
  {
    group,
    name: 'when the version of one key moved, no key of the commit is written',
    why: 'A quota is eaten by a claim that was refused, or a customer has an owner whose quota does not count it.',
    needs,
    async run({ store }) {
      const keys = ['a', 'b', 'c', 'd', 'e'];
      for (const key of keys) await make(store, key, { n: 1 });
      const versions = await Promise.all(keys.map((key) => versionOf(store, key)));
      await put(store, 'c', versions[2] ?? '', { n: 2 });
      const writes = keys.map((key, at) => ({
        key,
        expected: versions[at] ?? null,
        value: at === 1 ? null : { n: 9 },
      }));
      writes.push({ key: 'f', expected: null, value: { n: 9 } });
      for (const order of [writes, [...writes].reverse()]) {
        expectEqual('the commit', await store.commit(order), { ok: false, conflicts: ['c'] });
        const values = await Promise.all([...keys, 'f'].map((key) => readValue(store, key)));
        expectEqual('the values', values, [{ n: 1 }, { n: 1 }, { n: 2 }, { n: 1 }, { n: 1 }, null]);
      }
      expectEqual('the version of an untouched key', await versionOf(store, 'a'), versions[0]);
    },
  },
  {
    group,
    name: 'the conflicts name every key whose version moved, and no other',
    why: 'A caller reads again what is named, and decides on old values of the rest.',
    needs,
    async run({ store }) {
      for (const key of ['a', 'b', 'c']) await make(store, key, { n: 1 });
      const fresh = await versionOf(store, 'b');
      const result = await store.commit([
        { key: 'a', expected: null, value: { n: 2 } },
        { key: 'b', expected: fresh, value: { n: 2 } },
        { key: 'c', expected: 'old', value: null },
        { key: 'd', expected: 'old', value: { n: 2 } },
      ]);
      expectEqual('the commit', result.ok ? result : [...result.conflicts].sort(), ['a', 'c', 'd']);
    },
  },
  {
    group: 'boundary',
    name: 'a commit may have 1,000 writes',
    why: 'A nightly sweep writes in bulk; a limit on the number of values of a statement is met here.',
    needs,
    async run({ store }) {
      const writes = Array.from({ length: 1000 }, (_, n) => ({ key: `key ${n}`, expected: null, value: { n } }));
      const result = await store.commit(writes);
      expectThat('the commit is done', result.ok && result.versions.length === 1000, result.ok);
      const versions = result.ok ? result.versions : [];
      expectEqual('the last key', await store.get('key 999'), { value: { n: 999 }, version: versions[999] });
      const again = await store.commit(
        writes.map(({ key }, at) => ({
          key,
          expected: versions[at] ?? null,
          value: at % 2 === 0 ? null : { again: at },
        })),
      );
      expectThat('changing and deleting them is done', again.ok, again.ok);
      expectEqual('a deleted one', await store.get('key 998'), null);
      expectEqual('a changed one', await readValue(store, 'key 999'), { again: 999 });
    },
  },
  {
    group: 'recovery',
    name: 'a commit whose last value cannot be stored leaves nothing',
    why: 'A writer that fails half way has written the first half.',
    needs,
    async run({ store }) {
      const version = await make(store, 'a', { n: 1 });
      const impossible: Record<string, unknown> = { n: 2 };
      impossible.itself = impossible;
      const writes = [
        { key: 'a', expected: version, value: { n: 2 } },
        { key: 'b', expected: null, value: { n: 2 } },
        { key: 'c', expected: null, value: impossible },
      ];
      const refused = await store.commit(writes).then(
        ({ ok }) => !ok,
        () => true,
      );
      expectThat('the commit is refused', refused, refused);
      expectEqual('the first key', await store.get('a'), { value: { n: 1 }, version });
      expectEqual('the second key', await store.get('b'), null);
      expectThat('the store goes on', (await put(store, 'a', version, { n: 3 })).ok, 'a conflict');
    },
  },
];
