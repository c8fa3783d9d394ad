import { addDays } from '../../core/add-period.ts';
import { type IsoDate, parseIsoDate } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { compareText } from '../../core/ordering.ts';
import { fail as failInCore } from '../../core/refusals.ts';
import { requireList, requireObject } from '../../core/require.ts';
import type { Absence } from '../rep-to-assign.ts';

/** The last month that a date can name: an absence into it has no end. */
const LAST_MONTH = '9999-12-01';

/** The absences of a rep by their first day; one that ends before it begins is refused. */
export function readAbsences(absences: readonly Absence[] | undefined, path: Path): readonly Absence[] {
  if (absences === undefined) return [];
  const rows = requireList(absences, path).map((absence, index) => {
    const { from, to } = requireObject(absence, [...path, index]);
    parseIsoDate(from, [...path, index, 'from']);
    parseIsoDate(to, [...path, index, 'to']);
    if (from > to) {
      throw failInCore('core/not-ascending', { name: 'absences', lower: 'from', upper: 'to' }, [...path, index]);
    }
    return { from, to };
  });
  return rows.sort((a, b) => compareText(a.from, b.from));
}

/** The absences in which a day lies. */
export function absencesOn(absences: readonly Absence[], day: IsoDate): readonly Absence[] {
  return absences.filter(({ from, to }) => from <= day && day <= to);
}

/** The first day from `day` on that lies in no absence; `null` when there is none. */
export function backFrom(absences: readonly Absence[], day: IsoDate): IsoDate | null {
  let back = day;
  for (const { from, to } of absences) {
    if (from > back || back > to) continue;
    if (to >= LAST_MONTH) return null;
    back = addDays(to, 1); // sorted by `from`, so one pass follows a chain
  }
  return back;
}
