import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from 'waimao';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import { nextReview } from '../../src/retention/next-review.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { holdList, recordOf, schedule, seed, timeZone, today } from './dice.ts';

/** What of a decision somebody would act on. */
const acts = ({ disposition, action, fields, stage, further, obligations }: RetentionDecision): string =>
  JSON.stringify({ disposition, action, fields, stage, further, obligations });

describe('the next review', () => {
  const check = (
    record: RetentionRecord,
    rules: readonly RetentionRule[],
    holds: readonly Hold[],
    now: string,
    probes: readonly number[],
  ): void => {
    const on = (day: string): RetentionDecision =>
      evaluateRetention(record, compileRetention(rules, { now: day, timeZone }), { holds });
    const decided = on(now);
    const next = nextReview(record, compileRetention(rules, { now, timeZone }), { holds });
    if (next.on !== null) expect(next.decision).toEqual(on(next.on));
    if (next.on === now) {
      expect(['due', 'review'].includes(decided.disposition) || decided.obligations.length > 0).toBe(true);
      return;
    }
    if (next.on !== null) expect(acts(on(next.on))).not.toBe(acts(decided));
    const changed = probes
      .map((days) => addDays(now, days))
      .filter((day) => day > now && (next.on === null || day < next.on))
      .find((day) => acts(on(day)) !== acts(decided));
    expect({ changed, next: next.on }).toEqual({ changed: undefined, next: next.on });
    // the day before is the hardest
    if (next.on !== null && next.on > addDays(now, 1)) expect(acts(on(addDays(next.on, -1)))).toBe(acts(decided));
  };

  test('is the first day on which the decision is another, or today where something is to be done', () => {
    const probes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(recordOf('c-1'), schedule, holdList, today, probes, check), { seed, numRuns: 1500 });
  });

  test('skips no day of the first two years', () => {
    const everyDay = fc.constant(Array.from({ length: 730 }, (_, at) => at + 1));
    fc.assert(fc.property(recordOf('c-1'), schedule, holdList, today, everyDay, check), { seed, numRuns: 60 });
  });
});
