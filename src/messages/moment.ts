import { utcDayOf } from '../core/dates.ts';
import type { EpochMs } from '../core/instants.ts';

/** Writes a moment for a reader, to the minute: `2026-11-21 01:30 UTC`. @internal */
export function momentText(moment: EpochMs): string {
  const minute = Math.floor(moment / 60_000);
  const ofDay = ((minute % 1440) + 1440) % 1440;
  const hours = String(Math.floor(ofDay / 60)).padStart(2, '0');
  return `${utcDayOf(moment)} ${hours}:${String(ofDay % 60).padStart(2, '0')} UTC`;
}
