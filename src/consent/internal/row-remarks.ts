import { addPeriod } from '../../core/add-period.ts';
import { STALE_MONTHS } from '../../core/as-of.ts';
import { type IsoDate, isIsoDate } from '../../core/dates.ts';
import type { JurisdictionRule } from '../jurisdiction-rule.ts';
import type { ConsentReason } from '../reasons.ts';

/** Why a row is to be taken with care on a day, `null` where none is asked about: not confirmed, old, known in outline only. @internal */
export function remarksOn(row: JurisdictionRule, day: IsoDate | null): ConsentReason[] {
  const { code: jurisdiction, asOf, confidence, reviewed } = row;
  const remarks: ConsentReason[] = [];
  if (reviewed === false) remarks.push({ code: 'consent/not-reviewed', params: { jurisdiction } });
  if (day !== null && day > freshUntil(row)) {
    remarks.push({ code: 'consent/stale-rule', params: { jurisdiction, asOf } });
  }
  if (confidence === 'L') remarks.push({ code: 'consent/low-confidence', params: { jurisdiction } });
  return remarks;
}

/** A million questions are about the same few rows. */
const known = /* @__PURE__ */ new WeakMap<JurisdictionRule, IsoDate>();

/** A review makes a row as fresh as its day; a row whose date cannot be read is old: its last day is before all others. */
function freshUntil(row: JurisdictionRule): IsoDate {
  const read = known.get(row);
  if (read !== undefined) return read;
  const day = row.asOf.length === 7 ? `${row.asOf}-01` : row.asOf;
  const reviewedOn = row.reviewed === false ? '' : row.reviewed.on;
  const latest = reviewedOn > day ? reviewedOn : day;
  const until = isIsoDate(latest) ? addPeriod(latest, { months: STALE_MONTHS }) : '';
  known.set(row, until);
  return until;
}
