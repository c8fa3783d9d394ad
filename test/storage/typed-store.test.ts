import { describe, expect, test } from 'vitest';
import { parseIsoDate } from 'waimao';
import {
  encodeValue,
  moduleStore,
  type ScanningStore,
  type StoredDocument,
  storageKey,
  sweep,
  typedStore,
} from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';

interface Rep {
  readonly name: string;
  readonly since: string;
}

function parse(value: unknown): Rep {
  const { name, since } = value as Rep;
  if (typeof name !== 'string') throw new TypeError('a rep needs a name');
  return { name, since: parseIsoDate(since, ['since']) };
}

const li: Rep = { name: 'Li', since: '2026-11-21' };
const options = { namespace: 'reps', tenant: 'acme', schema: 2, parse };

async function stored(key: string, value: unknown): Promise<ScanningStore<StoredDocument>> {
  const store = createMemoryStore<StoredDocument>();
  await store.commit([{ key: `reps/acme/${key}`, expected: null, value: value as StoredDocument }]);
  return store;
}

describe('a typed store', () => {
  test('keeps kinds and firms apart, whatever they are called', async () => {
    const store = createMemoryStore<StoredDocument>();
    const places = [
      ['a', 'b', 'c/d'],
      ['a', 'b/c', 'd'],
      ['a/b', 'c', 'd'],
      ['a', 'b%2Fc', 'd'],
      ['a%2Fb', 'c', 'd'],
    ] as const;
    for (const [at, [namespace, tenant, key]] of places.entries()) {
      const view = typedStore(store, { ...options, namespace, tenant });
      const written = await view.commit([{ key, expected: null, value: { ...li, name: `Li ${at}` } }]);
      expect(written.ok).toBe(true);
    }
    for (const [at, [namespace, tenant, key]] of places.entries()) {
      const view = typedStore(store, { ...options, namespace, tenant });
      expect((await view.scan({ limit: 10 })).rows.map((row) => [row.key, row.value.name])).toEqual([
        [key, `Li ${at}`],
      ]);
    }
    expect(new Set(places.map(([namespace, tenant, key]) => storageKey({ namespace, tenant, key }))).size).toBe(5);
  });

  test('names conflicts, cursors and rows by its own keys', async () => {
    const view = typedStore(createMemoryStore<StoredDocument>(), options);
    await view.commit(['x/1', 'x/2', 'y'].map((key) => ({ key, expected: null, value: li })));
    expect(await view.commit([{ key: 'y', expected: null, value: li }])).toEqual({ ok: false, conflicts: ['y'] });
    const page = await view.scan({ limit: 1, prefix: 'x/' });
    expect([page.rows.map(({ key }) => key), page.next]).toEqual([['x/1'], 'x/1']);
    const rest = await view.scan({ limit: 9, prefix: 'x/', after: page.next });
    expect([rest.rows.map(({ key }) => key), rest.next]).toEqual([['x/2'], null]);
  });

  test('writes of several kinds go through one commit', async () => {
    const store = createMemoryStore<StoredDocument>();
    const reps = typedStore(store, options);
    const counts = typedStore(store, { namespace: 'counts', tenant: 'acme', schema: 1, parse: Number });
    const result = await store.commit([
      reps.write({ key: 'li', expected: null, value: li }),
      counts.write({ key: 'li', expected: 'moved', value: 1 }),
    ]);
    expect(result).toEqual({ ok: false, conflicts: ['counts/acme/li'] });
    expect(await reps.get('li')).toBeNull();
  });

  test('an older value is migrated when it is read, and stored so with its next write only', async () => {
    const store = await stored('li', { schema: 1, value: { name: 'Li' } });
    const migrate = (value: unknown, from: number) => ({ ...(value as object), since: `2026-11-0${from}` });
    const view = typedStore(store, { ...options, migrate });
    const read = await view.get('li');
    expect(read?.value).toEqual({ name: 'Li', since: '2026-11-01' });
    expect((await store.get('reps/acme/li'))?.value).toEqual({ schema: 1, value: { name: 'Li' } });
    await view.commit([{ key: 'li', expected: read?.version ?? null, value: li }]);
    expect((await store.get('reps/acme/li'))?.value).toEqual({ schema: 2, value: li });
  });

  test.each([
    ['a newer schema', { schema: 3, value: li }, 'storage/newer-schema', { found: 3, known: 2 }, []],
    [
      'an older schema without a migration',
      { schema: 1, value: li },
      'storage/older-schema',
      { found: 1, known: 2 },
      [],
    ],
    ['what is no document', li, 'storage/not-a-document', { value: 'an object' }, []],
    ['a schema that is no number', { schema: '2', value: li }, 'storage/not-a-document', {}, []],
    [
      'a value that does not parse',
      { schema: 2, value: { since: '2026-11-21' } },
      'storage/invalid-value',
      { message: 'a rep needs a name' },
      [],
    ],
    [
      'a value with a fault inside',
      { schema: 2, value: { ...li, since: 'x' } },
      'storage/invalid-value',
      {},
      ['since'],
    ],
  ])('%s is refused with its key and its place, and is not touched', async (_what, value, code, params, inside) => {
    const store = await stored('li', value);
    const view = typedStore(store, options);
    const key = 'reps/acme/li';
    await expect(view.get('li')).rejects.toMatchObject({ code, params: { key, ...params }, path: [key, ...inside] });
    await view.commit([{ key: 'wang', expected: null, value: li }]);
    const page = await view.scan({ limit: 10 });
    expect(page.rows.map((row) => row.key)).toEqual(['wang']);
    expect(page.issues).toMatchObject([{ key: 'li', code }]);
    expect((await store.get(key))?.value).toEqual(value);
  });

  test('a fault of a migration is that of the value', async () => {
    const migrate = (): never => {
      throw new Error('cannot be');
    };
    const view = typedStore(await stored('li', { schema: 1, value: li }), { ...options, migrate });
    await expect(view.get('li')).rejects.toMatchObject({
      code: 'storage/invalid-value',
      message: 'What stands under "reps/acme/li" is not valid: cannot be (at reps/acme/li)',
    });
  });

  test('what is not plain data is refused with its place before the store sees it', async () => {
    const view = typedStore<unknown>(createMemoryStore<StoredDocument>(), { ...options, parse: (value) => value });
    await expect(view.commit([{ key: 'li', expected: null, value: { rates: [1, Number.NaN] } }])).rejects.toMatchObject(
      { code: 'storage/not-plain-data', path: ['value', 'rates', 1] },
    );
    expect(() => encodeValue({ at: new Map() })).toThrow(expect.objectContaining({ path: ['at'] }));
    expect(encodeValue({ at: new Date(0), left: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  test('options that are none are refused', () => {
    const store = createMemoryStore<StoredDocument>();
    const code = (broken: object): unknown => {
      try {
        return typedStore(store, { ...options, ...broken });
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect([{ schema: 0 }, { tenant: '' }, { namespace: 7 }, { parse: undefined }].map(code)).toEqual([
      'core/out-of-range',
      'core/not-text',
      'core/not-text',
      'core/missing',
    ]);
    const other = { namespace: 'orders' as 'customers', tenant: 'acme', parse: (value: unknown) => value as never };
    expect(() => moduleStore(store, other)).toThrow(expect.objectContaining({ code: 'core/unknown-option' }));
  });
});

describe('a store that answers nonsense', () => {
  const row = { key: 'reps/acme/li', value: { schema: 2, value: li }, version: '1' };
  const answering = (answers: object) => typedStore({ ...createMemoryStore<StoredDocument>(), ...answers }, options);
  const write = { key: 'li', expected: null, value: li };

  test.each([
    ['undefined for a value', undefined],
    ['a value without a version', { value: row.value }],
    ['an empty version', { value: row.value, version: '' }],
    ['a version that is a number', { value: row.value, version: 7 }],
    ['a version without a value', { value: null, version: '1' }],
  ])('get: %s', async (_what, answer) => {
    await expect(answering({ get: async () => answer }).get('li')).rejects.toMatchObject({
      code: 'storage/nonsense-answer',
      params: { operation: 'get' },
    });
  });

  test.each([
    ['nothing', undefined],
    ['true', true],
    ['ok without versions', { ok: true }],
    ['too few versions', { ok: true, versions: [] }],
    ['a version that is none', { ok: true, versions: [1] }],
    ['no conflicts', { ok: false, conflicts: [] }],
    ['a conflict of another key', { ok: false, conflicts: ['li'] }],
  ])('commit: %s', async (_what, answer) => {
    await expect(answering({ commit: async () => answer }).commit([write])).rejects.toMatchObject({
      code: 'storage/nonsense-answer',
      params: { operation: 'commit' },
    });
  });

  test.each([
    ['no rows', {}],
    [
      'more rows than asked for',
      { rows: [row, { ...row, key: 'reps/acme/m' }, { ...row, key: 'reps/acme/n' }], next: null },
    ],
    ['a row of another firm', { rows: [{ ...row, key: 'reps/beta/li' }], next: null }],
    ['rows out of order', { rows: [{ ...row, key: 'reps/acme/m' }, row], next: null }],
    ['a row twice', { rows: [row, row], next: null }],
    ['a row without a version', { rows: [{ ...row, version: null }], next: null }],
    ['a cursor that does not move', { rows: [], next: 'reps/acme/li' }],
    ['no cursor', { rows: [row] }],
  ])('scan: %s', async (_what, answer) => {
    await expect(answering({ scan: async () => answer }).scan({ limit: 2 })).rejects.toMatchObject({
      code: 'storage/nonsense-answer',
      params: { operation: 'scan' },
    });
  });
});

test('a sweep that was broken off goes on behind the page that was worked off', async () => {
  const view = typedStore(createMemoryStore<StoredDocument>(), options);
  await view.commit(Array.from({ length: 25 }, (_, n) => ({ key: `rep ${n + 10}`, expected: null, value: li })));
  const seen: string[] = [];
  let cursor: string | null = null;
  for await (const { rows, next } of sweep(view, { limit: 10 })) {
    seen.push(...rows.map(({ key }) => key));
    cursor = next;
    if (seen.length >= 20) break;
  }
  for await (const { rows } of sweep(view, { limit: 10, after: cursor })) seen.push(...rows.map(({ key }) => key));
  expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => `rep ${n + 10}`));
});
