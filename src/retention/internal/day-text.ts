import { fromDayNumber, type IsoDate } from '../../core/dates.ts';

/** Days of a plan are few and come again and again: each is written once. Speed only, never seen in a result. */
const texts: IsoDate[] = [];
const MOST_DAYS = 100_000;

/** A day as text. */
export function textOfDay(day: number): IsoDate {
  if (!(day >= 0 && day < MOST_DAYS)) return fromDayNumber(day);
  const known = texts[day];
  if (known !== undefined) return known;
  const text = fromDayNumber(day);
  texts[day] = text;
  return text;
}

/** The last day kept as text; `null` of a period without end. */
export function textOfEnd(day: number): IsoDate | null {
  return day === Number.POSITIVE_INFINITY ? null : textOfDay(day);
}
