import type { Check } from './check.ts';
import { make, put, readValue, versionOf } from './check.ts';
import { expectEqual, expectThat } from './expectations.ts';
import { runModel } from './model-run.ts';

const group = 'sequence';

/** What holds for one caller who does one thing after the other. */
export const sequenceChecks: readonly Check[] = [
  {
    group,
    name: 'a key that was never written is null',
    why: 'An answer that is undefined or an empty object is taken for a value.',
    needs: [],
    async run({ store }) {
      expectEqual('a key that was never written', await store.get('nobody'), null);
    },
  },
  {
    group,
    name: 'a value that was written is read with the version that the commit gave',
    why: 'Who writes twice in a row need not read in between.',
    needs: [],
    async run({ store }) {
      const version = await make(store, 'acme', { owner: 'li' });
      expectEqual('what is read', await store.get('acme'), { value: { owner: 'li' }, version });
    },
  },
  {
    group,
    name: 'a write under the version that was read is done and gives another version',
    why: 'A version that stays lets a second writer overwrite the first.',
    needs: [],
    async run({ store }) {
      const first = await make(store, 'acme', { owner: 'li' });
      const result = await put(store, 'acme', first, { owner: 'li' });
      expectThat('the write is done', result.ok, result);
      expectThat('the version moved, though the value is the same', (await versionOf(store, 'acme')) !== first, first);
    },
  },
  {
    group,
    name: 'a write under an old version is refused, names the key and changes nothing',
    why: 'The later of two claims would take the customer away from the earlier.',
    needs: [],
    async run({ store }) {
      const old = await make(store, 'acme', { owner: 'li' });
      await put(store, 'acme', old, { owner: 'wang' });
      expectEqual('the write under the old version', await put(store, 'acme', old, { owner: 'zhao' }), conflict);
      expectEqual('the value', await readValue(store, 'acme'), { owner: 'wang' });
    },
  },
  {
    group,
    name: 'a key that exists is not made a second time',
    why: 'An import that runs twice would reset what happened in between.',
    needs: [],
    async run({ store }) {
      await make(store, 'acme', { owner: 'li' });
      expectEqual('making it again', await put(store, 'acme', null, { owner: 'wang' }), conflict);
      expectEqual('the value', await readValue(store, 'acme'), { owner: 'li' });
    },
  },
  {
    group,
    name: 'a key that does not exist is not changed and not deleted',
    why: 'A customer that was erased would come back with the next write.',
    needs: [],
    async run({ store }) {
      const version = await make(store, 'other', {});
      expectEqual('changing it', await put(store, 'acme', version, { owner: 'li' }), conflict);
      expectEqual('deleting it', await put(store, 'acme', version, null), conflict);
      expectEqual('the key', await store.get('acme'), null);
    },
  },
  {
    group,
    name: 'a version that the store never gave is a conflict, not an error',
    why: 'Versions are opaque: one of another store, or of before a move, is simply not the present one.',
    needs: [],
    async run({ store }) {
      await make(store, 'acme', { owner: 'li' });
      for (const foreign of ['', 'no version', '-1', '99999999999999999999999999', "1' OR '1'='1"]) {
        expectEqual(`the version ${JSON.stringify(foreign)}`, await put(store, 'acme', foreign, {}), conflict);
      }
    },
  },
  {
    group,
    name: 'a deleted key is gone, and its delete gives null for a version',
    why: 'What was erased by law must not be read.',
    needs: [],
    async run({ store }) {
      const version = await make(store, 'acme', { owner: 'li' });
      expectEqual('the delete', await put(store, 'acme', version, null), { ok: true, versions: [null] });
      expectEqual('the key', await store.get('acme'), null);
    },
  },
  {
    group,
    name: 'a delete under an old version is refused',
    why: 'A sweep would erase a record that somebody has just put on hold.',
    needs: [],
    async run({ store }) {
      const old = await make(store, 'acme', { hold: false });
      await put(store, 'acme', old, { hold: true });
      expectEqual('the delete', await put(store, 'acme', old, null), conflict);
      expectEqual('the value', await readValue(store, 'acme'), { hold: true });
    },
  },
  {
    group,
    name: 'a key that was deleted and made again never accepts its old version',
    why: 'A counter per key begins anew with the key, and a writer from before takes the new value for the old one (ABA).',
    needs: [],
    async run({ store }) {
      const old = await make(store, 'acme', { owner: 'li' });
      await put(store, 'acme', old, null);
      await make(store, 'acme', { owner: 'li' });
      expectEqual('the write under the old version', await put(store, 'acme', old, { owner: 'wang' }), conflict);
    },
  },
  {
    group,
    name: 'no version of a key comes twice',
    why: 'A version made of the content or of a clock comes back with the content or within a tick.',
    needs: [],
    async run({ store }) {
      const seen = new Set<string>();
      let version: string | null = null;
      for (let round = 0; round < 60; round++) {
        const value = round % 5 === 4 ? null : { flag: round % 2 === 0 };
        const result = await put(store, 'acme', version, value);
        expectThat(`write ${round} is done`, result.ok, result);
        version = value === null ? null : await versionOf(store, 'acme');
        if (version === null) continue;
        expectThat(`the version of write ${round} is new`, !seen.has(version), version);
        seen.add(version);
      }
    },
  },
  {
    group,
    name: 'a commit without writes is done',
    why: 'A sweep that finds nothing to do commits nothing.',
    needs: [],
    async run({ store }) {
      expectEqual('the commit', await store.commit([]), { ok: true, versions: [] });
    },
  },
  {
    group,
    name: '300 reads, writes and deletes in a fixed random order agree with a model',
    why: 'Faults that need three or four steps of a certain kind in a row.',
    needs: [],
    run: ({ store }) => runModel(store, 300),
  },
];

const conflict = { ok: false, conflicts: ['acme'] };
