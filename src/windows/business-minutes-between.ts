import type { Path } from '../core/errors.ts';
import type { InstantLike } from '../core/instants.ts';
import type { Calendar } from './calendar.ts';
import { openBetween } from './internal/hours-find.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readMoment } from './internal/hours-reach.ts';

const FROM: Path = ['from'];
const TO: Path = ['to'];

/**
 * Counts the minutes that are open from one moment to another.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param from - The one moment.
 * @param to - The other.
 * @returns Minutes, with a fraction where a moment stands between two minutes; negative when `to` is earlier.
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-an-instant`,
 * `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { businessMinutesBetween, compileHours } from 'waimao/windows';
 *
 * const berlin = compileHours({ zone: 'Europe/Berlin', weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] });
 * businessMinutesBetween(berlin, '2026-11-20T16:30+01:00', '2026-11-23T10:00+01:00'); // => 90
 * businessMinutesBetween(berlin, '2026-11-20T16:30:30+01:00', '2026-11-20T16:30+01:00'); // => -0.5
 * ```
 */
export function businessMinutesBetween(calendar: Calendar, from: InstantLike, to: InstantLike): number {
  const hours = hoursOf(calendar);
  const [start, end] = [readMoment(from, FROM), readMoment(to, TO)];
  const minutes = start <= end ? openBetween(hours, start, end) / 60_000 : openBetween(hours, end, start) / -60_000;
  return minutes === 0 ? 0 : minutes;
}
