import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPeriod } from '../../src/core/add-period.ts';
import { fromDayNumber, toDayNumber } from '../../src/core/dates.ts';
import {
  addSpan,
  anchoredDay,
  cutOffDay,
  type HeldSpan,
  mergeSpans,
  spanOf,
  tolledEnd,
} from '../../src/retention/internal/day-arithmetic.ts';
import type { RetentionAnchor, RetentionPeriod } from '../../src/retention/retention-rule.ts';
import { seed } from './dice.ts';

const anchors: RetentionAnchor[] = [
  'event',
  'endOfMonth',
  'endOfYear',
  { fiscalYearEnd: '03-31' },
  { fiscalYearEnd: '02-29' },
  { fiscalYearEnd: '06-30' },
];
const periods: RetentionPeriod[] = [
  { days: 0 },
  { days: 30 },
  { days: 365 },
  { months: 1 },
  { months: 6 },
  { months: 13, days: 5 },
  { years: 1 },
  { years: 3 },
  { years: 2, months: 6 },
  { years: 8 },
  { years: 10, days: 1 },
];
const first = toDayNumber('2020-01-01');
const last = toDayNumber('2030-12-31');

/** The end of the month, year or fiscal year by walking: no arithmetic of the calendar but the platform's own. */
function walkToEnd(day: number, anchor: RetentionAnchor): number {
  if (anchor === 'event') return day;
  const [endMonth = 0, endDay = 0] = typeof anchor === 'string' ? [] : anchor.fiscalYearEnd.split('-').map(Number);
  for (let at = day; ; at++) {
    const date = new Date(at * 86_400_000);
    const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
    if (month === endMonth && dayOfMonth === endDay) return at;
    if (dayOfMonth < 28 || new Date((at + 1) * 86_400_000).getUTCDate() !== 1) continue;
    const isEnd = anchor === 'endOfMonth' || (anchor === 'endOfYear' ? month === 12 : month === 2 && endDay === 29);
    if (isEnd) return at;
  }
}

/** Adds with the platform's calendar: the clamp is the last day of the month reached. */
function platformAdd(day: number, { years = 0, months = 0, days = 0 }: RetentionPeriod): number {
  const start = new Date(day * 86_400_000);
  const month = start.getUTCMonth() + years * 12 + months;
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const date = Math.min(start.getUTCDate(), lastOfMonth);
  return Date.UTC(start.getUTCFullYear(), month, date) / 86_400_000 + days;
}

describe('days', () => {
  test.each(anchors)(
    'of every event from 2020 to 2030 with the anchor %j end as the platform counts them',
    (anchor) => {
      const wrong: string[] = [];
      for (let day = first; day <= last; day++) {
        const start = walkToEnd(day, anchor);
        if (anchoredDay(day, anchor) !== start) wrong.push(fromDayNumber(day));
        for (const period of periods) {
          const span = spanOf(period);
          const end = span === null ? Number.NaN : addSpan(start, span);
          if (end !== platformAdd(start, period) || fromDayNumber(end) !== addPeriod(fromDayNumber(start), period))
            wrong.push(`${fromDayNumber(start)} ${JSON.stringify(period)}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each(anchors)('the cut-off with the anchor %j parts the events that are over from those that run', (anchor) => {
    const wrong: string[] = [];
    for (const period of periods) {
      const ends = new Map<number, number>();
      const endOf = (day: number): number => {
        const known = ends.get(day) ?? platformAdd(walkToEnd(day, anchor), period);
        ends.set(day, known);
        return known;
      };
      for (let today = first; today <= last; today++) {
        const cutOff = cutOffDay(today, anchor, spanOf(period));
        if (!(endOf(cutOff) < today && endOf(cutOff + 1) >= today))
          wrong.push(`${fromDayNumber(today)} ${JSON.stringify(period)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('one comparison with the cut-off says of any event what adding the period says', () => {
    const day = fc.integer({ min: first - 12 * 366, max: last });
    const part = fc.option(fc.nat(40), { nil: undefined });
    const period = fc.record({ years: fc.option(fc.nat(12), { nil: undefined }), months: part, days: part });
    const check = (event: number, today: number, anchor: RetentionAnchor, given: RetentionPeriod): void => {
      const isOver = addPeriod(fromDayNumber(anchoredDay(event, anchor)), given) < fromDayNumber(today);
      expect(event <= cutOffDay(today, anchor, spanOf(given))).toBe(isOver);
    };
    fc.assert(fc.property(day, day, fc.constantFrom(...anchors), period, check), { seed, numRuns: 1000 });
  });

  test('nothing is over of a period without end', () => {
    expect(cutOffDay(last, 'event', spanOf('indefinite'))).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('days held', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(25)).map(([from, length]): HeldSpan => [from, from + length]),
    { maxLength: 5 },
  );

  test('stop the clock: the end is reached when as many days have passed outside of them', () => {
    const walk = (start: number, end: number, held: readonly HeldSpan[]): number => {
      let left = end - start;
      let day = start;
      while (left > 0) {
        day++;
        if (!held.some(([from, to]) => from <= day && day <= to)) left--;
      }
      // the last day itself may be followed by days that are held; they lie outside of the period
      return day;
    };
    const check = (start: number, length: number, given: readonly HeldSpan[]): void => {
      expect(tolledEnd(start, start + length, mergeSpans(given))).toBe(walk(start, start + length, given));
    };
    fc.assert(fc.property(fc.integer({ min: -10, max: 70 }), fc.nat(80), spans, check), { seed, numRuns: 1000 });
  });

  test('a further span never brings the end nearer', () => {
    const check = (start: number, length: number, given: readonly HeldSpan[], more: readonly HeldSpan[]): void => {
      const without = tolledEnd(start, start + length, mergeSpans(given));
      expect(tolledEnd(start, start + length, mergeSpans([...given, ...more]))).toBeGreaterThanOrEqual(without);
    };
    fc.assert(fc.property(fc.integer({ min: -10, max: 70 }), fc.nat(80), spans, spans, check), { seed, numRuns: 1000 });
  });
});
