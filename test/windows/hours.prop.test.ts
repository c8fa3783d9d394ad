import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from 'waimao';
import {
  addBusinessDays,
  addBusinessMinutes,
  businessMinutesBetween,
  type Calendar,
  compileHours,
  intersectHours,
  isOpen,
  nextClose,
  nextOpen,
  nextOpening,
  openIntervals,
} from 'waimao/windows';
import { toInstant, toLocal } from 'waimao/zones';
import { differenceOf, intersectionOf } from '../../src/windows/internal/hours-combine.ts';
import { closes, dawn, day, hoursNear, minute, openMinutes, type PlainHours, windowsOf } from './hours-brute.ts';

const seed = 20_261_121;

/** A range around a moment, and whether each minute of it is open. */
interface Truth {
  readonly from: number;
  readonly open: readonly boolean[];
}

const truthOf = (hours: PlainHours, around: number, days: number): Truth => {
  const from = around - 2 * day;
  return { from, open: openMinutes(hours, from, days * 1440) };
};

/** The first minute from one on that is as asked for; `null` when there is none in the range. */
const firstFrom = ({ from, open }: Truth, start: number, wanted: (at: number) => boolean): number | null => {
  for (let at = start; at < open.length; at++) if (wanted(at)) return from + at * minute;
  return null;
};

/** An answer, or `null` where it lies beyond the range that was looked at minute by minute. */
const inRange = ({ from, open }: Truth, moment: number | null): number | null =>
  moment === null || moment >= from + open.length * minute ? null : moment;

const runsOf = ({ from, open }: Truth): { start: number; end: number }[] => {
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at < open.length; ) {
    let end = at;
    while (open[end] === true) end++;
    if (end > at) runs.push({ start: from + at * minute, end: from + end * minute });
    at = end + 1;
  }
  return runs;
};

