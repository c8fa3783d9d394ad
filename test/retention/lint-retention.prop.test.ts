import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate } from 'waimao';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import { lintRetention } from '../../src/retention/lint-retention.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';

const seed = 20_261_122;
const day = fc.integer({ min: 0, max: 3000 }).map((days): IsoDate => addDays('2019-12-01', days));
const some = (words: readonly string[]): fc.Arbitrary<readonly string[] | undefined> =>
  fc.option(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }), { nil: undefined });

const shape = {
  scope: fc.record({
    recordTypes: some(['lead', 'invoice']),
    jurisdictions: some(['DE', 'FR', 'EU']),
    tags: some(['fair', 'export']),
    fields: fc.option(some(['email', 'invoice', 'invoice.number']), { nil: undefined, freq: 2 }),
  }),
  trigger: fc.constantFrom<RetentionRule['trigger']>('createdOn', 'invoiceDate', ['invoiceDate', 'createdOn']),
  anchor: fc.constantFrom<RetentionRule['anchor']>(undefined, 'endOfMonth', 'endOfYear', { fiscalYearEnd: '03-31' }),
};
const period = fc.constantFrom({ years: 1 }, { months: 12 }, { days: 365 }, { days: 400 }, { years: 2 }, { months: 7 });
const disposal = fc.record({
  ...shape,
  effect: fc.constant('dispose' as const),
  action: fc.constantFrom('restrict' as const, 'anonymise' as const, 'delete' as const),
  period,
});
const retain = fc.record({
  ...shape,
  effect: fc.constant('retain' as const),
  period: fc.oneof(period, fc.constant('indefinite' as const)),
});
const schedule = fc
  .array(fc.oneof(disposal, retain), { minLength: 2, maxLength: 5 })
  .map((rules): RetentionRule[] => rules.map((rule, at) => ({ ...rule, id: `r${at}` })));
const record: fc.Arbitrary<RetentionRecord> = fc.record({
  id: fc.constant('c-1'),
  recordType: fc.constantFrom('lead', 'invoice'),
  jurisdictions: fc.constantFrom(['DE'], ['FR'], ['DE', 'FR'], ['CN']),
  tags: fc.constantFrom([], ['fair'], ['export', 'fair']),
  triggers: fc.record({ createdOn: day, invoiceDate: day }),
  data: fc.constant({ email: 'a@b.example', invoice: { number: '7', total: 1 } }),
});

/** Schedules with findings are rare among random ones, so one rule is repeated with another period, action or jurisdiction. */
const likelier = fc
  .tuple(schedule, fc.oneof(disposal, retain), fc.boolean())
  .map(([rules, other, elsewhere]): RetentionRule[] => {
    const [first] = rules;
    if (first === undefined) return rules;
    const { trigger, anchor } = first;
    const scope = { ...first.scope, ...(elsewhere ? { jurisdictions: other.scope.jurisdictions } : {}) };
    return [...rules, { ...other, scope, trigger, anchor, id: 'alike' }];
  });

function decidingRules({ disposition, ruleId, further = [] }: RetentionDecision): (string | undefined)[] {
  return disposition === 'due' ? [ruleId, ...further.map((part) => part.ruleId)] : [];
}

function ruleOf(id: string, rules: readonly RetentionRule[]): RetentionRule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

test('A disposal that the lint says is never reached, or is always overridden, decides of no record on any day', () => {
  let findings = 0;
  fc.assert(
    fc.property(likelier, record, day, (rules, one, now) => {
      const never = lintRetention(rules).filter(
        ({ code }) => code === 'retention/lint-never-reached' || code === 'retention/lint-always-overridden',
      );
      if (never.length === 0) return;
      findings++;
      const decision = evaluateRetention(one, compileRetention(rules, { now, timeZone: 'UTC' }));
      const deciding = decidingRules(decision);
      for (const { params } of never) if ('ruleId' in params) expect(deciding).not.toContain(params.ruleId);
    }),
    { seed, numRuns: 1000 },
  );
  expect(findings).toBeGreaterThan(100);
});

test('A disposal that the lint says is kept longer is not due while the duty runs, which it does on the day before', () => {
  let findings = 0;
  const on = (now: IsoDate, rules: readonly RetentionRule[], one: RetentionRecord): RetentionDecision =>
    evaluateRetention(one, compileRetention(rules, { now, timeZone: 'UTC' }));
  fc.assert(
    fc.property(likelier, record, day, (rules, one, now) => {
      for (const { code, params } of lintRetention(rules)) {
        if (code !== 'retention/lint-kept-longer') continue;
        const { dueOn } = on(now, [ruleOf(params.ruleId, rules)], one);
        if (dueOn === undefined) continue;
        findings++;
        expect(on(addDays(dueOn, -1), [ruleOf(params.by, rules)], one).disposition).toBe('retain');
        if (decidingRules(on(dueOn, rules, one)).includes(params.ruleId)) {
          expect(on(dueOn, [ruleOf(params.by, rules)], one).disposition).not.toBe('retain');
        }
      }
    }),
    { seed, numRuns: 1000 },
  );
  expect(findings).toBeGreaterThan(25);
});

test('The order of the rules changes no finding but the row of an id that stands twice', () => {
  fc.assert(
    fc.property(likelier, (rules) => {
      const sorted = (found: readonly unknown[]): string[] => found.map((one) => JSON.stringify(one)).sort();
      const anyBy = (found: string[]): string[] => found.map((one) => one.replace(/"(?:by|ruleId)":"[^"]*"/g, ''));
      const there = anyBy(sorted(lintRetention(rules)));
      expect(anyBy(sorted(lintRetention([...rules].reverse())))).toHaveLength(there.length);
    }),
    { seed },
  );
});

test('The rules are not changed', () => {
  fc.assert(
    fc.property(schedule, (rules) => {
      const before = JSON.stringify(rules);
      lintRetention(rules, { now: '2026-11-22' });
      expect(JSON.stringify(rules)).toBe(before);
    }),
    { seed },
  );
});
