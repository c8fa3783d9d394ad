import { fromDayNumber, type IsoDate, isIsoDate, toDayNumber } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import { type CompiledRetention, recompile } from './compile-retention.ts';
import { decide, type RetentionContext } from './evaluate-retention.ts';
import type { Hold } from './hold.ts';
import { type Compiled, readCompiled } from './internal/compiled.ts';
import { compileRule } from './internal/compiled-rule.ts';
import { holdsOn, indexHolds, tolledSpans } from './internal/holds-index.ts';
import { readRecord, traitsOf } from './internal/read-record.ts';
import { readingFor } from './internal/read-trigger.ts';
import { readEvents, standingOf } from './internal/standing.ts';
import type { RetentionDecision } from './retention-decision.ts';
import type { RetentionRecord } from './retention-record.ts';

/** When a record is to be looked at next. */
export interface NextReview {
  /** The first day on which something is to be done or changes, today included; `null` when nothing changes any more. */
  readonly on: IsoDate | null;
  /** What the decision is on that day, if no event comes in between; today's where `on` is `null`. */
  readonly decision: RetentionDecision;
}

/**
 * Finds the first day on which a record asks for something, so that a job can sleep until then: today when it is due, under review or to be
 * told of, else the day on which a period or a hold ends, a notice falls due, a purge begins or a rule comes into force, if
 * that changes the decision.
 *
 * @param record - The record.
 * @param compiled - The rules, arranged for today.
 * @param context - The holds; those that begin or end later count from then on.
 * @returns The day, and the decision on it.
 * @throws A `WaimaoError` as {@link evaluateRetention}.
 *
 * @example
 * ```ts
 * import { compileRetention, nextReview, type RetentionRule } from 'waimao/retention';
 *
 * const rules: RetentionRule[] = [
 *   { id: 'inactive-3y', effect: 'dispose', action: 'anonymise', trigger: 'lastSubjectActivity', period: { years: 3 } },
 * ];
 * const compiled = compileRetention(rules, { now: '2026-11-21', timeZone: 'Asia/Shanghai' });
 * nextReview({ id: 'c-1', triggers: { lastSubjectActivity: '2024-02-29' } }, compiled).on; // => '2027-03-01'
 * ```
 */
export function nextReview(
  record: RetentionRecord,
  compiled: CompiledRetention,
  context: RetentionContext = {},
): NextReview {
  const own = readCompiled(compiled);
  const { holds } = requireObject(context, ['context']);
  const { today } = own.clock;
  const now = decide(record, own, indexHolds(holds, today));
  if (now.disposition === 'due' || now.disposition === 'review' || now.obligations.length > 0)
    return { on: own.day, decision: now };
  for (const day of daysOfChange(record, own, holds ?? [])) {
    const then = decide(record, recompile(own, day), indexHolds(holds, day));
    if (essence(then) !== essence(now)) return { on: fromDayNumber(day), decision: then };
  }
  return { on: null, decision: now };
}

const LAST_DAY = 2_932_896; // 9999-12-31

/** The days after today on which anything ends or begins, in order. */
function daysOfChange(record: RetentionRecord, compiled: Compiled, holds: readonly Hold[]): number[] {
  const { given, triggers, clock } = compiled;
  const { today } = clock;
  const slots = triggers.map((_, slot) => slot);
  // an event of tomorrow counts as of today, but only today
  const readings = readEvents(record, slots, { ...compiled, clock: { ...clock, today: clock.latest } });
  const days: number[] = [];
  for (const reading of readings) days.push(readingFor(reading, true) - 1, readingFor(reading, true));
  const asked = record.erasureRequest?.receivedOn;
  if (isIsoDate(asked)) days.push(toDayNumber(asked) - 1, toDayNumber(asked));
  for (const { effectiveFrom, effectiveTo } of given) {
    if (effectiveFrom !== undefined) days.push(toDayNumber(effectiveFrom));
    if (effectiveTo !== undefined) days.push(toDayNumber(effectiveTo) + 1);
  }
  for (const { from, to } of holds) {
    days.push(toDayNumber(from));
    if (to !== undefined && to !== null) days.push(toDayNumber(to) + 1);
  }
  // a hold that begins later moves the ends from then on
  const later = holds.filter(({ tolls }) => tolls === true).map(({ from }) => toDayNumber(from));
  for (const from of [today, ...later.filter((day) => day > today)]) {
    const reached = holdsOn(readRecord(record), { traits: traitsOf(record) }, indexHolds(holds, from));
    const held = tolledSpans(reached, from);
    for (const rule of given) {
      const own = compileRule(rule, today, (name) => triggers.indexOf(name));
      const { state, until } = standingOf(own, readings, today, held);
      if (state === 'waits' || state === 'doubt' || until === Number.POSITIVE_INFINITY) continue;
      const due = until + 1;
      days.push(due, due - (rule.notifyBefore?.days ?? 0), due + (rule.grace?.days ?? 0));
    }
  }
  return [...new Set(days)].filter((day) => day > today && day <= LAST_DAY).sort((a, b) => a - b);
}

/** What of a decision somebody would act on. */
function essence({ disposition, action, fields, stage, further, obligations }: RetentionDecision): string {
  return JSON.stringify([disposition, action, fields, stage, further, obligations]);
}
