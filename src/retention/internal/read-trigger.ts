import { DAY_MS, readDayNumber } from '../../core/civil.ts';
import { toEpochMs } from '../../core/instants.ts';
import { offsetMsAt } from '../../zones/kernel.ts';
import type { Zone } from '../../zones/zone.ts';
import type { TriggerValue } from '../retention-record.ts';
import type { TriggerDate } from '../retention-rule.ts';

/** What can be wrong with the date of an event. Far below every day, so that one number says both. */
export const MISSING = -1e9;
export const NOT_YET: number = MISSING - 1;
export const INVALID: number = MISSING - 2;
export const IMPLAUSIBLE: number = MISSING - 3;

/** Added to the day of a list in which somebody's event has not happened yet: of all that share the record it is the latest. */
export const ANOTHER_NOT_YET = 1e8;

/** A reading as a rule takes it: a disposal waits for the last sharer's event, a duty to keep counts from the latest that is known. */
export function readingFor(reading: number, retains: boolean): number {
  if (reading < ANOTHER_NOT_YET / 2) return reading;
  return retains ? reading - ANOTHER_NOT_YET : NOT_YET;
}

/** 1973-03-03 as epoch milliseconds; as seconds it is the year 5138. */
const LEAST_MILLISECONDS = 1e11;

/** Whether a reading is a day. */
export function isDay(reading: number): boolean {
  return reading > MISSING;
}

/** The clock of an evaluation: its zone, its day, and the days that an event may plausibly have. */
export interface EvaluationClock {
  readonly zone: Zone;
  readonly today: number;
  readonly earliest: number;
  readonly latest: number;
}

/** The civil day of an event, or what is wrong with it. A list has one entry per sharer: the latest counts. */
export function readTrigger(value: TriggerValue, clock: EvaluationClock): number {
  if (value === undefined || value === null || value === '') return MISSING;
  if (value === 'not-yet') return NOT_YET;
  if (!Array.isArray(value)) return readDate(value as TriggerDate, clock);
  let latest = MISSING;
  let unknown = value.length === 0;
  let isOpen = false;
  for (const entry of value) {
    const day = readTrigger(entry, clock);
    if (day <= INVALID) return day;
    if (day === MISSING) unknown = true;
    else if (day === NOT_YET) isOpen = true;
    else if (latest === MISSING || day > latest) latest = day;
  }
  if (unknown) return MISSING;
  if (latest === MISSING) return NOT_YET;
  return isOpen ? latest + ANOTHER_NOT_YET : latest;
}

/** The civil day of a date or a moment in the evaluation's zone; never rolled over, never guessed. */
function readDate(value: TriggerDate, clock: EvaluationClock): number {
  const day = typeof value === 'string' && value.length === 10 ? readDayNumber(value) : dayOfInstant(value, clock.zone);
  // seconds taken for milliseconds, or a 0 that stands for nothing, read as the first weeks of 1970
  if (typeof value === 'number' && Math.abs(value) < LEAST_MILLISECONDS) return IMPLAUSIBLE;
  if (Number.isNaN(day)) return INVALID;
  if (day < clock.earliest || day > clock.latest) return IMPLAUSIBLE;
  // a clock that runs ahead of ours: within a day the event counts as of today
  return day === clock.today + 1 ? clock.today : day;
}

function dayOfInstant(value: TriggerDate, zone: Zone): number {
  try {
    const ms = toEpochMs(value);
    return Math.floor((ms + offsetMsAt(zone, ms)) / DAY_MS);
  } catch {
    return Number.NaN; // in doubt the record is reviewed, and the rest of a batch goes on
  }
}
