import type { CountryRules } from './country-rules.ts';
import type { Row } from './row.ts';
import type { Rule } from './rule.ts';
import { hasWeekday, weekdayNumber } from './weekday.ts';

/** A row with the rule that gave it. */
export interface Placed extends Row {
  readonly rule: Rule;
}

/** Makes the rows of a country of those that its rules give: adds substitutes, moves holidays. */
export type Substitution = (country: CountryRules, placed: readonly Placed[]) => Row[];

/** The weekend of a day as bits. */
export function weekendBits({ weekend }: CountryRules, day: number): number {
  let bits = 0;
  for (const span of weekend) if (day >= span.from) bits = span.days;
  return bits;
}

/** Whether a holiday closes business by law or custom: its day is no day for a substitute. */
function isClosing(row: Row): boolean {
  return row.class === 'public' || row.class === 'widely';
}

/** Whether a day is that of a holiday that closes, or of a substitute found so far. */
export function isTaken(placed: readonly Row[], found: readonly Row[], day: number): boolean {
  for (const row of placed) if (row.day === day && isClosing(row)) return true;
  for (const row of found) if (row.day === day && row.substituteFor !== null) return true;
  return false;
}

/** What the law does with a holiday that falls on a day off: a second day beside it, or the day moved. Rows come by day. */
export const withSubstitutes: Substitution = (country, placed) => {
  const isWeekend = (day: number): boolean => hasWeekday(weekendBits(country, day), day);
  const rows: Row[] = [];
  const isOff = (day: number): boolean => isWeekend(day) || isTaken(placed, rows, day);
  let before: Row | undefined;
  for (const row of placed) {
    const { rule, names } = row;
    const meets = before !== undefined && before.day === row.day && before.id !== row.id;
    if (isClosing(row)) before = row;
    const to = dayOffOf(rule.policy, row.day, isWeekend, isOff, meets);
    if (to === null || rule.policy[0] !== 'move') rows.push(row);
    if (to === null || to === row.day) continue;
    // kept, since most years have some
    rule.substitute ??= Object.freeze({ ...names, en: `${names.en} (substitute day)`, zh: `${names.zh}（补假）` });
    rows.push({ ...row, day: to, names: rule.substitute, substituteFor: row.day });
  }
  return rows;
};

/**
 * Where the day off of a holiday goes, or `null` when it stays, by steps of a weekday and where to: `6-1` days away, `2>1` to the next
 * Monday, `2<1` to the one before, `7>>` and `7<<` to the next or previous day that is free. `w` is any weekend day, `h` a day
 * that an earlier holiday has (`meets`).
 */
function dayOffOf(
  policy: readonly string[],
  day: number,
  isWeekend: (day: number) => boolean,
  isOff: (day: number) => boolean,
  meets: boolean,
): number | null {
  for (const step of policy) {
    const on = step[0];
    const to = step[1];
    const goal = step[2];
    if (on === 'h' ? !meets : on === 'w' ? !isWeekend(day) : Number(on) !== weekdayNumber(day)) continue;
    if (to === '+' || to === '-') return day + Number(step.slice(1));
    const by = to === '>' ? 1 : -1;
    let at = day + by;
    while (goal === to ? isOff(at) : weekdayNumber(at) !== Number(goal)) at += by;
    return at;
  }
  return null;
}
