import { DateTime } from 'luxon';
import { type EpochMs, toEpochMs } from '../core/instants.ts';
import { show } from '../core/show.ts';
import { fail } from '../zones/refusals.ts';

/**
 * Takes the moment of a luxon `DateTime`; fractions of a millisecond are cut off.
 *
 * @param dateTime - The `DateTime`, in any zone.
 * @returns The moment.
 * @throws A `WaimaoError` `zones/invalid-date-time` with luxon's reason, `zones/not-a-date-time`.
 *
 * @example
 * ```ts
 * import { DateTime } from 'luxon';
 * import { fromDateTime } from 'waimao/luxon';
 *
 * fromDateTime(DateTime.fromISO('2026-11-21T09:00:00+08:00')); // => 1795222800000
 * fromDateTime(DateTime.fromISO('2026-02-30')); // => throws zones/invalid-date-time
 * ```
 */
export function fromDateTime(dateTime: DateTime): EpochMs {
  const path = ['dateTime'];
  if (!DateTime.isDateTime(dateTime)) throw fail('zones/not-a-date-time', { value: show(dateTime) }, path);
  const { invalidReason, invalidExplanation } = dateTime as DateTime<false>;
  if (!dateTime.isValid) {
    throw fail('zones/invalid-date-time', { reason: invalidReason, explanation: invalidExplanation }, path);
  }
  return toEpochMs(Math.floor(dateTime.toMillis()), path);
}
