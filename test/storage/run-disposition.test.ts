import { describe, expect, test } from 'vitest';
import { suppressionKey } from 'waimao/consent';
import {
  compileRetention,
  type Hold,
  planDisposition,
  type RetentionRecord,
  type RetentionRule,
  verifyDispositionProof,
} from 'waimao/retention';
import {
  type DispositionInput,
  type DispositionRun,
  moduleStore,
  runDisposition,
  type ScanningStore,
  type StoredDocument,
  sweep,
  typedStore,
  type Write,
} from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { type Mishap, unsteadyStore } from './unsteady-store.ts';

const tenant = 'acme';
const secret = 'kept outside of the database';
const rules: readonly RetentionRule[] = [
  {
    id: 'leads-3y',
    effect: 'dispose',
    action: 'anonymise',
    trigger: 'lastSubjectActivity',
    period: { years: 3 },
  },
];
const options = { now: '2026-11-22', timeZone: 'Asia/Shanghai' };
const compiled = compileRetention(rules, options);

function lead(number: number, lastSubjectActivity = '2023-01-10'): RetentionRecord {
  const id = `L-${String(number).padStart(3, '0')}`;
  // two of them share an address
  const email = `anna${number - (number % 2)}@example.com`;
  return { id, triggers: { lastSubjectActivity }, data: { name: `Anna ${number}`, email, country: 'DE' } };
}
const leads = Array.from({ length: 12 }, (_, number) => lead(number));
const plan = planDisposition(leads, compiled);

const input: DispositionInput<RetentionRecord> = {
  plan,
  approved: plan.digest,
  compiled,
  recordOf: (stored) => stored,
  withRecord: (_, record) => record,
  now: '2026-11-22T01:00:00+08:00',
  strategies: { country: { truncate: 2 } },
  suppression: { paths: ['email'], secret },
};

function viewsOf(store: ScanningStore<StoredDocument>) {
  const parse = (value: unknown) => value as never;
  return {
    records: typedStore<RetentionRecord>(store, { namespace: 'leads', tenant, schema: 1, parse: parseRecord }),
    holds: moduleStore<'holds', readonly Hold[]>(store, { namespace: 'holds', tenant, parse }),
    suppressions: moduleStore(store, { namespace: 'suppressions', tenant, parse }),
    runs: moduleStore(store, { namespace: 'disposition-runs', tenant, parse }),
    proofs: moduleStore(store, { namespace: 'disposition-proofs', tenant, parse }),
  };
}

function parseRecord(value: unknown): RetentionRecord {
  const record = value as RetentionRecord;
  if (typeof record.id !== 'string') throw new TypeError('a record needs an id');
  return record;
}

async function filled(store: ScanningStore<StoredDocument> = createMemoryStore(), records = leads) {
  const stores = viewsOf(store);
  await stores.records.commit(records.map((value) => ({ key: value.id, expected: null, value })));
  return stores;
}

/** Everything that is stored, without versions. */
async function contentsOf(store: ScanningStore<StoredDocument>): Promise<Record<string, unknown>> {
  const contents: Record<string, unknown> = {};
  for await (const { rows } of sweep(store, { limit: 100 })) {
    for (const { key, value } of rows) contents[key] = value.value;
  }
  return contents;
}

/** A store where something happens right before a commit, after everything was read for it. */
function meddled(store: ScanningStore<StoredDocument>, meddle: (commit: number) => Promise<void>) {
  let commits = 0;
  return {
    ...store,
    commit: async (writes: readonly Write<StoredDocument>[]) => {
      await meddle(commits++);
      return store.commit(writes);
    },
  };
}

async function untilFinished(run: () => Promise<DispositionRun>): Promise<DispositionRun> {
  for (let call = 0; call < 200; call++) {
    try {
      const found = await run();
      if (found.outcome === 'finished') return found;
    } catch (error) {
      expect(error).toMatchObject({ message: 'connection lost' });
    }
  }
  throw new Error('never finished');
}

const undisturbed = createMemoryStore<StoredDocument>();
const whole = await runDisposition(await filled(undisturbed), input);
const expected = await contentsOf(undisturbed);

