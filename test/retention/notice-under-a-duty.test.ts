import { expect, test } from 'vitest';
import { compileRetention, evaluateRetention, planDisposition, type RetentionRule } from '../../src/retention/index.ts';

const rules: readonly RetentionRule[] = [
  { id: 'books', effect: 'retain', trigger: 'invoiceDate', period: { years: 1 } },
  {
    id: 'inactive',
    effect: 'dispose',
    action: 'delete',
    trigger: 'lastSubjectActivity',
    period: { years: 3 },
    notifyBefore: { days: 30 },
  },
];
const record = { id: 'r-1', triggers: { invoiceDate: '2025-11-25', lastSubjectActivity: '2023-12-01' } };
const compiled = compileRetention(rules, { now: '2026-11-22', timeZone: 'UTC' });

test('a duty that ends before the disposal does not hold up the notice of it', () => {
  const { disposition, dueOn, notifyOn, obligations, reasons } = evaluateRetention(record, compiled);
  expect({ disposition, dueOn, notifyOn, obligations }).toEqual({
    disposition: 'retain',
    dueOn: '2026-12-02',
    notifyOn: '2026-11-02',
    obligations: ['notify'],
  });
  expect(reasons.map(({ code }) => code)).toContain('retention/notify');
  expect(planDisposition([record], compiled).items.map(({ id, obligations }) => [id, obligations])).toEqual([
    ['r-1', ['notify']],
  ]);
});

test('a duty that outlasts the disposal puts the notice off', () => {
  const kept = { ...record, triggers: { ...record.triggers, invoiceDate: '2026-06-01' } };
  const { disposition, notifyOn, obligations } = evaluateRetention(kept, compiled);
  expect({ disposition, notifyOn, obligations }).toEqual({
    disposition: 'retain',
    notifyOn: undefined,
    obligations: [],
  });
});
