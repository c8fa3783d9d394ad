import { DAY_MS } from '../../core/civil.ts';
import { fromDayNumber, type IsoDate } from '../../core/dates.ts';
import type { EpochMs } from '../../core/instants.ts';
import { offsetMsAt } from '../../zones/kernel.ts';
import type { LocalTime, Zone } from '../../zones/zone.ts';
import type { SpanTimes } from './label-span.ts';
import { clockText } from './time-of-day.ts';

/** A part of the day that is shown. */
export interface ChartSpan {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Minutes from the left end of the axis. */
  readonly startMinute: number;
  /** Minutes from the left end of the axis. */
  readonly endMinute: number;
}

/** A full hour on a party's clock. */
export interface ChartTick {
  readonly at: EpochMs;
  /** Minutes from the left end of the axis. */
  readonly minute: number;
  /** What the party's clock shows, `'09:00'`. */
  readonly time: LocalTime;
  /** The party's date. */
  readonly date: IsoDate;
}

/** The day that is shown, and its date for counting days. */
export interface ChartAxis {
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** Number of the date. */
  readonly day: number;
}

const HOUR_MS = 3_600_000;

/** @internal */
export function spansOnAxis(
  intervals: readonly { readonly start: EpochMs; readonly end: EpochMs }[],
  { from }: ChartAxis,
): ChartSpan[] {
  return intervals.map(({ start, end }) => ({
    start,
    end,
    startMinute: (start - from) / 60_000,
    endMinute: (end - from) / 60_000,
  }));
}

/** Every full hour on a clock, both ends of the axis counted in: a day of 25 hours has one hour twice. @internal */
export function ticksOf(zone: Zone, { from, to }: ChartAxis): ChartTick[] {
  const ticks: ChartTick[] = [];
  for (let at = from; at <= to; ) {
    const local = at + offsetMsAt(zone, at);
    const past = local - Math.floor(local / HOUR_MS) * HOUR_MS;
    if (past === 0) {
      const date = fromDayNumber(Math.floor(local / DAY_MS));
      ticks.push({ at, minute: (at - from) / 60_000, time: clockText(local), date });
    }
    at += HOUR_MS - past;
  }
  return ticks;
}

/** What a party's clock shows at both ends of a span. @internal */
export function timesOf(zone: Zone, start: EpochMs, end: EpochMs, day: number): SpanTimes {
  const [opens, closes] = [start + offsetMsAt(zone, start), end + offsetMsAt(zone, end)];
  return {
    start: clockText(opens),
    startDayOffset: Math.floor(opens / DAY_MS) - day,
    end: clockText(closes),
    endDayOffset: Math.floor(closes / DAY_MS) - day,
  };
}