test('a plan that was approved is carried out: records, suppression keys, entries, progress and proof', () => {
  expect([whole.outcome, whole.reasons, whole.worked, whole.issues]).toEqual(['finished', [], 12, []]);
  expect(whole.rows[3]).toEqual({ id: 'L-003', outcome: 'done', executedAt: 1_795_280_400_000, reasons: [] });
  expect(whole.proof?.counts).toEqual({ due: 12, done: 12, failed: 0, skipped: 0, pending: 0 });
  expect(whole.proof && verifyDispositionProof(whole.proof, plan)).toEqual({ ok: true, reasons: [] });
  expect(expected['leads/acme/L-003']).toEqual({
    id: 'L-003',
    triggers: { lastSubjectActivity: '2023-01-10' },
    data: { name: null, email: null, country: 'DE' },
    disposed: [{ action: 'anonymise', on: '2026-11-22' }],
  });
  const key = suppressionKey('anna2@example.com', secret);
  expect(expected[`suppressions/acme/${key}`]).toEqual({ key, addedAt: 1_795_280_400_000 });
  expect(expected[`disposition-runs/acme/${plan.digest}`]).toEqual({ planDigest: plan.digest, worked: 12 });
  expect(Object.keys(expected)).toHaveLength(12 + 6 + 12 + 1 + 1); // leads, addresses, entries, progress, holds
  const entries = Object.entries(expected).filter(([place]) => place.startsWith('disposition-proofs/'));
  expect(JSON.stringify(entries)).not.toMatch(/L-0|anna/i);
});

test('a second run writes nothing and gives the same, at another moment too', async () => {
  const store = meddled(undisturbed, () => Promise.reject(new Error('written twice')));
  expect(await runDisposition(viewsOf(store), { ...input, now: '2026-11-25T00:00:00Z' })).toEqual(whole);
});

describe('what was not approved is refused before anything is written', () => {
  const changed = planDisposition([...leads, lead(99)], compiled);
  const later = compileRetention(rules, { ...options, now: '2026-11-21' });
  const shorter = compileRetention([{ ...(rules[0] as RetentionRule), period: { years: 2 } }], options);
  const altered = { ...plan, items: plan.items.slice(1) };
  test.each([
    ['another plan', { plan: changed }, 'storage/not-approved'],
    ['a plan that was altered', { plan: altered }, 'storage/plan-altered'],
    ['other rules', { compiled: shorter }, 'storage/other-rules'],
    ['a day before', { compiled: later }, 'storage/before-its-day'],
  ])('%s', async (_, part, code) => {
    const store = createMemoryStore<StoredDocument>();
    const stores = await filled(store);
    const before = await contentsOf(store);
    const found = await runDisposition(stores, { ...input, ...part });
    expect([found.outcome, found.proof, found.reasons.map((reason) => reason.code)]).toEqual(['refused', null, [code]]);
    expect(await contentsOf(store)).toEqual(before);
  });

  test.each([
    ['no suppression list', { suppression: undefined }, 'storage/no-suppression'],
    ['an empty secret', { suppression: { paths: ['email'], secret: '' } }, 'core/not-text'],
    ['an empty secret of the proof', { secret: '' }, 'core/not-text'],
    ['a strategy that is none', { strategies: { name: 'shred' as never } }, 'retention/unknown-strategy'],
    ['no act at all', { limit: 0 }, 'core/out-of-range'],
  ])('%s is the mistake of the caller', async (_, part, code) => {
    const store = createMemoryStore<StoredDocument>();
    const stores = await filled(store);
    const before = await contentsOf(store);
    await expect(runDisposition(stores, { ...input, ...part })).rejects.toMatchObject({ code });
    expect(await contentsOf(store)).toEqual(before);
  });
});

