import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import { defaultAllocationPolicy, planRecycle } from 'waimao/allocation';
import type { ScanningStore, StoredDocument } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { defaultTieringPolicy, tierPortfolio } from 'waimao/tiering';
import { factsOf, type NightlyCustomer, sampleCustomer } from '../../examples/nightly/customers.ts';
import { type Desk, openDesk } from '../../examples/nightly/desk.ts';
import { digestOf } from '../../examples/nightly/frame-steps.ts';
import { type Night, readNight } from '../../examples/nightly/night.ts';
import { createProgress, totalsOf } from '../../examples/nightly/report.ts';
import { runEmbedded } from '../../examples/nightly/run-embedded.ts';
import { findServer } from '../storage/find-server.ts';
import { unsteadyStore } from '../storage/unsteady-store.ts';

const night: Night = readNight({ customers: '950', perPart: '100', now: '2026-11-22T01:00:00+08:00' });
const words = ['--customers', '950', '--per-part', '100'];
const silent = createProgress(
  () => {},
  () => 0,
);

async function runOn(store: ScanningStore<StoredDocument>, size: Night = night): Promise<Desk> {
  const desk = openDesk(store, size);
  await runEmbedded(desk, silent);
  return desk;
}

const whole = await runOn(createMemoryStore());
const digest = await digestOf(whole);
const { rows: customers } = await whole.customers.scan({ limit: 1000 });

/** Runs the program; ends it without notice as soon as it says so. */
async function run(options: readonly string[], killAt?: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/nightly/main.ts', ...words, ...options]);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
    if (killAt !== undefined && said.includes(killAt)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return said;
}

const digestIn = (said: string): string => /digest +(\w+)/.exec(said)?.[1] ?? said;

test('the parts together give the tiers that one call for all customers gives', () => {
  const before = Array.from({ length: 950 }, (_, number) => sampleCustomer(number, night));
  const memory = before.flatMap(({ id, tier, pending }) => (tier === null ? [] : [{ id, tier, pending }]));
  const { rows } = tierPortfolio(before.map(factsOf), defaultTieringPolicy, night.now, { previous: { rows: memory } });
  const tiersOf = (list: readonly Pick<NightlyCustomer, 'id' | 'tier' | 'pending'>[]) =>
    list.map(({ id, tier, pending }) => [id, tier, pending]);
  expect(tiersOf(customers.map(({ value }) => value))).toEqual(tiersOf(rows));
});

test('nobody who is due stays with an owner, and each rep holds what the account says', async () => {
  const totals = await totalsOf(whole);
  const released = customers.filter(({ value }) => value.previousOwnerId !== undefined);
  expect(totals.get('recycle released')).toBe(released.length);
  expect(released.length).toBeGreaterThan(5);
  const calendar = { dayOf: utcDayOf };
  const values = customers.map(({ value }) => value);
  expect(planRecycle(values, defaultAllocationPolicy, night.now, calendar).recycle).toEqual([]);
  const accounts = await whole.accounts.scan({ limit: 100 });
  for (const { value } of accounts.rows) {
    const held = customers.filter((row) => row.value.ownerId === value.repId);
    expect([value.repId, value.holding.total]).toEqual([value.repId, held.length]);
  }
});

test('of everybody who was due nothing is left but the country; who is held stays', async () => {
  const totals = await totalsOf(whole);
  const erased = customers.filter(({ value }) => value.disposed.length > 0);
  expect(erased.length).toBeGreaterThan(10);
  expect([totals.get('plan due'), totals.get('dispose done')]).toEqual([erased.length, erased.length]);
  for (const { value } of erased) {
    expect(value.person).toEqual({
      name: null,
      email: null,
      phone: null,
      country: expect.stringMatching(/^[A-Z]{2}$/),
    });
  }
  expect((await whole.suppressions.scan({ limit: 1000 })).rows).toHaveLength(2 * erased.length);
  const held = customers.filter(({ value }) => value.groupId === 'G-5');
  expect(totals.get('plan hold')).toBe(held.length);
  // one of them is due, but for the hold
  expect(held.map(({ value }) => String(value.facts.lastContactOn) < '2023-11-22')).toContain(true);
  expect(held.every(({ value }) => value.disposed.length === 0)).toBe(true);
});

test('another night gives another digest', async () => {
  const other = await runOn(createMemoryStore(), { ...night, now: '2026-11-23T01:00:00+08:00' });
  expect(await digestOf(other)).not.toBe(digest);
});

test('three that work at once, each breaking off again and again, come to the same', async () => {
  let commits = 0;
  const store = unsteadyStore<StoredDocument>(() => {
    commits++;
    return commits % 7 === 0 ? 'lost before' : commits % 11 === 0 ? 'lost after' : 'none';
  });
  const insist = async (): Promise<void> => {
    for (let started = 0; started < 500; started++) {
      try {
        await runOn(store);
        return;
      } catch (error) {
        expect(error).toMatchObject({ message: 'connection lost' });
      }
    }
    throw new Error('never finished');
  };
  await Promise.all([insist(), insist(), insist()]);
  expect(await digestOf(openDesk(store, night))).toBe(digest);
});

test('embedded on a file: killed and started again, it goes on and comes to the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-nightly-'));
  try {
    const options = ['--embedded', '--file', join(folder, 'night.db')];
    const broken = await run(options, '  assign');
    expect(broken).not.toContain('digest');
    const said = await run(options);
    expect(digestIn(said)).toBe(digest);
    expect(digestIn(await run(options))).toBe(digest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const server = await findServer();
if (server.url === null) {
  const name = `nightly on a queue: NOT RUN, ${server.reason}`;
  console.warn(name);
  test.skip(name, () => {});
} else {
  const { url } = server;
  console.info(`nightly on a queue: on ${server.version}`);
  test('on a queue: workers killed, then the coordinator too, and started again, it comes to the same', async () => {
    const schema = `waimao_test_${randomBytes(6).toString('hex')}`;
    const options = ['--store', url, '--schema', schema, '--workers', '3', '--expire', '3'];
    try {
      const broken = await run([...options, '--kills', '2'], '  recycle');
      expect(broken).not.toContain('digest');
      const said = await run([...options, '--kills', '3']);
      expect(said).toContain('3 workers killed and replaced');
      expect(digestIn(said)).toBe(digest);
    } finally {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
      await client.query(`DROP SCHEMA IF EXISTS ${schema}_jobs CASCADE`);
      await client.end();
    }
  }, 300_000);
}
