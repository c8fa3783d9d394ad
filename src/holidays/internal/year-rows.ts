import { toDayNumberOf } from '../../core/civil.ts';
import type { HolidayStatus } from '../holiday.ts';
import { rankOf } from './classes.ts';
import type { CountryRules } from './country-rules.ts';
import type { Row } from './row.ts';
import type { Rule } from './rule.ts';
import type { Placed, Substitution } from './substitutes.ts';
import { hasWeekday } from './weekday.ts';

/** Days looked at on either side of a year: a substitute of one year may stand in the next. */
const MARGIN = 20;

/** Every holiday of one Gregorian year of a country, by day, then by class. */
export function yearRows(country: CountryRules, year: number, substitute: Substitution | undefined): Row[] {
  const first = toDayNumberOf(year, 1, 1);
  const last = toDayNumberOf(year + 1, 1, 1) - 1;
  const move = country.moves && substitute;
  const placed: Placed[] = [];
  for (const rule of country.rules) place(country, rule, year, first, last, move ? MARGIN : 0, placed);
  const rows: Row[] = [];
  // substitutes stand where they were found, not where they belong
  for (const row of move ? move(country, placed) : placed) {
    if (row.day >= first && row.day <= last) insert(rows, row);
  }
  return rows.filter((row, at) => !isRepeated(rows, at, row));
}

/** Puts a row behind those of its day and class: faster than a sort, since rules stand in the order of their dates, more or less. */
export function insert<One extends Row>(rows: One[], row: One): void {
  let at = rows.length;
  for (; at > 0; at--) {
    const before = rows[at - 1] as One;
    if ((before.day - row.day || rankOf(before.class) - rankOf(row.class)) <= 0) break;
    rows[at] = before;
  }
  rows[at] = row;
}

function place(
  country: CountryRules,
  rule: Rule,
  year: number,
  first: number,
  last: number,
  margin: number,
  placed: Placed[],
): void {
  const { id, names, class: of, kind, length, halfFrom, announced } = rule;
  const add = (day: number, isGazetted: boolean, isLate: boolean): void => {
    const isMoving = kind === 'H' || (kind === '@' && isLate);
    const isPredicted = !isGazetted && (isMoving || (isLate && country.isAnnounced));
    const status = isGazetted ? 'gazetted' : isPredicted ? 'predicted' : 'computed';
    const windowDays = isPredicted && isMoving ? rule.windowDays : 0;
    insert(placed, { day, id, names, class: of, status, windowDays, substituteFor: null, halfFrom, rule });
  };
  for (let near = year - 1; near <= year + 1 && announced.size > 0; near++) {
    for (const day of announced.get(near) ?? []) add(day, true, false);
  }
  for (const day of rule.find(first - margin - length + 1, last + margin)) {
    const inYear = day < first ? year - 1 : day > last ? year + 1 : year;
    if (inYear < rule.firstYear || inYear > rule.lastYear || announced.has(inYear)) continue;
    if ((inYear - rule.since) % rule.every !== 0 || !hasWeekday(rule.weekdays, day)) continue;
    const isLate = inYear > country.lastYear;
    for (let at = 0; at < length; at++) add(day + at, kind === '=' && !isLate, isLate);
  }
}

const statuses: readonly HolidayStatus[] = ['gazetted', 'computed', 'predicted'];

/** Whether the same holiday stands on the same day elsewhere in the list, more surely or earlier. */
function isRepeated(rows: readonly Row[], at: number, { day, id, class: of, status }: Row): boolean {
  const sureness = statuses.indexOf(status);
  return rows.some(
    (other, place) =>
      other.day === day &&
      other.id === id &&
      other.class === of &&
      (statuses.indexOf(other.status) - sureness || place - at) < 0,
  );
}
