import { beforeAll, describe, expect, test } from 'vitest';
import { decide, type MorningDecisions } from '../../examples/morning/decide.ts';
import { buildModel } from '../../examples/morning/model/build-model.ts';
import { type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import { renderReport } from '../../examples/morning/report.ts';
import type { ReportModel } from '../../examples/morning/report-model.ts';
import { renderSummary } from '../../examples/morning/summary.ts';

const now = '2026-01-05T09:00:00+08:00';

describe('the morning of the sample files', () => {
  let input: MorningInput;
  let decisions: MorningDecisions;
  let model: ReportModel;

  beforeAll(async () => {
    input = await readInput('examples/morning/input', { today: '2026-01-05' });
    decisions = decide(input, now);
    model = buildModel(input, decisions);
  });

  test('leaves out twenty broken rows and uses all others', () => {
    expect(input.faults).toHaveLength(20);
    expect(decisions.profit.issues).toEqual([]);
    expect(decisions.tiers.issues).toEqual([]);
    expect(decisions.recycle.issues).toEqual([]);
    expect([input.customers.length, input.orders.length, input.contacts.length]).toEqual([1200, 8000, 40000]);
  });

  test('gives every inquiry a rep or says when to try again, and a reason to every rep passed over', () => {
    expect(decisions.inquiries.assignments).toHaveLength(60);
    for (const { repId, reasons, passedOver } of decisions.inquiries.assignments) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(passedOver).toHaveLength(input.reps.length - (repId === null ? 0 : 1));
      for (const other of passedOver) expect(other.reasons.length).toBeGreaterThan(0);
    }
  });

  test('gives nobody a turn who is absent or has left, and leaves the leaver nothing', () => {
    const turns = decisions.inquiries.assignments.filter(
      ({ reasons }) => reasons[0]?.code === 'allocation/rotation-turn',
    );
    expect(turns.length).toBeGreaterThan(30);
    expect(turns.filter(({ repId }) => repId === 'R05' || repId === 'R11')).toEqual([]);
    expect([...decisions.customers.values()].filter(({ ownerId }) => ownerId === 'R11')).toEqual([]);
  });

  test('grants a customer to one rep only', () => {
    const granted = decisions.claims.filter(({ decision }) => decision.outcome === 'granted');
    const customers = granted.map(({ claim }) => claim.customerId);
    expect(new Set(customers).size).toBe(customers.length);
    expect(granted.length).toBeGreaterThan(0);
    expect(decisions.claims.length).toBeGreaterThan(granted.length);
  });

  test('converts every order at a rate of its day or at most seven days before, and sums exactly', () => {
    const { orders, total, months } = decisions.profit;
    const sum = (parts: readonly { readonly profit: { readonly minor: number } }[]): number =>
      parts.reduce((all, { profit }) => all + profit.minor, 0);
    expect(sum(orders)).toBe(total.profit.minor);
    expect(sum(months)).toBe(total.profit.minor);
    for (const { date, lines } of orders) {
      for (const { rateDate } of lines) {
        if (rateDate === null) continue;
        const days = (Date.parse(date) - Date.parse(rateDate)) / 86_400_000;
        expect(days >= 0 && days <= 7).toBe(true);
      }
    }
  });

  test('keeps core, potential and basic within their bands', () => {
    expect(decisions.tiers.report.tiers.map(({ tier, missed }) => [tier, missed])).toEqual([
      ['core', false],
      ['potential', false],
      ['basic', false],
      ['dormant', true],
      ['reserve', false],
    ]);
  });

  test('shows at each customer what the plan of the pool says of it, also while the owners are away', () => {
    const reps = input.reps.map((rep) => ({ ...rep, absentFrom: '2025-12-20', absentTo: '2026-01-02' }));
    const away = decide({ ...input, reps }, now);
    const { customers } = buildModel(input, away);
    const shown = (outcome: RegExp): string[] =>
      customers
        .filter(({ decisions: views }) =>
          views.some(({ title, outcome: { en } }) => title.en === 'Public pool' && outcome.test(en)),
        )
        .map(({ id }) => id);
    expect(shown(/^back to the pool$/)).toEqual(away.recycle.recycle.map(({ customerId }) => customerId));
    expect(shown(/^goes back /)).toEqual(away.recycle.warn.map(({ customerId }) => customerId));
    expect(away.recycle.recycle.length).toBeLessThan(decisions.recycle.recycle.length);
  });

  test('says every reason in both languages, without a code or a value that is not there', () => {
    const sentences = model.customers.flatMap(({ decisions: views }) => views.flatMap(({ reasons }) => reasons));
    expect(sentences.length).toBeGreaterThan(10_000);
    const bad = sentences.filter(
      ({ code, en, zh }) =>
        /undefined|null|NaN|\[object/.test(en + zh) ||
        en.startsWith(code) ||
        zh.startsWith(code) ||
        !/\p{Script=Han}/u.test(zh),
    );
    expect(bad.slice(0, 3)).toEqual([]);
  });

  test('is the same twice, and fits the page and the terminal', () => {
    expect(JSON.stringify(buildModel(input, decide(input, now)))).toBe(JSON.stringify(model));
    const page = renderReport(model);
    expect(page.length).toBeLessThan(4_000_000);
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    const lines = renderSummary(model, { width: 80 }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(45);
  });
});
