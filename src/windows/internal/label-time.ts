import { DAY_MS } from '../../core/civil.ts';
import type { Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';

/** @internal */
export const DAY_MINUTES = 1440;
const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/;

/** Minutes of a local time `HH:MM`; 24:00 where `latest` lets it stand. @internal */
export function readMinutes(value: string, path: Path, latest: number): number {
  const parts = typeof value === 'string' ? TIME.exec(value) : null;
  const minutes = parts === null ? Number.NaN : Number(parts[1]) * 60 + Number(parts[2]);
  if (!(minutes <= latest)) throw fail('windows/not-a-time', { name: String(path.at(-1)), value: show(value) }, path);
  return minutes;
}

/** `HH:MM` of a local reading in milliseconds. @internal */
export function timeText(localMs: number): string {
  const minute = Math.floor((localMs - Math.floor(localMs / DAY_MS) * DAY_MS) / 60_000);
  const hour = Math.floor(minute / 60);
  return `${String(hour).padStart(2, '0')}:${String(minute - hour * 60).padStart(2, '0')}`;
}
