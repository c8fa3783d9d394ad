import type { Check } from './check.ts';
import { make, put, readValue } from './check.ts';
import { expectEqual, expectRefused, expectSame } from './expectations.ts';

const group = 'boundary';

/** Every two differ, though a database may fold, trim, or normalise them into one. */
const KEYS = [
  'a',
  'A',
  'a ',
  ' a',
  'á',
  'a\u0301',
  'ß',
  'ss',
  '0',
  '00',
  '%',
  '_',
  '\\',
  "'",
  '"',
  '`',
  '$1',
  '?',
  ':key',
  '__proto__',
  'constructor',
  'null',
  'a/b',
  'a\tb',
  'a\nb',
  '公海',
  '公海客户',
  '\u{1F600}',
  'a\uFEFF',
  'x'.repeat(512),
  `${'x'.repeat(511)}y`,
  '海'.repeat(512),
];

const VALUES: readonly { readonly [field: string]: unknown }[] = [
  {},
  { text: '', zero: 0, no: false, nothing: null, list: [], object: {} },
  { text: 'U+0000 \u0000, \\u0000, quotes \' " `, lines \r\n\u2028, 公海, \u{1F600}, \uFEFF' },
  { half: '\uD83D' },
  { numbers: [1e21, 5e-324, -1.5, 0.1, 9_007_199_254_740_991, -9_007_199_254_740_991, 1.7976931348623157e308] },
  { deep: [[[[{ deeper: [{ deepest: [null, [true]] }] }]]]] },
  { '': 'empty', 'a b': 1, 公海: 2, constructor: 3, '"': 4 },
  { date: '2026-11-21', instant: '2026-11-21T09:00:00+08:00', number: '007' },
  { long: 'x公\u{1F600}'.repeat(100_000) },
];

/** What holds at the edges of what may be written. */
export const boundaryChecks: readonly Check[] = [
  {
    group,
    name: 'keys of 512 characters, of any script, and such as differ in case, blanks or accents alone are all kept apart',
    why: 'A column that folds case, trims blanks or normalises takes two customers for one.',
    needs: [],
    async run({ store }) {
      for (const [n, key] of KEYS.entries()) await make(store, key, { n });
      for (const [n, key] of KEYS.entries()) {
        expectEqual(`the value under ${JSON.stringify(key.slice(0, 20))}`, await readValue(store, key), { n });
      }
    },
  },
  {
    group,
    name: 'keys that a database would cut or not keep are refused',
    why: 'A key that is cut is taken for another; U+0000, half surrogates and a mark of byte order fail with some databases only.',
    needs: [],
    async run({ store }) {
      for (const key of ['', 'a\0b', '\uD83D', 'a\uDE00', '\uFEFFa', 'x'.repeat(513)]) {
        await expectRefused(`the key ${JSON.stringify(key.slice(0, 20))}`, () => put(store, key, null, {}));
      }
    },
  },
  {
    group,
    name: 'values come back as they were: every kind of plain data, U+0000, numbers at the limits, a megabyte',
    why: 'A column for JSON refuses U+0000, changes the order of fields, or reads numbers otherwise.',
    needs: [],
    async run({ store }) {
      for (const [at, value] of VALUES.entries()) {
        await make(store, `value ${at}`, value);
        const read = await readValue(store, `value ${at}`);
        expectSame(`value ${at}, fields in their order`, JSON.stringify(read), JSON.stringify(value));
      }
    },
  },
  {
    group,
    name: 'a field called __proto__ is a field like others',
    why: 'A store that copies fields by assignment changes what the object is.',
    needs: [],
    async run({ store }) {
      const value = JSON.parse('{"__proto__":{"admin":true},"n":1}') as { n: number };
      await make(store, 'acme', value);
      const read = await readValue(store, 'acme');
      expectSame('the value', JSON.stringify(read), JSON.stringify(value));
    },
  },
  {
    group,
    name: 'a value that would not come back is refused, and nothing is written',
    why: 'NaN comes back as null, a Map empty, a function not at all.',
    needs: [],
    async run({ store }) {
      const impossible = [
        Number.NaN,
        Number.POSITIVE_INFINITY,
        new Map([['a', 1]]),
        new Set([1]),
        () => 1,
        1n,
        Symbol('a'),
      ];
      for (const field of impossible) {
        await expectRefused(`a ${typeof field}`, () => put(store, 'acme', null, { field }));
        await expectRefused(`a ${typeof field} in a list`, () => put(store, 'acme', null, { list: [1, [field]] }));
      }
      expectEqual('the key', await store.get('acme'), null);
    },
  },
  {
    group,
    name: 'one key twice in a commit, and a delete of what must not exist, are refused, and nothing is written',
    why: 'Which of the two holds depends on the order in which the store happens to work.',
    needs: [],
    async run({ store }) {
      const write = { key: 'acme', expected: null, value: { n: 1 } };
      await expectRefused('one key twice', () => store.commit([write, write]));
      await expectRefused('a delete of what must not exist', () => store.commit([{ ...write, value: null }]));
      expectEqual('the key', await store.get('acme'), null);
    },
  },
];
