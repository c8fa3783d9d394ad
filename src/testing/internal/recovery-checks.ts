import type { Check } from './check.ts';
import { make, put, readValue, scanning } from './check.ts';
import { expectEqual, expectThat } from './expectations.ts';

const group = 'recovery';

/** What is left after the store was closed and opened again. */
export const recoveryChecks: readonly Check[] = [
  {
    group,
    name: 'values and versions are the same after the store was opened again',
    why: 'What was answered with ok is kept in memory only.',
    needs: ['reopen'],
    async run({ store, reopen }) {
      const version = await make(store, 'acme', { owner: 'li' });
      const deleted = await make(store, 'beta', {});
      await put(store, 'beta', deleted, null);
      const again = await reopen();
      expectEqual('the value', await again.get('acme'), { value: { owner: 'li' }, version });
      expectEqual('the deleted key', await again.get('beta'), null);
      expectThat('a write under the old version is done', (await put(again, 'acme', version, {})).ok, 'a conflict');
    },
  },
  {
    group,
    name: 'a key that was deleted before and made after the store was opened again does not accept its old version',
    why: 'A counter that is read from the highest version that is left begins anew.',
    needs: ['reopen'],
    async run({ store, reopen }) {
      const old = await make(store, 'acme', { owner: 'li' });
      await put(store, 'acme', old, null);
      const again = await reopen();
      await make(again, 'acme', { owner: 'wang' });
      const conflict = { ok: false, conflicts: ['acme'] };
      expectEqual('the write under the old version', await put(again, 'acme', old, { owner: 'li' }), conflict);
    },
  },
  {
    group,
    name: 'a commit that was refused has left nothing after the store was opened again',
    why: 'Writes that were put in a journal before the versions were compared are played back.',
    needs: ['reopen', 'multiple-writes'],
    async run({ store, reopen }) {
      await make(store, 'acme', { owner: 'li' });
      await store.commit([
        { key: 'beta', expected: null, value: { owner: 'wang' } },
        { key: 'acme', expected: 'old', value: { owner: 'wang' } },
      ]);
      const again = await reopen();
      expectEqual('the key that was to be made', await again.get('beta'), null);
      expectEqual('the key in conflict', await readValue(again, 'acme'), { owner: 'li' });
    },
  },
  {
    group,
    name: 'a sweep goes on behind its cursor after the store was opened again',
    why: 'A cursor that lives in the connection is lost with it, and the sweep begins anew.',
    needs: ['reopen', 'scan'],
    async run({ store, reopen }) {
      for (const key of ['a', 'b', 'c']) await make(store, key, {});
      const { next } = await scanning(store).scan({ limit: 1 });
      const again = await reopen();
      const page = await scanning(again).scan({ limit: 10, after: next });
      expectEqual(
        'the keys',
        page.rows.map(({ key }) => key),
        ['b', 'c'],
      );
    },
  },
];
