/** The weekday of a day number; Monday is 1. */
export function weekdayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** Whether a weekday stands in a set of bits (bit 1 is Monday). */
export function hasWeekday(bits: number, day: number): boolean {
  return ((bits >> weekdayNumber(day)) & 1) === 1;
}

/** The weekdays of a text of digits as bits. */
export function weekdayBits(digits: string): number {
  let bits = 0;
  for (const digit of digits) bits |= 1 << Number(digit);
  return bits;
}