describe('nothing is lost and nothing doubled', () => {
  test.each(['lost before', 'lost after'] as const)('when any one commit is %s', async (mishap: Mishap) => {
    for (let at = 0; at < 12; at++) {
      // the first commit fills the store
      const store = unsteadyStore<StoredDocument>((commit) => (commit === at + 1 ? mishap : 'none'));
      const stores = await filled(store);
      expect(await untilFinished(() => runDisposition(stores, input))).toEqual(whole);
      expect(await contentsOf(store)).toEqual(expected);
    }
  });

  test('when every third commit is lost, and four work at once', async () => {
    const mishaps: readonly Mishap[] = ['none', 'lost after', 'none', 'lost before', 'none', 'none'];
    const store = unsteadyStore<StoredDocument>((commit) => mishaps[commit % mishaps.length] ?? 'none');
    const stores = await filled(store);
    const runs = [1, 2, 3, 4].map(() => untilFinished(() => runDisposition(stores, input, { tries: 1000 })));
    for (const found of await Promise.all(runs)) expect(found).toEqual(whole);
    expect(await contentsOf(store)).toEqual(expected);
  });

  test('when it is carried out in pieces, or after a stop', async () => {
    const store = createMemoryStore<StoredDocument>();
    const stores = await filled(store);
    const pieces: [string, number][] = [];
    for (let piece = 0; piece < 4; piece++) {
      const found = await runDisposition(stores, { ...input, limit: 4 });
      pieces.push([found.outcome, found.worked]);
    }
    expect(pieces).toEqual([
      ['unfinished', 4],
      ['unfinished', 8],
      ['finished', 12],
      ['finished', 12],
    ]);
    expect(await contentsOf(store)).toEqual(expected);
  });

  test('when others keep on writing, it stops after its tries and goes on with the next call', async () => {
    const store = createMemoryStore<StoredDocument>();
    const stores = await filled(store);
    let isBusy = true;
    const busy = meddled(store, async () => {
      const read = await store.get('leads/acme/L-000');
      if (isBusy)
        await store.commit([{ key: 'leads/acme/L-000', expected: read?.version ?? null, value: read?.value ?? null }]);
    });
    const stopped = await runDisposition(viewsOf(busy), input, { tries: 3 });
    const reason = { code: 'storage/contended', params: { key: 'leads/acme/L-000', tries: 3 } };
    expect([stopped.outcome, stopped.reasons, stopped.worked]).toEqual(['unfinished', [reason], 0]);
    isBusy = false;
    expect(await runDisposition(stores, input)).toEqual(whole);
  });
});

describe('what changed since the plan wins', () => {
  const skipped = async (
    meddle: (stores: ReturnType<typeof viewsOf>) => Promise<unknown>,
    when: 'before' | 'at once',
  ) => {
    const store = createMemoryStore<StoredDocument>();
    const stores = await filled(store);
    if (when === 'before') await meddle(stores);
    const storeToUse =
      when === 'before' ? store : meddled(store, async (n) => void (n === 0 && (await meddle(stores))));
    const run = await runDisposition(viewsOf(storeToUse), input);
    return { run, stored: (await stores.records.get('L-000'))?.value };
  };
  const put = (record: RetentionRecord | null) => async (stores: ReturnType<typeof viewsOf>) => {
    const read = await stores.records.get('L-000');
    return stores.records.commit([{ key: 'L-000', expected: read?.version ?? null, value: record }]);
  };
  const hold: Hold = { id: 'claim-9', reason: 'claim', scope: { recordIds: ['L-000'] }, from: '2026-11-22' };
  const place = (stores: ReturnType<typeof viewsOf>) =>
    stores.holds.commit([{ key: 'all', expected: null, value: [hold] }]);
  const placeNext = async (stores: ReturnType<typeof viewsOf>) => {
    await stores.holds.commit([{ key: 'all', expected: null, value: [] }]);
    const read = await stores.holds.get('all');
    await stores.holds.commit([{ key: 'all', expected: read?.version ?? null, value: [hold] }]);
  };
  const called = lead(0, '2026-11-21');

  test.each(['before', 'at once'] as const)('a call, %s', async (when) => {
    const { run, stored } = await skipped(put(called), when);
    const row = { id: 'L-000', outcome: 'skipped', executedAt: 1_795_280_400_000 };
    expect(run.rows[0]).toMatchObject(row);
    const [first, second] = run.rows[0]?.reasons ?? [];
    expect(first).toEqual({ code: 'storage/no-longer-due', params: { planned: 'due', found: 'keep' } });
    expect(second?.code).toBe('retention/not-due');
    expect(stored).toEqual(called);
    expect(run.proof?.counts).toEqual({ due: 12, done: 11, failed: 0, skipped: 1, pending: 0 });
  });

  test.each([
    ['before', place],
    ['at once', place],
    ['at once', placeNext],
  ] as const)('a hold, %s', async (when, placing) => {
    const { run, stored } = await skipped(placing, when);
    expect(run.rows[0]?.reasons[0]).toEqual({
      code: 'storage/no-longer-due',
      params: { planned: 'due', found: 'hold' },
    });
    expect(run.rows[0]?.reasons[1]?.code).toBe('retention/legal-hold');
    expect(stored).toEqual(leads[0]);
    expect(run.rows.slice(1).every(({ outcome }) => outcome === 'done')).toBe(true);
  });

  test('a request of the person, which asks for more than was approved', async () => {
    const asked = { ...lead(0), erasureRequest: { receivedOn: '2026-11-21' } };
    const { run, stored } = await skipped(put(asked), 'at once');
    expect(run.rows[0]?.reasons[0]).toEqual({
      code: 'storage/decision-changed',
      params: { field: 'action', planned: 'anonymise', found: 'delete' },
    });
    expect(stored).toEqual(asked);
  });

  test('a record that is gone', async () => {
    const { run, stored } = await skipped(put(null), 'at once');
    expect(run.rows[0]).toMatchObject({ outcome: 'skipped', reasons: [{ code: 'storage/gone', params: {} }] });
    expect(stored).toBeUndefined();
  });
});

