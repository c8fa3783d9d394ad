import { DAY_MS } from '../../core/civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber, utcDayOf } from '../../core/dates.ts';
import type { EpochMs } from '../../core/instants.ts';
import { countUpTo } from '../../core/ordering.ts';
import type { RecycleCalendar } from '../pool-clock.ts';
import { fail } from '../refusals.ts';

/** Days as one owner's clock counts them; `after` and `elapsed` are two readings of the same count. */
export interface DayClock {
  /** The moment at which so many days are over. */
  after(start: EpochMs, days: number, ownerId: string): EpochMs;
  /** The whole days that are over. */
  elapsed(start: EpochMs, now: EpochMs, ownerId: string): number;
}

/** Every day counts and has 24 hours. */
const plainDays: DayClock = {
  after: (start, days) => start + days * DAY_MS,
  elapsed: (start, now) => Math.max(0, Math.floor((now - start) / DAY_MS)),
};

/** A step of 24 hours counts if it ends on a working day; without a calendar every step does. */
export function dayClock({ isWorkingDay, dayOf = utcDayOf }: RecycleCalendar): DayClock {
  if (isWorkingDay === undefined) return plainDays;
  const spans = new Map<string, WorkingSpan>();
  const spanOf = (ownerId: string): WorkingSpan => {
    const known = spans.get(ownerId);
    if (known !== undefined) return known;
    const span = workingSpan((day) => isWorkingDay(day, ownerId) === true, ownerId);
    spans.set(ownerId, span);
    return span;
  };
  return {
    after(start, days, ownerId) {
      if (days === 0) return start;
      const first = toDayNumber(dayOf(start), ['dayOf']);
      return start + (spanOf(ownerId).nthAfter(first, days) - first) * DAY_MS;
    },
    elapsed(start, now, ownerId) {
      if (now <= start) return 0;
      const first = toDayNumber(dayOf(start), ['dayOf']);
      return spanOf(ownerId).between(first, first + Math.floor((now - start) / DAY_MS));
    },
  };
}

/** The working days of a stretch of time, asked once each; the stretch grows as it is needed. */
interface WorkingSpan {
  /** The day number of the n-th working day after a day. */
  nthAfter(day: number, n: number): number;
  /** How many working days lie after `from`, up to and with `to`. */
  between(from: number, to: number): number;
}

const STEP = 64;
/** A stretch without any working day that is this long is a mistake of the calendar, not a holiday. */
const LONGEST_PAUSE = 1_100;

function workingSpan(works: (day: IsoDate) => boolean, ownerId: string): WorkingSpan {
  let days: number[] = [];
  let from = 0; // the days from `from` up to but without `to` are known
  let to = 0;

  const list = (first: number, end: number): number[] => {
    const found: number[] = [];
    for (let day = first; day < end; day++) if (works(fromDayNumber(day))) found.push(day);
    return found;
  };
  const cover = (first: number, end: number): void => {
    if (to === from) [from, to] = [first, first];
    if (first < from) {
      const start = Math.min(first, from - STEP);
      days = [...list(start, from), ...days];
      from = start;
    }
    if (end > to) {
      const stop = Math.max(end, to + STEP);
      for (const day of list(to, stop)) days.push(day);
      to = stop;
    }
  };

  return {
    nthAfter(day, n) {
      cover(day, day + 1);
      const at = countUpTo(days, day) + n - 1;
      for (;;) {
        const found = days[at];
        if (found !== undefined) return found;
        const last = days.at(-1) ?? from;
        if (to - last > LONGEST_PAUSE) throw fail('allocation/no-working-day', { ownerId, after: fromDayNumber(last) });
        cover(day, to + STEP);
      }
    },
    between(first, last) {
      cover(first, last + 1);
      return countUpTo(days, last) - countUpTo(days, first);
    },
  };
}
