import { type IsoDate, isIsoDate } from './dates.ts';

/** How old a row of law may be before a decision remarks on it. @internal */
export const STALE_MONTHS = 18;

/** The first day of the month or year that a state of knowledge names, or the day itself; `null` for what is none. @internal */
export function asOfDay(asOf: string): IsoDate | null {
  const day = `${asOf}${'-01-01'.slice(asOf.length - 4)}`;
  return [4, 7, 10].includes(asOf.length) && isIsoDate(day) ? day : null;
}
