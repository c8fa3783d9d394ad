import type { ContractDocument } from '../contract.ts';
import type { Check, Store } from './check.ts';
import { make, put, scanning, versionOf } from './check.ts';
import { expectEqual, expectRefused, expectThat } from './expectations.ts';

const group = 'sequence';
const needs = ['scan'] as const;

/** In the order of their code points: what stands outside of the first plane comes last, capitals before small letters. */
const ORDERED = ['A', 'B', 'a', 'a ', 'a-b', 'a/b', 'a/c', 'aa', 'b', 'é', '公海', '\uFFFD', '\u{1F600}'];

async function keysOf(store: Store, limit: number, prefix = ''): Promise<string[]> {
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<ReturnType<typeof scanning>['scan']>> = await scanning(store).scan({
      limit,
      prefix,
      after,
    });
    expectThat('a page has no more rows than asked for', page.rows.length <= limit, page.rows.length);
    keys.push(...page.rows.map(({ key }) => key));
    after = page.next;
  } while (after !== null && keys.length <= 1000);
  return keys;
}

/** What holds for going over all that a store holds. */
export const scanChecks: readonly Check[] = [
  {
    group,
    name: 'a scan gives every row once, in the order of code points, however long its pages are',
    why: 'A sweep that is shared by several machines splits by key; a locale of the database would order otherwise.',
    needs,
    async run({ store }) {
      for (const key of [...ORDERED].reverse()) await make(store, key, { key });
      for (const limit of [1, 2, 5, ORDERED.length, 100]) {
        expectEqual(`the keys in pages of ${limit}`, await keysOf(store, limit), ORDERED);
      }
    },
  },
  {
    group,
    name: 'a row of a scan has the value and the version that a read gives',
    why: 'A sweep decides on what it scanned and writes under that version.',
    needs,
    async run({ store }) {
      const version = await make(store, 'acme', { owner: 'li' });
      const rows = [{ key: 'acme', value: { owner: 'li' }, version }];
      expectEqual('the page', await scanning(store).scan({ limit: 1 }), { rows, next: null });
    },
  },
  {
    group,
    name: 'a scan of a prefix gives its keys and no others',
    why: 'The customers of one firm must not be swept with those of another.',
    needs,
    async run({ store }) {
      const inside = ['t%_/', 't%_/a', 't%_/\u{10FFFF}', 't%_/公'];
      const outside = ['t', 't%_', 't%_0', 'tx_/a', 't%x/a', 'T%_/a', 'u', "t'", '\u{10FFFF}'];
      for (const key of [...inside, ...outside]) await make(store, key, {});
      expectEqual('the keys', await keysOf(store, 2, 't%_/'), ['t%_/', 't%_/a', 't%_/公', 't%_/\u{10FFFF}']);
      expectEqual('those of the last prefix', await keysOf(store, 2, '\u{10FFFF}'), ['\u{10FFFF}']);
      expectEqual('those of a prefix that nothing has', await keysOf(store, 2, 'nothing'), []);
    },
  },
  {
    group,
    name: 'a sweep goes on behind its cursor, also when the row of the cursor was deleted',
    why: 'A cursor that counts rows skips one for each row that is deleted behind it.',
    needs,
    async run({ store }) {
      for (const key of ['a', 'b', 'c', 'd']) await make(store, key, {});
      const { next } = await scanning(store).scan({ limit: 2 });
      for (const key of ['a', 'b']) await put(store, key, await versionOf(store, key), null);
      await make(store, 'aa', {});
      const page = await scanning(store).scan({ limit: 10, after: next });
      expectEqual('the keys', keysIn(page.rows), ['c', 'd']);
    },
  },
  {
    group: 'boundary',
    name: 'a range that cannot be one is refused',
    why: 'A limit of 0 never ends; a cursor of another range skips or repeats rows.',
    needs,
    async run({ store }) {
      await make(store, 'a', {});
      for (const limit of [0, -1, 1.5, Number.NaN, 1_000_000]) {
        await expectRefused(`a limit of ${limit}`, () => scanning(store).scan({ limit }));
      }
      await expectRefused('a cursor outside of the prefix', () =>
        scanning(store).scan({ limit: 1, prefix: 'b/', after: 'a' }),
      );
    },
  },
  {
    group: 'isolation',
    name: 'who changes a row of a scan does not change what is stored',
    why: 'A list that hands out its own objects is changed by who sorts or marks them.',
    needs,
    async run({ store }) {
      await make(store, 'acme', { owners: ['li'] });
      const [row] = (await scanning(store).scan({ limit: 1 })).rows;
      (row?.value as { owners: string[] } | undefined)?.owners.push('wang');
      const [again] = (await scanning(store).scan({ limit: 1 })).rows;
      expectEqual('the value', again?.value, { owners: ['li'] });
    },
  },
];

function keysIn(rows: readonly { readonly key: string; readonly value: ContractDocument }[]): string[] {
  return rows.map(({ key }) => key);
}
