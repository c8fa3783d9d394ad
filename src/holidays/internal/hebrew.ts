import { type CalendarSystem, inYears } from './calendar-system.ts';

/** Days from the epoch to the mean new year, after the first postponement (Reingold and Dershowitz). */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return day + ((3 * (day + 1)) % 7 < 3 ? 1 : 0);
}

/** 1 Tishri of a Hebrew year, as a day number. */
function hebrewNewYear(year: number): number {
  const here = elapsed(year);
  const late = elapsed(year + 1) - here === 356 ? 2 : here - elapsed(year - 1) === 382 ? 1 : 0;
  return here + late - 1_373_427 - 719_163;
}

/** Days before 1 Tishri of the months of spring and summer, from 1 Nisan on. */
const beforeTishri: readonly number[] = [177, 147, 118, 88, 59, 29];

/** Months are counted from Nisan; 12 is the Adar before Nisan, the second one in a leap year. */
export const hebrew: CalendarSystem = (month, day, low, high) => {
  const dayOf = (year: number): number => {
    if (month <= 6) return hebrewNewYear(year) - (beforeTishri[month - 1] ?? 0) + day - 1; // year ends with Elul
    const start = hebrewNewYear(year);
    if (month === 7) return start + day - 1;
    if (month === 8) return start + 29 + day;
    const length = hebrewNewYear(year + 1) - start;
    const adar = start + length - 177 - 29;
    if (month === 12) return adar + day - 1;
    if (month === 9) return start + 29 + (length % 10 === 5 ? 30 : 29) + day;
    const shevat = adar - (length > 360 ? 60 : 30);
    return (month === 11 ? shevat : shevat - 29) + day - 1;
  };
  return inYears(-3761, dayOf, low, high);
};
