import { beforeAll, describe, expect, test } from 'vitest';
import type { StoredDocument } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { decide } from '../../examples/morning/decide.ts';
import { buildModel } from '../../examples/morning/model/build-model.ts';
import { type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import { renderReport } from '../../examples/morning/report.ts';
import { nextSampleNow, sampleNow } from '../../examples/morning/sample-day.ts';
import { openBooks, readAll } from '../../examples/morning/store/books.ts';
import { type WorkedDay, workDay } from '../../examples/morning/store/work-day.ts';
import { renderStore } from '../../examples/morning/store-summary.ts';
import { textWidth } from '../../examples/morning/terminal-text.ts';
import { begin, contentOf, planOf, reportOf, small, work } from './small-morning.ts';

test('a first day on a store decides what it decides without one, and the store comes to the same', async () => {
  const sample = await readInput('examples/morning/input', { today: '2026-01-05' });
  const read = async (): Promise<MorningInput> => sample;
  const { input, decisions, story } = await workDay(createMemoryStore(), {
    read,
    source: 'sample',
    usualNow: nextSampleNow,
  });
  const { store: _, ...model } = buildModel(input, decisions, story);
  expect(renderReport(model)).toBe(renderReport(buildModel(sample, decide(sample, sampleNow))));
  expect(story.readback).toEqual({ customers: 1200, inPool: 176, accounts: 12, differences: [] });
  expect(story.tally).toEqual({ inquiries: 54, handedOver: 41, turns: 65, granted: 13, recycled: 44, disposed: 0 });
}, 120_000);

describe('a second day', () => {
  const store = createMemoryStore<StoredDocument>();
  let first: WorkedDay;
  let second: WorkedDay;
  beforeAll(async () => {
    first = await work(store);
    second = await work(store);
  }, 120_000);

  test('is the next working day, says so, and fits the terminal', () => {
    const { title, now, store: view } = buildModel(second.input, second.decisions, second.story);
    expect([title.en, now]).toEqual(['Tuesday morning at an export company', '2026-01-06 09:00 +08:00']);
    expect(view?.headline).toEqual({
      en: 'Day 2: continues from day 1, 2026-01-05 09:00',
      zh: '第 2 天：接第 1 天（2026-01-05 09:00）',
    });
    if (view === undefined) return;
    for (const language of ['en', 'zh'] as const) {
      const lines = renderStore(view, { width: 80, language }).split('\n');
      expect(lines.filter((line) => textWidth(line) > 80 || line.includes('…'))).toEqual([]);
    }
    expect(reportOf(second)).toContain('Day 2: continues from day 1, 2026-01-05 09:00');
  });

  test('goes on with the rotation where it stood, and the caps count what was given the day before', () => {
    const { before, after } = first.story.rotation;
    expect(second.story.rotation.before).toEqual(after);
    expect(second.story.rotation.after.taken).toBe(after.taken + second.story.tally.turns);
    expect([before.taken, second.story.tally.turns > 0]).toEqual([0, true]);
    const picked = ({ decisions }: WorkedDay): (string | null)[] =>
      decisions.inquiries.assignments
        .filter(({ reasons }) => reasons[0]?.code === 'allocation/rotation-turn')
        .map(({ repId }) => repId);
    expect(picked(second)).not.toEqual(picked(first));
    const given = (worked: WorkedDay, day: string): number =>
      worked.decisions.inquiries.load
        .flatMap(({ assigned }) => assigned)
        .reduce((sum, row) => sum + (row.day === day ? row.count : 0), 0);
    const byAssignment = first.decisions.inquiries.assignments.filter(
      ({ repId, reasons }) => repId !== null && reasons[0]?.code !== 'allocation/owner-stays',
    ).length;
    const moved = first.decisions.handOvers.flatMap(({ moves }) => moves).filter(({ repId }) => repId !== null).length;
    expect(given(second, '2026-01-05')).toBe(byAssignment + moved);
  });

  test('tries first what nobody could take the day before, and deals with nothing twice', () => {
    const waiting = first.decisions.inquiries.assignments
      .filter(({ repId }) => repId === null)
      .map(({ customerId }) => customerId);
    expect(waiting.length).toBeGreaterThan(0);
    const ids = second.input.inquiries.map(({ id }) => id);
    expect(ids).toEqual([...waiting, ...small.inquiries.map(({ id }) => `${id}-0106`)]);
  });

  test('leaves claimed customers with those who claimed them, and the quotas used', () => {
    const granted = first.decisions.claims.filter(({ decision }) => decision.outcome === 'granted');
    expect(granted.length).toBeGreaterThan(5);
    for (const { claim } of granted) {
      expect(second.decisions.customers.get(claim.customerId)?.ownerId).toBe(claim.repId);
      const again = second.decisions.claims.filter(({ claim: one }) => one.customerId === claim.customerId);
      expect(again.map(({ decision }) => decision.outcome)).not.toContain('granted');
    }
    const ofDay = first.decisions.claims.findLast(({ decision }) => decision.outcome === 'granted');
    const repId = ofDay?.claim.repId ?? '';
    const used = second.decisions.claims.find(({ claim }) => claim.repId === repId)?.decision.quota ?? [];
    expect(used.slice(0, ofDay?.decision.quota.length)).toEqual(ofDay?.decision.quota);
  });

  test('has every claim and every release on record once', async () => {
    const { log } = openBooks(store);
    for (const { claim, decision } of first.decisions.claims) {
      const { entries } = await log.read(claim.customerId, 0, 100);
      const claims = entries.filter(({ event }) => event.type === 'claimed' && event.repId === claim.repId);
      if (decision.outcome === 'granted') expect(claims).toHaveLength(1);
    }
    for (const { customerId } of first.decisions.recycle.recycle) {
      const { entries } = await log.read(customerId, 0, 100);
      expect(entries.map(({ event }) => event.type)).toEqual(['released']);
    }
  });
});

describe('a plan of retention', () => {
  test('is carried out the day after by its digest, once, and those concerned are gone from the report', async () => {
    const store = createMemoryStore<StoredDocument>();
    const first = await work(store);
    const due = first.decisions.disposition?.plan.items.filter(({ disposition }) => disposition === 'due') ?? [];
    expect(due.length).toBeGreaterThan(10);
    const second = await work(store, { approve: planOf(first) });
    const { disposed } = second.story.day;
    expect(disposed).toEqual({
      day: '2026-01-05',
      done: due.length,
      skipped: 0,
      failed: 0,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      isProven: true,
    });
    expect(reportOf(second)).toContain(disposed?.digest);
    const personOf = new Map(second.input.people.map((person) => [person.id, person]));
    for (const { id } of due) expect(personOf.get(id)).toMatchObject({ name: null, email: null, phone: null });
    const actsOf = ({ decisions }: WorkedDay): string[] =>
      (decisions.disposition?.plan.items ?? []).map((item) => `${item.id} ${item.disposition} ${item.action}`);
    const done = new Set(actsOf(first).filter((act) => act.includes(' due ')));
    expect(actsOf(second).filter((act) => done.has(act))).toEqual([]);

    const people = await readAll(openBooks(store).people);
    const pasts = due.map(({ id }) => people.get(id)?.value.disposed?.length);
    const third = await work(store);
    expect(third.story.day.disposed).toBe(null);
    const later = await readAll(openBooks(store).people);
    expect(due.map(({ id }) => later.get(id)?.value.disposed?.length)).toEqual(pasts);
    expect(later).toEqual(people);
  }, 120_000);

  test('is not carried out under another digest, and then nothing is written at all', async () => {
    const store = createMemoryStore<StoredDocument>();
    await expect(begin(store, { approve: 'x' })).rejects.toThrow('--approve: there is no plan in the store yet');
    expect(await contentOf(store)).toBe('');
    const first = await work(store);
    const content = await contentOf(store);
    await expect(begin(store, { approve: 'x' })).rejects.toThrow(
      `--approve: the plan of 2026-01-05 has the digest ${planOf(first)}, not x. Nothing was carried out.`,
    );
    expect(await contentOf(store)).toBe(content);
  }, 120_000);
});
