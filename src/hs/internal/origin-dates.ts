import { addDays, addMonths } from '../../core/add-period.ts';
import { type IsoDate, toDayNumber, weekdayOf } from '../../core/dates.ts';
import type { OriginCheck } from '../check-origin.ts';
import type { OriginRule } from '../origin-rules.ts';
import { type OriginFindings, shown } from './origin-findings.ts';
import { nameKey } from './origin-table.ts';

/** How long the proof is good for. */
export interface OriginTerm {
  readonly validUntil: IsoDate | null;
  readonly daysLeft: number | null;
}

/** Validity on the day of presentation. Months are calendar months, and the last day counts. */
export function checkValidity(check: OriginCheck, rule: OriginRule, limitDays: number, to: OriginFindings): OriginTerm {
  const { issuedOn, presentedOn } = check;
  const { validityMonths: months } = rule;
  if (issuedOn === undefined) to.missing('issuedOn', 'warning');
  if (presentedOn === undefined) to.missing('presentedOn', 'warning');
  if (issuedOn === undefined) return { validUntil: null, daysLeft: null };
  const validUntil = months === null ? null : addMonths(issuedOn, months);
  if (presentedOn === undefined) return { validUntil, daysLeft: null };
  if (presentedOn < issuedOn)
    to.add('error', { code: 'hs/co-not-yet-issued', params: { issuedOn, presentedOn } }, 'validity');
  if (validUntil === null || months === null) return { validUntil, daysLeft: null };
  const daysLeft = toDayNumber(validUntil) - toDayNumber(presentedOn);
  if (daysLeft < 0) {
    const params = { validUntil, presentedOn, daysOver: -daysLeft, months };
    to.add('error', { code: 'hs/co-expired', params }, 'validity');
  } else if (daysLeft === 0) {
    to.add('note', { code: 'hs/co-last-day', params: { validUntil } }, 'validity');
  } else if (daysLeft <= limitDays) {
    to.add(
      'note',
      { code: 'hs/co-expires-soon', params: { validUntil, presentedOn, daysLeft, limitDays } },
      'validity',
    );
  }
  return { validUntil, daysLeft };
}

/** Issue after shipment: whether it wants a mark, has it, and is not too late for any. Issue before shipment is normal. */
export function checkLateIssue(check: OriginCheck, rule: OriginRule, to: OriginFindings): void {
  const { issuedOn, shippedOn, isWorkingDay } = check;
  if (rule.unmarkedDays === null || issuedOn === undefined) return;
  if (shippedOn === undefined) {
    to.missing('shippedOn');
    return;
  }
  const unmarkedUntil = rule.unmarkedInWorkingDays
    ? addWorkingDays(shippedOn, rule.unmarkedDays, isWorkingDay ?? isWeekday)
    : addDays(shippedOn, rule.unmarkedDays);
  if (issuedOn <= unmarkedUntil) return;
  const counted = !rule.unmarkedInWorkingDays ? 'days' : isWorkingDay === undefined ? 'weekdays' : 'working-days';
  const certainty = counted === 'weekdays' ? 'medium' : 'high';
  const lastDay = lastDayOfIssue(shippedOn, unmarkedUntil, rule);
  if (lastDay !== null && issuedOn > lastDay) {
    to.add(
      'error',
      { code: 'hs/co-late-issue-too-late', params: { issuedOn, shippedOn, lastDay } },
      'lateIssue',
      rule.lateMarks === null ? certainty : 'high',
    );
  }
  checkMark(check, rule, { issuedOn, shippedOn, unmarkedUntil, counted }, certainty, to);
}

function lastDayOfIssue(shippedOn: IsoDate, unmarkedUntil: IsoDate, rule: OriginRule): IsoDate | null {
  if (rule.lateMarks === null) return unmarkedUntil;
  if (rule.lateIssueDays !== null) return addDays(shippedOn, rule.lateIssueDays);
  return rule.lateIssueMonths === null ? null : addMonths(shippedOn, rule.lateIssueMonths);
}

/** Words of late issue in other wordings: they are worth a look, not a refusal. */
const LIKE_A_MARK = /retro|posteriori|nachtr|补发|補發|后发|後發/;

function checkMark(
  { marks }: OriginCheck,
  { lateMarks, markBox: box }: OriginRule,
  late: {
    readonly issuedOn: IsoDate;
    readonly shippedOn: IsoDate;
    readonly unmarkedUntil: IsoDate;
    readonly counted: 'days' | 'working-days' | 'weekdays';
  },
  certainty: 'medium' | 'high',
  to: OriginFindings,
): void {
  const [mark] = lateMarks ?? [];
  if (lateMarks === null || mark === undefined) return;
  const keys = marks?.map(nameKey) ?? [];
  if (lateMarks.some((one) => keys.some((key) => key.includes(nameKey(one))))) return;
  const unsure = marks === undefined || keys.some((key) => LIKE_A_MARK.test(key));
  const params = { ...late, mark, box, seen: marks === undefined ? null : shown(marks.join(', ')) };
  to.add(unsure ? 'warning' : 'error', { code: 'hs/co-late-issue-unmarked', params }, 'lateIssue', certainty);
}

/** The mark that every form of the rules bears. */
export function checkRequiredMark({ marks }: OriginCheck, { requiredMark }: OriginRule, to: OriginFindings): void {
  if (requiredMark === null || marks?.some((mark) => nameKey(mark).includes(nameKey(requiredMark)))) return;
  to.missing('marks', marks === undefined ? 'note' : 'warning', requiredMark);
}

function isWeekday(day: IsoDate): boolean {
  return weekdayOf(day) <= 5;
}

/** A calendar that knows no working day would never end. */
const FARTHEST = 90;

function addWorkingDays(from: IsoDate, count: number, isWorkingDay: (day: IsoDate) => boolean): IsoDate {
  let day = from;
  for (let left = count, steps = 0; left > 0 && steps < FARTHEST; steps++) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
