import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledRetention, compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import { dispositionActions, type RetentionRule } from '../../src/retention/retention-rule.ts';
import { frozen, holdList, holdOf, recordOf, retainRule, schedule, seed, timeZone, today } from './dice.ts';
import { leaves, mustStay, strengthOn } from './reading.ts';

const runs = { seed, numRuns: 800 };
const compile = (rules: readonly RetentionRule[], now: string): CompiledRetention =>
  compileRetention(rules, { now, timeZone });
const decide = (
  record: RetentionRecord,
  rules: readonly RetentionRule[],
  now: string,
  holds: readonly Hold[] = [],
): RetentionDecision => evaluateRetention(record, compile(rules, now), { holds });
const record = recordOf('c-1');
const RESTRICT = dispositionActions.indexOf('restrict');

/** The fields that a decision does something to, and what; a restriction only keeps. */
const erasedBy = (decision: RetentionDecision): readonly (readonly [string, number])[] =>
  leaves.map((leaf) => [leaf, strengthOn(decision, leaf)] as const).filter(([, strength]) => strength > RESTRICT);

describe('nothing goes that must stay:', () => {
  test('no field that a running duty to keep or an open hold covers is touched beyond a restriction', () => {
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
    ): void => {
      const decision = decide(given, rules, now, holds);
      const wrong = erasedBy(decision).filter(([leaf]) => mustStay(leaf, rules, given, holds, now));
      expect({ wrong, decision: wrong.length > 0 && decision }).toEqual({ wrong: [], decision: false });
    };
    fc.assert(fc.property(record, schedule, holdList, today, check), { ...runs, numRuns: 3000 });
  });

  test('nobody whose record it may not be loses it', () => {
    const check = (given: RetentionRecord, rules: readonly RetentionRule[], now: string): void => {
      expect(erasedBy(decide({ ...given, ownerUncertain: true }, rules, now))).toEqual([]);
    };
    fc.assert(fc.property(record, schedule, today, check), runs);
  });

  test('a rule of low confidence, or one that nobody accepted, never acts', () => {
    const check = (given: RetentionRecord, rules: readonly RetentionRule[], now: string): void => {
      const { disposition, ruleId, further = [] } = decide(given, rules, now);
      const acting = disposition === 'due' ? [ruleId, ...further.map((part) => part.ruleId)] : [];
      for (const { id, effect, legal, review } of rules.filter(
        ({ effectiveFrom = '0', effectiveTo = '9' }) => effectiveFrom <= now && now <= effectiveTo,
      )) {
        if (effect === 'retain' || (legal?.confidence !== 'L' && legal?.reviewed !== false && review !== true))
          continue;
        expect(acting).not.toContain(id);
      }
    };
    fc.assert(fc.property(record, schedule, today, check), runs);
  });

  test('what is due is due by a day that has come', () => {
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
    ): void => {
      const { disposition, dueOn = '' } = decide(given, rules, now, holds);
      if (disposition === 'due') expect(dueOn <= now).toBe(true);
    };
    fc.assert(fc.property(record, schedule, holdList, today, check), runs);
  });
});

