import { DAY_MS } from '../core/civil.ts';
import { type IsoDate, toDayNumber } from '../core/dates.ts';
import { atPath, type Path } from '../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { requireList, requireNumber, requireObject, requireText } from '../core/require.ts';
import { instantOfLocal } from '../zones/kernel.ts';
import type { LocalTime, Zone, ZoneLike } from '../zones/zone.ts';
import { nameLanguage, zoneCity, zoneName } from '../zones/zone-name.ts';
import { readZone } from '../zones/zone-of.ts';
import type { Calendar } from './calendar.ts';
import { compileHours, type WeeklyWindow } from './compile-hours.ts';
import {
  type ChartAxis,
  type ChartSpan,
  type ChartTick,
  spansOnAxis,
  ticksOf,
  timesOf,
} from './internal/chart-data.ts';
import { drawChart } from './internal/chart-svg.ts';
import { oneLine } from './internal/chart-text.ts';
import { combine, unite } from './internal/hours-edges.ts';
import { readWeek } from './internal/hours-read.ts';
import { readTimeOfDay } from './internal/time-of-day.ts';
import { openIntervals } from './open-intervals.ts';
import { fail } from './refusals.ts';

export type { ChartSpan, ChartTick } from './internal/chart-data.ts';

/** Who is shown, and when they are open: give exactly one of `calendar`, `hours` and `windows`. */
export interface ChartParty {
  /** As it stands beside the bar; any text. */
  readonly name: string;
  /** On whose clock the party's hours are written. */
  readonly zone: ZoneLike;
  /** Compiled hours. */
  readonly calendar?: Calendar | undefined;
  /** Weekly hours in `zone`, such as `officeHours` gives. */
  readonly hours?: readonly WeeklyWindow[] | undefined;
  /** Moments, such as `contactWindows` gives. */
  readonly windows?: readonly { readonly start: InstantLike; readonly end: InstantLike }[] | undefined;
}

/** How the day is shown. */
export interface OverlapChartOptions {
  /** `'en'` or `'zh'`, also with a region or script. @defaultValue 'en' */
  readonly locale?: string | undefined;
  /** Where the axis begins on the first party's clock; `'12:00'` shows a night as a whole. @defaultValue '00:00' */
  readonly dayStart?: LocalTime | undefined;
  /** Leaves shorter common times out. @defaultValue 0 */
  readonly minMinutes?: number | undefined;
}

/** A party's row. */
export interface ChartRow {
  readonly name: string;
  /** Canonical id. */
  readonly zone: string;
  readonly open: readonly ChartSpan[];
  /** Full hours on the party's own clock, both ends of the axis counted in. */
  readonly ticks: readonly ChartTick[];
}

/** A common time, also as each party's clock shows it, in the order of the rows. */
export interface ChartOverlap extends ChartSpan {
  readonly local: readonly {
    readonly start: LocalTime;
    /** The party's date less the date of the chart, in days. */
    readonly startDayOffset: number;
    readonly end: LocalTime;
    readonly endDayOffset: number;
  }[];
}

/** A day of several parties. */
export interface OverlapChart {
  /** What is drawn, as plain data. */
  readonly data: {
    readonly date: IsoDate;
    /** The axis: the first party's local day; `minutes` is 1,380 or 1,500 where its clock changes. */
    readonly from: EpochMs;
    readonly to: EpochMs;
    readonly minutes: number;
    readonly rows: readonly ChartRow[];
    readonly overlap: readonly ChartOverlap[];
    readonly overlapMinutes: number;
  };
  /** A picture for a page or a mail: an `<svg>` element without script, style sheet or id. */
  readonly svg: string;
}

/** More rows than anybody reads in one picture. */
const MOST_PARTIES = 50;

/**
 * Shows when several parties are open on a day, one row each on one axis, and when all are, as plain data and as an SVG
 * picture.
 *
 * The axis is the local day of the *first* party, from its midnight (or `dayStart`) to the next; the others' hours stand
 * where they fall on it, over ticks of their own clocks. Intervals are cut off at both ends of the axis. In the picture text and
 * lines take `currentColor`, so that it suits a dark page too, and the CSS variables `--waimao-open` and `--waimao-overlap`
 * change the colours of the bars.
 *
 * @param parties - 1 to 50, the one whose day it is first.
 * @param date - The day, of the first party's calendar.
 * @param options - Language, and how short a common time may be.
 * @returns The data, and the picture drawn of it.
 * @throws A `WaimaoError` `windows/no-parties`, `windows/hours-given-otherwise`, `windows/no-such-day` (a date that the
 * first party's zone skipped), `core/not-a-date`, `core/not-text`, as `zoneOf`, as `compileHours`.
 *
 * @example
 * ```ts
 * import { overlapChart } from 'waimao/windows';
 *
 * const weekdays = [1, 2, 3, 4, 5] as const;
 * const { data, svg } = overlapChart(
 *   [
 *     { name: '陈静', zone: 'Asia/Shanghai', hours: [{ days: weekdays, start: '09:00', end: '18:00' }] },
 *     { name: 'Keller GmbH', zone: 'Europe/Berlin', hours: [{ days: weekdays, start: '08:30', end: '17:00' }] },
 *   ],
 *   '2026-11-23',
 *   { locale: 'zh' },
 * );
 * data.overlap.map(({ local }) => local.map(({ start, end }) => `${start}–${end}`)); // => [['15:30–18:00', '08:30–11:00']]
 * data.overlapMinutes; // => 150
 * svg.startsWith('<svg '); // => true
 * ```
 */
