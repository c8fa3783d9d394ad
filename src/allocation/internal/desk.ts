import type { IsoDate } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { requireInteger } from '../../core/require.ts';
import type { WorkCaps } from '../assignment-policy.ts';
import type { AllocationReason } from '../reasons.ts';
import type { Absence, RepLoadAfter, RepToAssign } from '../rep-to-assign.ts';
import type { DayCount } from '../tally.ts';
import { absencesOn, backFrom, readAbsences } from './absences.ts';
import { type Profile, profileOf } from './fit.ts';
import { usedUpLimits } from './period-limits.ts';
import { type Periods, periodsAround } from './periods.ts';
import { addToTally, countsAround, type PeriodCounts } from './tally.ts';

/** A rep at work during one run: what he may still be given changes with each customer. */
export interface Desk {
  readonly rep: RepToAssign;
  readonly profile: Profile;
  readonly caps: WorkCaps;
  readonly absences: readonly Absence[];
  readonly assignedBefore: readonly DayCount[];
  readonly counts: PeriodCounts;
  open: number;
  given: number;
  /** Why the rep can take nobody at the moment; empty when he can. Kept until the next customer changes it. */
  barriers: readonly AllocationReason[];
  /** What {@link freeFrom} found, `undefined` until it is asked for. Kept, since a desk with barriers gets no more. */
  free: IsoDate | null | undefined;
}

/** The day of a run and the periods around it. */
export interface RunDay {
  readonly today: IsoDate;
  readonly periods: Periods;
}

export function openDesk(
  rep: RepToAssign,
  load: { readonly open: number; readonly assigned: readonly DayCount[] },
  usual: WorkCaps,
  run: RunDay,
  path: Path,
): Desk {
  const desk: Desk = {
    rep,
    profile: profileOf(rep, path),
    caps: capsOf(rep, usual, path),
    absences: readAbsences(rep.absences, [...path, 'absences']),
    assignedBefore: load.assigned,
    counts: countsAround(load.assigned, run.today),
    open: load.open,
    given: 0,
    barriers: [],
    free: undefined,
  };
  desk.barriers = barriersOf(desk, run);
  return desk;
}

/** Puts one more customer on the desk. */
export function give(desk: Desk, run: RunDay): void {
  desk.open++;
  desk.given++;
  desk.counts.day++;
  desk.counts.week++;
  desk.counts.month++;
  desk.barriers = barriersOf(desk, run);
}

/** The load for the next run; days that no cap looks at any more are dropped, so that it stays short. */
export function loadAfter(desk: Desk, { today, periods }: RunDay): RepLoadAfter {
  const { rep, open, given, assignedBefore } = desk;
  const recent = assignedBefore.filter(({ day }) => day >= periods.monday || day >= periods.firstOfMonth);
  return { repId: rep.id, open, assigned: given === 0 ? recent : addToTally(recent, today, given) };
}

/** The first day on which time alone takes the barriers away; `null` when something else has to change. */
export function freeFrom(desk: Desk, run: RunDay): IsoDate | null {
  if (desk.free === undefined) desk.free = firstFreeDay(desk, run);
  return desk.free;
}

function firstFreeDay(desk: Desk, run: RunDay): IsoDate | null {
  if (desk.rep.active === false || isFull(desk)) return null;
  const { assigned } = loadAfter(desk, run);
  for (let day = run.today; ; ) {
    const back = backFrom(desk.absences, day);
    if (back === null) return null;
    const used = usedUpLimits(countsAround(assigned, back), desk.caps, periodsAround(back));
    if (used.length === 0) return back;
    day = back;
    for (const { freeOn } of used) {
      if (freeOn === null) return null;
      if (freeOn > day) day = freeOn;
    }
  }
}

function barriersOf(desk: Desk, { today, periods }: RunDay): AllocationReason[] {
  const { rep, caps, counts, open } = desk;
  const repId = rep.id;
  const found: AllocationReason[] = [];
  if (rep.active === false) found.push({ code: 'allocation/inactive', params: { repId } });
  for (const { from, to } of absencesOn(desk.absences, today)) {
    found.push({ code: 'allocation/absent', params: { repId, today, from, to } });
  }
  if (isFull(desk)) found.push({ code: 'allocation/over-open-cap', params: { repId, open, limit: caps.open ?? 0 } });
  for (const { period, count, limit, freeOn } of usedUpLimits(counts, caps, periods)) {
    found.push({ code: capCodes[period], params: { repId, count, limit, freeOn } });
  }
  return found;
}

const capCodes = {
  day: 'allocation/over-daily-cap',
  week: 'allocation/over-weekly-cap',
  month: 'allocation/over-monthly-cap',
} as const;

function isFull({ caps, open }: Desk): boolean {
  return caps.open !== null && open >= caps.open;
}

function capsOf(rep: RepToAssign, usual: WorkCaps, path: Path): WorkCaps {
  const own = rep.caps ?? {};
  const capOf = (cap: keyof WorkCaps): number | null => {
    const value = own[cap];
    if (value === undefined) return readCap(usual[cap], ['policy', 'assignment', 'caps', cap]);
    return readCap(value, [...path, 'caps', cap]);
  };
  return { open: capOf('open'), perDay: capOf('perDay'), perWeek: capOf('perWeek'), perMonth: capOf('perMonth') };
}

function readCap(value: number | null, path: Path): number | null {
  return value === null ? null : requireInteger(value, path, 0);
}
