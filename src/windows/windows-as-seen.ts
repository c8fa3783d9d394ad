import { DAY_MS } from '../core/civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import { instantOfLocal, offsetMsAt } from '../zones/kernel.ts';
import { transitions } from '../zones/transitions.ts';
import type { LocalTime, Zone, ZoneLike } from '../zones/zone.ts';
import { readZone } from '../zones/zone-of.ts';
import { clockText, readTimeOfDay } from './internal/time-of-day.ts';
import { fail } from './refusals.ts';

/** A daily window of a customer, and who looks at it. */
export interface WindowsAsSeenInput {
  /** Where the window stands. */
  readonly customerZone: ZoneLike;
  /** Local time at which it opens. */
  readonly start: LocalTime;
  /** Local time at which it closes; not later than `start` means on the next day, `'24:00'` is allowed. */
  readonly end: LocalTime;
  /** On whose clock it is shown. */
  readonly repZone: ZoneLike;
  /** First day, of the customer's calendar. */
  readonly from: IsoDate;
  /** Last day, of the customer's calendar; at most 36,525 days after `from`. */
  readonly to: IsoDate;
}

/** Days in a row on which the window shows the same times on the rep's clock. */
export interface WindowSegment {
  /** First day, of the customer's calendar. */
  readonly from: IsoDate;
  /** Last day, of the customer's calendar. */
  readonly to: IsoDate;
  /** When it opens, on the rep's clock. */
  readonly start: LocalTime;
  /** The rep's date at that moment less the customer's date, in days: usually −1, 0 or 1. */
  readonly startDayOffset: number;
  /** When it closes, on the rep's clock. */
  readonly end: LocalTime;
  /** The rep's date at that moment less the customer's date on which the window starts. */
  readonly endDayOffset: number;
}

/** A century: longer ranges are a mistake in the year. */
const LONGEST_DAYS = 36_525;
/** A window ends within two days and local days begin within a day of those of UTC: further off no change is felt. */
const REACH_DAYS = 3;

/**
 * Shows a customer's daily window on the rep's clock, for every day of a range: as many segments as there are
 * different answers, so that a label for a year says both halves of it.
 *
 * Both ends are converted on each day (`compatible`: a time that is skipped moves forward by the gap, of one that
 * happens twice the first counts). Where the gap swallows the window, start and end are equal. Only the days around
 * changes of either clock are worked out.
 *
 * @param input - The window, the two zones, the range.
 * @returns Segments in order of time; together they are the range, neighbours differ.
 * @throws A `WaimaoError` as `zoneOf`, `windows/not-a-time`, `core/not-a-date`, `windows/reversed-range`,
 * `windows/range-too-long`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { windowsAsSeen } from 'waimao/windows';
 *
 * const germany = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai' };
 * const year = windowsAsSeen({ ...germany, from: '2026-11-21', to: '2027-10-30' });
 * year.map(({ from, to, start, end }) => [from, to, start, end]);
 * // => [['2026-11-21', '2027-03-27', '16:00', '19:00'], ['2027-03-28', '2027-10-30', '15:00', '18:00']]
 * ```
 */
export function windowsAsSeen(input: WindowsAsSeenInput): WindowSegment[] {
  requireObject(input, ['input']);
  const customer = readZone(input.customerZone, ['customerZone']);
  const rep = readZone(input.repZone, ['repZone']);
  const start = readTimeOfDay(input.start, ['start'], false);
  const end = readTimeOfDay(input.end, ['end'], true);
  const first = toDayNumber(input.from, ['from']);
  const last = toDayNumber(input.to, ['to']);
  if (last < first) throw fail('windows/reversed-range', { from: input.from, to: input.to }, ['to']);
  if (last - first > LONGEST_DAYS) {
    throw fail('windows/range-too-long', { from: input.from, to: input.to, maximumDays: LONGEST_DAYS }, ['to']);
  }
  const length = (end <= start ? DAY_MS : 0) + end - start;
  return segmentsOf({ customer, rep, start, endDay: start + length }, first, last);
}

/** `start` and `endDay` in milliseconds from the customer's midnight. */
interface View {
  readonly customer: Zone;
  readonly rep: Zone;
  readonly start: number;
  readonly endDay: number;
}

function segmentsOf(view: View, first: number, last: number): WindowSegment[] {
  const segments: WindowSegment[] = [];
  let from = first;
  let [opens, closes] = seenOn(view, first);
  let done = first;
  for (const change of changeDays(view, first, last)) {
    const until = Math.min(change + REACH_DAYS, last);
    for (let day = Math.max(change - REACH_DAYS, done + 1); day <= until; day++) {
      const [nextOpens, nextCloses] = seenOn(view, day);
      done = day;
      if (nextOpens === opens && nextCloses === closes) continue;
      segments.push(segment(from, day - 1, opens, closes));
      [from, opens, closes] = [day, nextOpens, nextCloses];
    }
  }
  segments.push(segment(from, last, opens, closes));
  return segments;
}

/** Where the rep's clock stands at both ends, in milliseconds from the midnight that begins the customer's date. */
function seenOn({ customer, rep, start, endDay }: View, day: number): [opens: number, closes: number] {
  const midnight = day * DAY_MS;
  const opens = instantOfLocal(customer, midnight + start);
  const closes = Math.max(opens, instantOfLocal(customer, midnight + endDay));
  return [opens + offsetMsAt(rep, opens) - midnight, closes + offsetMsAt(rep, closes) - midnight];
}

/** The days of UTC on which either clock changes, ascending. */
function changeDays({ customer, rep }: View, first: number, last: number): number[] {
  const from = (first - REACH_DAYS) * DAY_MS;
  const to = (last + REACH_DAYS) * DAY_MS;
  const changes =
    customer === rep
      ? transitions(customer, from, to)
      : [...transitions(customer, from, to), ...transitions(rep, from, to)];
  return changes.map(({ at }) => Math.floor(at / DAY_MS)).sort((a, b) => a - b);
}

function segment(from: number, to: number, opens: number, closes: number): WindowSegment {
  return {
    from: fromDayNumber(from),
    to: fromDayNumber(to),
    start: clockText(opens),
    startDayOffset: Math.floor(opens / DAY_MS),
    end: clockText(closes),
    endDayOffset: Math.floor(closes / DAY_MS),
  };
}