export function overlapChart(
  parties: readonly ChartParty[],
  date: IsoDate,
  options: OverlapChartOptions = {},
): OverlapChart {
  const { locale = 'en', dayStart = '00:00', minMinutes = 0 } = requireObject(options, ['options']);
  const language = nameLanguage(locale);
  requireNumber(minMinutes, ['minMinutes'], 0);
  const count = requireList(parties, ['parties']).length;
  if (count === 0 || count > MOST_PARTIES)
    throw fail('windows/no-parties', { count, maximum: MOST_PARTIES }, ['parties']);
  const zones = Array.from(parties, (party, at) =>
    readZone(requireObject(party, ['parties', at]).zone, ['parties', at, 'zone']),
  );
  const axis = axisOf(zones[0] as Zone, date, readTimeOfDay(dayStart, ['dayStart'], false));
  const open = parties.map((party, at) => openOn(party, zones[at] as Zone, axis, ['parties', at]));
  const rows = parties.map(({ name }, at) => {
    const zone = zones[at] as Zone;
    const label = oneLine(requireText(name, ['parties', at, 'name']));
    return { name: label, zone: zone.id, open: spansOnAxis(pairsOf(open[at] ?? []), axis), ticks: ticksOf(zone, axis) };
  });
  const common = pairsOf(open.reduce(both)).filter(({ start, end }) => end - start >= minMinutes * 60_000);
  const overlap = spansOnAxis(common, axis).map((span) => ({
    ...span,
    local: zones.map((zone) => timesOf(zone, span.start, span.end, axis.day)),
  }));
  const overlapMinutes = overlap.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0);
  const data = {
    date,
    from: axis.from,
    to: axis.to,
    minutes: (axis.to - axis.from) / 60_000,
    rows,
    overlap,
    overlapMinutes,
  };
  const places = zones.map((zone) => zoneCity(zone, locale));
  const svg = drawChart({ data, zones, day: axis.day, places, clock: zoneName(zones[0] as Zone, locale), language });
  return { data, svg };
}

function axisOf(zone: Zone, date: IsoDate, start: number): ChartAxis {
  const day = toDayNumber(date, ['date']);
  const from = instantOfLocal(zone, day * DAY_MS + start);
  const to = instantOfLocal(zone, (day + 1) * DAY_MS + start);
  if (to <= from) throw fail('windows/no-such-day', { date, zone: zone.id }, ['date']);
  return { from, to, day };
}

/** Start, end, start, end … of a party's open time on the axis. */
function openOn(party: ChartParty, zone: Zone, { from, to }: ChartAxis, path: Path): number[] {
  const { calendar, hours, windows } = party;
  const given = [calendar, hours, windows].filter((source) => source !== undefined).length;
  if (given !== 1) throw fail('windows/hours-given-otherwise', { given }, path);
  if (hours !== undefined) readWeek(hours, [...path, 'hours']); // compileHours() would call their place `weekly`
  const intervals =
    windows !== undefined
      ? requireList(windows, [...path, 'windows']).map((row, at) => readInterval(row, [...path, 'windows', at]))
      : atPath(path, () =>
          openIntervals(calendar ?? compileHours({ zone, weekly: hours as WeeklyWindow[] }), from, to),
        );
  return unite(intervals.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]));
}

function readInterval(
  row: { readonly start: InstantLike; readonly end: InstantLike },
  path: Path,
): { start: EpochMs; end: EpochMs } {
  requireObject(row, path);
  const [start, end] = [toEpochMs(row.start, [...path, 'start']), toEpochMs(row.end, [...path, 'end'])];
  if (end < start) throw fail('windows/reversed-range', { from: String(start), to: String(end) }, [...path, 'end']);
  return { start, end };
}

function both(a: number[], b: number[]): number[] {
  return combine({ openBefore: false, edges: a }, { openBefore: false, edges: b }, 'both').edges;
}

function pairsOf(edges: readonly number[]): { start: EpochMs; end: EpochMs }[] {
  const pairs: { start: EpochMs; end: EpochMs }[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2)
    pairs.push({ start: edges[at] as number, end: edges[at + 1] as number });
  return pairs;
}
