import { DAY_MS } from '../../core/civil.ts';
import type { Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { readLocalTime, timeOfMinute } from '../../zones/kernel.ts';
import { fail } from '../refusals.ts';

/** Milliseconds after midnight of `HH:MM`; `24:00` where an end may stand. */
export function readTimeOfDay(text: string, path: Path, mayBeEnd: boolean): number {
  const time = typeof text === 'string' && text.length === 5 ? readLocalTime(text) : Number.NaN;
  if (time < DAY_MS || (time === DAY_MS && mayBeEnd)) return time;
  throw fail('windows/not-a-time', { name: String(path.at(-1) ?? 'the time'), value: show(text) }, path);
}

/** `HH:MM` of a time of the day in milliseconds; 24 hours are `24:00`. */
export function timeText(time: number): string {
  return timeOfMinute(Math.floor(time / 60_000));
}

/** `HH:MM` that a clock shows, of a local reading in milliseconds. */
export function clockText(localMs: number): string {
  return timeText(localMs - Math.floor(localMs / DAY_MS) * DAY_MS);
}
