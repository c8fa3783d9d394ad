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
    if (row.day >= first && row.day <= last) insertOnce(rows, row);
  }
  return rows;
}

const statuses: readonly HolidayStatus[] = ['gazetted', 'computed', 'predicted'];

/** Inserts a row; of the same holiday on the same day the surer one stays, or the earlier. */
function insertOnce(rows: Row[], row: Row): void {
  const at = insert(rows, row);
  for (let near = at - 1; near >= 0; near--) {
    const other = rows[near] as Row;
    if (other.day !== row.day || other.class !== row.class) return;
    if (other.id !== row.id) continue;
    rows.splice(statuses.indexOf(other.status) <= statuses.indexOf(row.status) ? at : near, 1);
    return;
  }
}

/** Puts a row behind those of its day and class: faster than a sort, since rules stand in the order of their dates, more or less. */
function insert<One extends Row>(rows: One[], row: One): number {
  let at = rows.length;
  for (; at > 0; at--) {
    const before = rows[at - 1] as One;
    if ((before.day - row.day || rankOf(before.class) - rankOf(row.class)) <= 0) break;
    rows[at] = before;
  }
  rows[at] = row;
  return at;
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
  const { length, announced } = rule;
  for (let near = year - 1; near <= year + 1 && announced.size > 0; near++) {
    for (const day of announced.get(near) ?? []) insert(placed, asPlaced(country, rule, day, true, false));
  }
  for (const day of rule.find(first - margin - length + 1, last + margin)) {
    const inYear = day < first ? year - 1 : day > last ? year + 1 : year;
    if (inYear < rule.firstYear || inYear > rule.lastYear || announced.has(inYear)) continue;
    if ((inYear - rule.since) % rule.every !== 0 || !hasWeekday(rule.weekdays, day)) continue;
    const isLate = inYear > country.lastYear;
    const isGazetted = rule.kind === '=' && !isLate;
    for (let at = 0; at < length; at++) insert(placed, asPlaced(country, rule, day + at, isGazetted, isLate));
  }
}

function asPlaced(country: CountryRules, rule: Rule, day: number, isGazetted: boolean, isLate: boolean): Placed {
  const { id, names, class: of, kind, halfFrom } = rule;
  const isMoving = kind === 'H' || (kind === '@' && isLate);
  const isPredicted = !isGazetted && (isMoving || (isLate && country.isAnnounced));
  const status = isGazetted ? 'gazetted' : isPredicted ? 'predicted' : 'computed';
  const windowDays = isPredicted && isMoving ? rule.windowDays : 0;
  return { day, id, names, class: of, status, windowDays, substituteFor: null, halfFrom, rule };
}
