import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareText } from 'waimao';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import { type PlanOptions, planDisposition } from '../../src/retention/plan-disposition.ts';
import type { DispositionPlan, RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import { dispositionActions, type RetentionRule } from '../../src/retention/retention-rule.ts';
import { frozen, holdList, recordOf, records, schedule, seed, timeZone, today } from './dice.ts';
import { leaves, strengthOn } from './reading.ts';

const runs = { seed, numRuns: 600 };

const plan = (
  given: Iterable<RetentionRecord>,
  rules: readonly RetentionRule[],
  now: string,
  options: PlanOptions = {},
): DispositionPlan => planDisposition(given, compileRetention(rules, { now, timeZone }), options);

/** A decision without the rules that do not apply, which a plan leaves out. */
function withoutAside(decision: RetentionDecision, planned: RetentionDecision): RetentionDecision {
  const aside = ['retention/out-of-scope', 'retention/not-in-force'];
  const isDecisive = planned.reasons.some(({ code }) => code === 'retention/unknown-jurisdiction');
  if (!isDecisive) aside.push('retention/unknown-jurisdiction');
  return { ...decision, reasons: decision.reasons.filter(({ code }) => !aside.includes(code)) };
}

/** Moved about by a number, the same way each time. */
const shuffled = <Row>(rows: readonly Row[], by: number): Row[] =>
  rows
    .map((row, at) => ({ row, key: ((at + 1) * (by * 2 + 1) * 7919) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

describe('a plan', () => {
  test('has for each record the decision that evaluateRetention gives, and counts every one', () => {
    const check = (
      given: readonly RetentionRecord[],
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
    ): void => {
      const { items, counts, issues } = plan(given, rules, now, { holds });
      expect(issues).toEqual([]);
      const tally = { keep: 0, retain: 0, hold: 0, review: 0, due: 0 };
      for (const record of given) {
        // arranged anew: nothing that a plan remembers can help
        const decision = evaluateRetention(record, compileRetention(rules, { now, timeZone }), { holds });
        tally[decision.disposition]++;
        const item = items.find(({ id }) => id === record.id);
        const isActive = !['keep', 'retain'].includes(decision.disposition) || decision.obligations.length > 0;
        expect(item !== undefined).toBe(isActive);
        if (item !== undefined) expect(item).toEqual({ id: record.id, ...withoutAside(decision, item) });
      }
      expect(counts).toEqual({ records: given.length, ...tally, deferred: 0, invalid: 0 });
    };
    fc.assert(fc.property(records, schedule, holdList, today, check), { ...runs, numRuns: 1500 });
  });

  test('is the same, byte for byte, in whatever order rules, records and holds come', () => {
    const check = (
      given: readonly RetentionRecord[],
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
      by: number,
    ): void => {
      const limit = by % 3 === 0 ? null : by % 4;
      const one = plan(given, rules, now, { holds, limit });
      const other = plan(shuffled(given, by), shuffled(rules, by), now, { holds: shuffled(holds, by), limit });
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    };
    fc.assert(fc.property(records, schedule, holdList, today, fc.nat(40), check), runs);
  });

  test('changes nothing that it is given', () => {
    const check = (
      given: readonly RetentionRecord[],
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
    ): void => {
      frozen([given, rules, holds]);
      const made = plan(given, rules, now, { holds });
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    };
    fc.assert(fc.property(records, schedule, holdList, today, check), { ...runs, numRuns: 300 });
  });

  test('lets no record act whose id stands twice, wherever the two stand', () => {
    const check = (
      given: readonly RetentionRecord[],
      twin: RetentionRecord,
      rules: readonly RetentionRule[],
      now: string,
      at: number,
    ): void => {
      const place = at % (given.length + 1);
      const doubled = [...given.slice(0, place), twin, ...given.slice(place)];
      const { items, counts, issues } = plan(doubled, rules, now);
      const isTwice = given.some(({ id }) => id === twin.id);
      if (isTwice) expect(items.map(({ id }) => id)).not.toContain(twin.id);
      const rest = given.filter(({ id }) => id !== twin.id);
      expect(items.filter(({ id }) => id !== twin.id)).toEqual(plan(rest, rules, now).items);
      expect([counts.records, counts.invalid, issues.length]).toEqual([
        doubled.length,
        isTwice ? 2 : 0,
        isTwice ? 1 : 0,
      ]);
    };
    fc.assert(fc.property(records, recordOf('c-1'), schedule, today, fc.nat(9), check), runs);
  });

  test('with a limit has the due that have waited longest and defers the rest', () => {
    const check = (
      given: readonly RetentionRecord[],
      rules: readonly RetentionRule[],
      now: string,
      limit: number,
    ): void => {
      const all = plan(given, rules, now);
      const limited = plan(given, rules, now, { limit });
      const due = all.items.filter(({ disposition }) => disposition === 'due');
      const longest = due.toSorted((a, b) => compareText(`${a.dueOn} ${a.id}`, `${b.dueOn} ${b.id}`)).slice(0, limit);
      expect(limited.items).toEqual(all.items.filter((item) => item.disposition !== 'due' || longest.includes(item)));
      expect(limited.counts).toEqual({ ...all.counts, due: longest.length, deferred: due.length - longest.length });
    };
    fc.assert(fc.property(records, schedule, today, fc.nat(3), check), runs);
  });
});

describe('from one day to the next', () => {
  /*
   * Without holds, and with rules that stay in force and dates that are no longer to come, days only add: what is done to
   * a field is done the next day as well. (A date of tomorrow counts as of today, a hold may begin and a duty come into force:
   * each of them keeps.) What an action was is the same but for a second disposal that falls due later for the same field:
   * the one that was due earlier still decides. A request that a duty answered with a restriction is open again once the duty
   * is over, and may then wait for a look.
   */
  test('what is due stays due, field by field, if no event comes in between', () => {
    const check = (given: readonly RetentionRecord[], drawn: readonly RetentionRule[], now: string): void => {
      const rules = drawn
        .filter(({ effectiveTo, effectiveFrom = '0' }) => effectiveTo === undefined && effectiveFrom <= now)
        .filter(({ id }, at, all) => all.findIndex((rule) => rule.id === id) === at);
      for (const record of given) {
        const past = JSON.parse(JSON.stringify(record), (_, value: unknown) =>
          typeof value === 'string' && /^20\d\d-/.test(value) && value > now ? now : value,
        ) as RetentionRecord;
        const on = (day: string): RetentionDecision =>
          evaluateRetention(past, compileRetention(rules, { now: day, timeZone }));
        const [before, next] = [on(now), on(addDays(now, 1))];
        if (before.ruleId === 'erasure-request' && before.action === 'restrict') continue;
        const lost = leaves.filter((leaf) => strengthOn(before, leaf) > strengthOn(next, leaf));
        expect({ lost, before: lost.length > 0 && before, next: lost.length > 0 && next }).toEqual({
          lost: [],
          before: false,
          next: false,
        });
      }
    };
    fc.assert(fc.property(records, schedule, today, check), runs);
  });

  test('what was carried out is not asked for again', () => {
    const check = (record: RetentionRecord, rules: readonly RetentionRule[], now: string): void => {
      const compiled = compileRetention(rules, { now, timeZone });
      const { disposition, action, fields, further = [], stage, dueOn } = evaluateRetention(record, compiled);
      if (disposition !== 'due' || action === undefined || stage === 'soft-delete') return;
      const acts = [{ action, fields }, ...further];
      const done = acts.map((act) => ({
        action: act.action,
        on: dueOn ?? now,
        ...(act.fields ? { fields: act.fields } : {}),
      }));
      const after = evaluateRetention({ ...record, disposed: [...(record.disposed ?? []), ...done] }, compiled);
      const again = leaves.filter((leaf) => {
        const before = Math.max(
          ...acts.map((act) =>
            strengthOn({ disposition: 'due', ...act, obligations: [], reasons: [] } as RetentionDecision, leaf),
          ),
        );
        const now = strengthOn(after, leaf);
        // of two stages the stronger may follow at once
        return now >= 0 && now <= before && now >= dispositionActions.indexOf('restrict');
      });
      expect({ again, after: again.length > 0 && after }).toEqual({ again: [], after: false });
    };
    fc.assert(fc.property(recordOf('c-1'), schedule, today, check), { ...runs, numRuns: 1500 });
  });
});
