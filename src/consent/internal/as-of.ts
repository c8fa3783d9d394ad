import { DAY_MS } from '../../core/civil.ts';
import { type DayLike, type IsoDate, toDayNumber, utcDayOf } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { type EpochMs, toEpochMs } from '../../core/instants.ts';
import { wrongType } from '../../core/require.ts';

/** As of when a question is answered. */
export interface AsOf {
  /** The last moment that counts; `null` for a civil day of `dayOf`, whose end nobody but `dayOf` knows. */
  readonly last: EpochMs | null;
  readonly day: IsoDate;
  readonly dayOf: (instant: EpochMs) => IsoDate;
}

/** Reads a moment, or a civil day, which counts whole. @internal */
export function readAsOf(at: DayLike, dayOf: ((instant: EpochMs) => IsoDate) | undefined, path: Path): AsOf {
  if (dayOf !== undefined && typeof dayOf !== 'function') {
    throw wrongType(dayOf, 'function', [...path.slice(0, -1), 'dayOf']);
  }
  if (typeof at === 'string' && at.length <= 10) {
    const end = (toDayNumber(at, path) + 1) * DAY_MS - 1;
    return { last: dayOf === undefined ? end : null, day: at, dayOf: dayOf ?? utcDayOf };
  }
  const last = toEpochMs(at, path);
  const own = dayOf ?? utcDayOf;
  return { last, day: own(last), dayOf: own };
}

/** Whether a moment has come, clocks being allowed to differ by so much. @internal */
export function hasCome({ last, day, dayOf }: AsOf, moment: EpochMs, toleranceMs = 0): boolean {
  return last === null ? dayOf(moment - toleranceMs) <= day : moment - toleranceMs <= last;
}
