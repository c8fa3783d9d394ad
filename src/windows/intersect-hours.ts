import type { InstantLike } from '../core/instants.ts';
import { requireList, requireNumber, requireObject } from '../core/require.ts';
import type { Calendar } from './calendar.ts';
import { combine, type Stretch } from './internal/hours-edges.ts';
import { stretchOf } from './internal/hours-find.ts';
import { intervalsOf } from './internal/hours-intervals.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readRange } from './internal/hours-reach.ts';
import type { OpenInterval } from './open-intervals.ts';
import { fail } from './refusals.ts';

/** What {@link intersectHours} leaves out. */
export interface IntersectOptions {
  /** Shorter intervals are left out; one that the range cuts counts by what is left of it. @defaultValue 0 */
  readonly minMinutes?: number | undefined;
}

/**
 * Lists when all of several parties are open at the same time, in order: when a meeting can be held. The order of the
 * parties does not matter.
 *
 * @param calendars - The hours of each party, from `compileHours`; one at least.
 * @param from - The start of the range.
 * @param to - Its end, which does not belong to it.
 * @param options - `minMinutes`.
 * @returns The intervals, cut at the ends of the range; no two of them touch.
 * @throws A `WaimaoError` `windows/no-calendars`, `windows/not-a-calendar`, `windows/reversed-range`,
 * `windows/out-of-reach`, or `core/…` for a list, number or moment that is none.
 *
 * @example
 * ```ts
 * import { compileHours, intersectHours } from 'waimao/windows';
 *
 * const office = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' }] as const;
 * const shanghai = compileHours({ zone: 'Asia/Shanghai', weekly: office });
 * const berlin = compileHours({ zone: 'Europe/Berlin', weekly: office });
 * const [common] = intersectHours([shanghai, berlin], '2026-11-23T00:00Z', '2026-11-24T00:00Z');
 * common?.start === Date.parse('2026-11-23T16:00+08:00'); // => true
 * common?.end === Date.parse('2026-11-23T18:00+08:00'); // => true
 * ```
 */
export function intersectHours(
  calendars: readonly Calendar[],
  from: InstantLike,
  to: InstantLike,
  options: IntersectOptions = {},
): readonly OpenInterval[] {
  const parties = requireList(calendars, ['calendars']).map((calendar, at) => hoursOf(calendar, ['calendars', at]));
  const [start, end] = readRange(from, to);
  const { minMinutes = 0 } = requireObject(options, ['options']);
  requireNumber(minMinutes, ['options', 'minMinutes'], 0);
  const [first, ...others] = parties.map((hours): Stretch => stretchOf(hours, start, end));
  if (first === undefined) throw fail('windows/no-calendars', {}, ['calendars']);
  const common = others.reduce((all, other) => combine(all, other, 'both'), first);
  return intervalsOf(common, start, end).filter((row) => row.end - row.start >= minMinutes * 60_000);
}
