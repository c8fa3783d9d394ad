/** The days from `low` to `high` (day numbers) on which a month and day of another calendar falls. */
export type CalendarSystem = (month: number, day: number, low: number, high: number) => readonly number[];

/** The letter that a rule names its calendar by, and what it means. A bundle carries only those that its rules name. */
export type CalendarSystems = Readonly<Record<string, CalendarSystem>>;

/** Asks a calendar for one day in each of its years that can touch a range; `epoch` is the year of ours before its year 1. */
export function inYears(epoch: number, dayOf: (year: number) => number, low: number, high: number): number[] {
  const days: number[] = [];
  for (let year = yearNear(low) - epoch - 1; year <= yearNear(high) - epoch + 1; year++) {
    const day = dayOf(year);
    if (day >= low && day <= high) days.push(day);
  }
  return days;
}

/** The Gregorian year that a day number lies in, near enough to bound a search. */
function yearNear(dayNumber: number): number {
  return 1970 + Math.floor(dayNumber / 365.2425);
}
