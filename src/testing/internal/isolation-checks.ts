import type { Check } from './check.ts';
import { make, put, readValue, versionOf } from './check.ts';
import { expectEqual } from './expectations.ts';

const group = 'isolation';

/** What one caller must not see or change of another. */
export const isolationChecks: readonly Check[] = [
  {
    group,
    name: 'a store that was just opened is empty',
    why: 'The other checks would judge what an earlier one left.',
    needs: [],
    async run({ store }) {
      for (const key of ['acme', 'a', 'counter', 'key 0', 'value 0']) {
        expectEqual(`the key "${key}"`, await store.get(key), null);
      }
    },
  },
  {
    group,
    name: 'who changes a value after it was written does not change what is stored',
    why: 'A store that keeps the object itself is changed without a version.',
    needs: [],
    async run({ store }) {
      const value = { owners: ['li'] };
      await make(store, 'acme', value);
      value.owners.push('wang');
      expectEqual('the value', await readValue(store, 'acme'), { owners: ['li'] });
      const next = { owners: ['zhao'] };
      await put(store, 'acme', await versionOf(store, 'acme'), next);
      next.owners.push('wang');
      expectEqual('the value', await readValue(store, 'acme'), { owners: ['zhao'] });
    },
  },
  {
    group,
    name: 'who changes a value before the commit has answered does not change what is stored',
    why: 'A store that waits before it reads the value stores what it has become meanwhile.',
    needs: [],
    async run({ store }) {
      const value = { owners: ['li'] };
      const commit = put(store, 'acme', null, value);
      value.owners.push('wang');
      await commit;
      expectEqual('the value', await readValue(store, 'acme'), { owners: ['li'] });
    },
  },
  {
    group,
    name: 'who changes a value that was read does not change what is stored',
    why: 'A decision that marks what it read would be stored though it was refused.',
    needs: [],
    async run({ store }) {
      await make(store, 'acme', { owners: ['li'] });
      const read = (await store.get('acme'))?.value as { owners: string[] } | undefined;
      read?.owners.push('wang');
      expectEqual('the value', await readValue(store, 'acme'), { owners: ['li'] });
    },
  },
  {
    group,
    name: 'what one connection has committed, every other one reads',
    why: 'A cache per connection decides on what was, and says "free" of what has an owner.',
    needs: ['connections'],
    async run({ store, connect }) {
      const other = await connect();
      const version = await make(store, 'acme', { owner: null });
      expectEqual('the value elsewhere', await other.get('acme'), { value: { owner: null }, version });
      await put(other, 'acme', version, { owner: 'li' });
      expectEqual('the value here', await readValue(store, 'acme'), { owner: 'li' });
      await put(store, 'acme', await versionOf(store, 'acme'), null);
      expectEqual('the key elsewhere', await other.get('acme'), null);
    },
  },
];