describe('more to keep never means more to lose:', () => {
  const weaker = (less: RetentionDecision, more: RetentionDecision): void => {
    const grown = leaves.filter((leaf) => {
      const now = strengthOn(more, leaf);
      // a request is answered by a restriction where it cannot be answered by an erasure
      return now > RESTRICT && now > strengthOn(less, leaf);
    });
    expect({ grown, less: grown.length > 0 && less, more: grown.length > 0 && more }).toEqual({
      grown: [],
      less: false,
      more: false,
    });
  };

  test('a further duty to keep makes no field due, and no action stronger', () => {
    const extra = retainRule('extra');
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      rule: RetentionRule,
      holds: readonly Hold[],
      now: string,
    ): void => weaker(decide(given, rules, now, holds), decide(given, [...rules, rule], now, holds));
    fc.assert(fc.property(record, schedule, extra, holdList, today, check), { ...runs, numRuns: 2000 });
  });

  test('a further hold makes no field due, and no action stronger', () => {
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      hold: Hold,
      now: string,
    ): void => weaker(decide(given, rules, now, holds), decide(given, rules, now, [...holds, hold]));
    fc.assert(fc.property(record, schedule, holdList, holdOf('extra'), today, check), { ...runs, numRuns: 2000 });
  });

  test('a further duty or hold never moves the day on which nothing but a disposal decides to an earlier one', () => {
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      rule: RetentionRule,
      hold: Hold,
      now: string,
    ): void => {
      const before = decide(given, rules, now);
      const after = decide(given, [...rules, rule], now, [hold]);
      if (before.disposition !== 'due') expect(after.disposition === 'due' && after.action !== 'restrict').toBe(false);
    };
    fc.assert(fc.property(record, schedule, retainRule('extra'), holdOf('extra'), today, check), runs);
  });
});

describe('what does not matter:', () => {
  test('the order of rules and holds', () => {
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
      by: number,
    ): void => {
      const turned = [...rules.slice(by % rules.length), ...rules.slice(0, by % rules.length)].reverse();
      const one = JSON.stringify(decide(given, rules, now, holds));
      expect(JSON.stringify(decide(given, turned, now, holds.toReversed()))).toBe(one);
    };
    fc.assert(fc.property(record, schedule, holdList, today, fc.nat(9), check), runs);
  });

  test('what was decided before with the same rules, and whether the input can be changed', () => {
    const check = (
      given: readonly RetentionRecord[],
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
    ): void => {
      frozen([given, rules, holds]);
      const shared = compile(rules, now);
      const twice = [...given, ...given].map((one) => evaluateRetention(one, shared, { holds }));
      const fresh = given.map((one) => decide(one, rules, now, holds));
      expect(twice).toEqual([...fresh, ...fresh]);
      expect(JSON.parse(JSON.stringify(fresh))).toEqual(fresh);
    };
    const several = fc.tuple(recordOf('c-0'), recordOf('c-1'), recordOf('c-2'));
    fc.assert(fc.property(several, schedule, holdList, today, check), { ...runs, numRuns: 500 });
  });

  test('whether a day is given as such or as a moment of it', () => {
    const hours = fc.constantFrom('00:00:00', '09:00:00', '23:59:59');
    const check = (given: RetentionRecord, rules: readonly RetentionRule[], now: string, time: string): void => {
      const atTime = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(atTime)
          : typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !value.startsWith('2026-02-30')
            ? `${value}T${time}+08:00`
            : value;
      const triggers = Object.fromEntries(
        Object.entries(given.triggers ?? {}).map(([name, value]) => [name, atTime(value)]),
      );
      const events = (given.events ?? []).map((event) => ({ ...event, at: atTime(event.at) }));
      const moments = { ...given, triggers, ...(given.events ? { events } : {}) } as RetentionRecord;
      expect(decide(moments, rules, `${now}T${time}+08:00`)).toEqual(decide(given, rules, now));
    };
    fc.assert(fc.property(record, schedule, today, hours, check), runs);
  });
});

describe('every rule is spoken of:', () => {
  test('each that is in force or not is named by a reason', () => {
    const check = (
      given: RetentionRecord,
      rules: readonly RetentionRule[],
      holds: readonly Hold[],
      now: string,
    ): void => {
      const { reasons } = decide(given, rules, now, holds);
      const said = JSON.stringify(reasons);
      const isGone = given.disposed?.some(({ action, fields }) => action === 'delete' && fields === undefined);
      const silent = rules.filter(
        ({ id, effect }) => !said.includes(JSON.stringify(id).slice(1, -1)) && !(isGone && effect === 'retain'),
      );
      expect({ silent, reasons: silent.length > 0 && reasons }).toEqual({ silent: [], reasons: false });
      expect(reasons.length).toBeGreaterThan(0);
    };
    fc.assert(fc.property(record, schedule, holdList, today, check), runs);
  });
});