test('a call right after the record was read wins as well', async () => {
  const store = createMemoryStore<StoredDocument>();
  const stores = await filled(store);
  const called = lead(0, '2026-11-21');
  let reads = 0;
  const answering = {
    ...store,
    async get(key: string) {
      const read = await store.get(key);
      if (key === 'leads/acme/L-000' && reads++ === 0) {
        await stores.records.commit([{ key: 'L-000', expected: read?.version ?? null, value: called }]);
      }
      return read;
    },
  };
  const run = await runDisposition(viewsOf(answering), input);
  expect(run.rows.map(({ outcome }) => outcome)).toEqual(['skipped', ...Array(11).fill('done')]);
  expect((await stores.records.get('L-000'))?.value).toEqual(called);
});

test('a record with a fault fails alone, is named, and is left as it is', async () => {
  const store = createMemoryStore<StoredDocument>();
  const stores = await filled(store);
  const put = async (id: string, value: unknown): Promise<void> => {
    const read = await store.get(`leads/acme/${id}`);
    await store.commit([{ key: `leads/acme/${id}`, expected: read?.version ?? null, value: { schema: 1, value } }]);
  };
  await put('L-001', { name: 'no id' });
  await put('L-002', { ...lead(2), data: { ...lead(2).data, email: 7 } });
  const run = await runDisposition(stores, input);
  expect(run.issues.map(({ recordId, code }) => [recordId, code])).toEqual([
    ['L-001', 'storage/invalid-value'],
    ['L-002', 'core/wrong-type'],
  ]);
  expect(run.rows.slice(1, 3).map(({ outcome, reasons }) => [outcome, reasons])).toEqual([
    ['failed', [{ code: 'storage/not-carried-out', params: { error: 'storage/invalid-value' } }]],
    ['failed', [{ code: 'storage/not-carried-out', params: { error: 'core/wrong-type' } }]],
  ]);
  expect(run.proof?.counts).toEqual({ due: 12, done: 10, failed: 2, skipped: 0, pending: 0 });
  expect((await store.get('leads/acme/L-001'))?.value.value).toEqual({ name: 'no id' });
});

test('a record that is deleted is deleted, and one that is held is at most restricted', async () => {
  const held: Hold = { id: 'h-1', reason: 'claim', scope: { recordIds: ['L-001'] }, from: '2026-01-01' };
  const asked = [lead(0), lead(1)].map((record) => ({ ...record, erasureRequest: { receivedOn: '2026-11-20' } }));
  const stores = await filled(createMemoryStore(), asked);
  await stores.holds.commit([{ key: 'all', expected: null, value: [held] }]);
  const both = planDisposition(asked, compiled, { holds: [held] });
  expect(both.items.map(({ disposition, action }) => [disposition, action])).toEqual([
    ['due', 'delete'],
    ['hold', 'restrict'],
  ]);
  const run = await runDisposition(stores, {
    ...input,
    plan: both,
    approved: both.digest,
    withRecord: (_, record) => (record.disposed?.some(({ action }) => action === 'delete') ? null : record),
  });
  expect(run.rows.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  expect(run.proof?.counts).toEqual({ due: 1, done: 1, failed: 0, skipped: 0, pending: 0 });
  expect(await stores.records.get('L-000')).toBeNull();
  expect((await stores.records.get('L-001'))?.value).toEqual({
    ...asked[1],
    disposed: [{ action: 'restrict', on: '2026-11-22' }],
  });
});

test('entries that were taken away are missed, and nothing is proved without them', async () => {
  const store = createMemoryStore<StoredDocument>();
  const stores = await filled(store);
  await runDisposition(stores, input);
  const read = await stores.proofs.get(`${plan.digest}/000000003`);
  await stores.proofs.commit([{ key: `${plan.digest}/000000003`, expected: read?.version ?? null, value: null }]);
  await expect(runDisposition(stores, input)).rejects.toMatchObject({
    code: 'storage/entries-missing',
    params: { found: 11, expected: 12 },
  });
});