describe('against every minute worked out from the definition', () => {
  test('a minute is open, begins and ends as the definition says; intervals are the longest runs', () => {
    fc.assert(
      fc.property(hoursNear, fc.array(fc.nat(5 * 1440), { maxLength: 40 }), ({ hours, around }, places) => {
        const calendar = compileHours(hours);
        const truth = truthOf(hours, around, 6);
        const { from, open } = truth;
        expect(open.map((_, at) => isOpen(calendar, from + at * minute))).toEqual(open);
        expect(openIntervals(calendar, from, from + open.length * minute)).toEqual(runsOf(truth));
        for (const at of places) {
          const moment = from + at * minute;
          const opens = firstFrom(truth, at, (place) => open[place] === true);
          const begins = firstFrom(truth, at + 1, (place) => open[place] === true && open[place - 1] === false);
          const ends = firstFrom(truth, at + 1, (place) => open[place] === false && open[place - 1] === true);
          expect([
            inRange(truth, nextOpen(calendar, moment)),
            inRange(truth, nextOpening(calendar, moment)),
            inRange(truth, nextClose(calendar, moment)),
          ]).toEqual([opens, begins, ends]);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test('minutes are counted, and found again, as if one by one', () => {
    const place = fc.nat(6 * 1440 - 1);
    fc.assert(
      fc.property(hoursNear, fc.array(fc.tuple(place, place), { maxLength: 30 }), ({ hours, around }, pairs) => {
        const calendar = compileHours(hours);
        const { from, open } = truthOf(hours, around, 6);
        const before = [0];
        for (const each of open) before.push((before.at(-1) ?? 0) + (each ? 1 : 0));
        for (const [a, b] of pairs) {
          const minutes = (before[b] ?? 0) - (before[a] ?? 0);
          const [start, end] = [from + a * minute, from + b * minute];
          expect(businessMinutesBetween(calendar, start, end)).toBe(minutes);
          const reached = minutes > 0 ? before.indexOf(before[b] ?? 0) : before.lastIndexOf(before[b] ?? 0);
          if (minutes !== 0 && reached < open.length) {
            expect(addBusinessMinutes(calendar, start, minutes)).toBe(from + reached * minute);
          }
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test('the borders of the blocks that hours are kept in do not show', () => {
    const border = fc.integer({ min: 230, max: 340 }).map((index) => index * 64 * day);
    fc.assert(
      fc.property(hoursNear, border, ({ hours }, around) => {
        const calendar = compileHours(hours);
        const truth = truthOf(hours, around, 4);
        expect(openIntervals(calendar, truth.from, truth.from + truth.open.length * minute)).toEqual(runsOf(truth));
        for (const moment of [around - minute, around - 1, around, around + 1]) {
          const at = Math.floor((moment - truth.from) / minute);
          expect(isOpen(calendar, moment)).toBe(truth.open[at]);
        }
      }),
      { seed, numRuns: 150 },
    );
  });
});

describe('over years', () => {
  const years = fc.integer({ min: Date.UTC(2003, 0, 1), max: Date.UTC(2045, 0, 1) });
  const minutes = fc.integer({ min: -400_000, max: 400_000 });

  test('open minutes add up, and backwards they are negative', () => {
    fc.assert(
      fc.property(hoursNear, years, years, years, ({ hours }, a, b, c) => {
        const calendar = compileHours(hours);
        const [ab, bc, ac] = [
          businessMinutesBetween(calendar, a, b),
          businessMinutesBetween(calendar, b, c),
          businessMinutesBetween(calendar, a, c),
        ];
        expect(Math.round((ab + bc) * minute)).toBe(Math.round(ac * minute));
        expect(businessMinutesBetween(calendar, b, a)).toBe(ab === 0 ? 0 : -ab);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('adding open minutes and counting them undo each other, and no nearer moment does', () => {
    fc.assert(
      fc.property(hoursNear, years, minutes, ({ hours }, at, count) => {
        const calendar = compileHours(hours);
        const moment = addBusinessMinutes(calendar, at, count);
        if (moment === null) {
          expect(Math.abs(businessMinutesBetween(calendar, at, count > 0 ? Date.UTC(2400, 0) : 0))).toBeLessThan(
            Math.abs(count),
          );
          return;
        }
        expect(businessMinutesBetween(calendar, at, moment)).toBe(count);
        if (count > 0) expect(isOpen(calendar, moment - 1)).toBe(true);
        if (count < 0) expect(isOpen(calendar, moment)).toBe(true);
      }),
      { seed, numRuns: 100 },
    );
  });

  test('the next open moment is open, and all before it is closed', () => {
    fc.assert(
      fc.property(hoursNear, years, ({ hours }, at) => {
        const calendar = compileHours(hours);
        const moment = nextOpen(calendar, at);
        if (moment !== null) expect(isOpen(calendar, moment)).toBe(true);
        expect(businessMinutesBetween(calendar, at, moment ?? Date.UTC(2400, 0))).toBe(0);
        expect(nextOpening(calendar, at)).toBe(isOpen(calendar, at) ? afterClose(calendar, at) : moment);
      }),
      { seed, numRuns: 100 },
    );
  });

  const afterClose = (calendar: Calendar, at: number): number | null => {
    const end = nextClose(calendar, at);
    return end === null ? null : nextOpen(calendar, end);
  };

  test('what was asked before makes no difference', () => {
    const far = fc.integer({ min: 0, max: Date.UTC(2300, 0, 1) });
    fc.assert(
      fc.property(hoursNear, fc.array(far, { minLength: 2, maxLength: 12 }), ({ hours }, moments) => {
        const shared = compileHours(hours);
        const answers = (calendar: Calendar, at: number): unknown[] => [
          isOpen(calendar, at),
          nextOpen(calendar, at),
          nextClose(calendar, at),
          businessMinutesBetween(calendar, at, at + 400 * day),
          addBusinessMinutes(calendar, at, -5000),
        ];
        for (const at of moments) expect(answers(shared, at)).toEqual(answers(compileHours(hours), at));
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe('several parties', () => {
  const parties = hoursNear.chain(({ around, hours }) =>
    fc.array(hoursNear, { maxLength: 2 }).map((others) => ({
      around,
      list: [hours, ...others.map((other) => other.hours)],
    })),
  );

  test('are open together exactly in the minutes in which each one is', () => {
    fc.assert(
      fc.property(parties, fc.nat(90), ({ around, list }, minMinutes) => {
        const calendars = list.map(compileHours);
        const truths = list.map((hours) => truthOf(hours, around, 5));
        const [first] = truths;
        const [from, length] = [around - 2 * day, first?.open.length ?? 0];
        const open = Array.from({ length }, (_, at) => truths.every((truth) => truth.open[at] === true));
        const runs = runsOf({ from, open });
        const to = from + length * minute;
        expect(intersectHours(calendars, from, to)).toEqual(runs);
        expect(intersectHours(calendars.toReversed(), from, to)).toEqual(runs);
        expect(intersectHours([...calendars, ...calendars], from, to)).toEqual(runs);
        const long = runs.filter(({ start, end }) => end - start >= minMinutes * minute);
        expect(intersectHours(calendars, from, to, { minMinutes })).toEqual(long);
      }),
      { seed, numRuns: 100 },
    );
  });

  test('make a calendar of their own that answers alike, however they are put together', () => {
    fc.assert(
      fc.property(hoursNear, hoursNear, hoursNear, (one, two, three) => {
        const [a, b, c] = [compileHours(one.hours), compileHours(two.hours), compileHours(three.hours)];
        const [from, to] = [one.around - 3 * day, one.around + 5 * day];
        const all = openIntervals(intersectionOf([a, b, c]), from, to);
        expect(all).toEqual(intersectHours([a, b, c], from, to));
        expect(openIntervals(intersectionOf([intersectionOf([c, b]), a]), from, to)).toEqual(all);
        const both = businessMinutesBetween(intersectionOf([a, b]), from, to);
        const rest = differenceOf(a, b);
        expect(both + businessMinutesBetween(rest, from, to)).toBe(businessMinutesBetween(a, from, to));
        expect(intersectHours([rest, b], from, to)).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe('business days', () => {
  const near = fc.integer({ min: -4 * 1440, max: 4 * 1440 });

  test('are counted as if one by one on the calendar, and keep the local time', () => {
    fc.assert(
      fc.property(hoursNear, near, fc.integer({ min: -6, max: 6 }), ({ hours, around }, away, count) => {
        fc.pre(count !== 0);
        const { zone } = hours;
        const at = around + away * minute;
        const { date, time } = toLocal(zone, at);
        const step = Math.sign(count);
        let [found, left] = [date, Math.abs(count)];
        for (let walked = 0; left > 0 && walked < 60; walked++) {
          found = addDays(found, step);
          const exists = dawn(zone, found) < dawn(zone, addDays(found, 1));
          if (exists && !closes(hours, found) && windowsOf(hours, found).length > 0) left--;
        }
        const moment = addBusinessDays(compileHours(hours), at, count);
        expect(moment).toBe(left > 0 ? null : toInstant(zone, found, time));
      }),
      { seed, numRuns: 250 },
    );
  });
});
