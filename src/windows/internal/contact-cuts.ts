import { DAY_MS } from '../../core/civil.ts';
import type { EpochMs } from '../../core/instants.ts';
import type { OpenInterval } from '../open-intervals.ts';
import type { ContactReason } from './contact-bounds.ts';
import { momentsOf } from './contact-calendar.ts';
import { WHOLE_DAY } from './contact-day.ts';
import { barriersAt, frozen } from './contact-explain.ts';
import type { Profile } from './contact-profile.ts';
import { stretchOf } from './hours-find.ts';

interface Cut extends OpenInterval {
  readonly reasons: readonly ContactReason[];
}

/** The rest of a range beside the windows, cut where the reasons change. */
export function cutsBetween(
  profile: Profile,
  windows: readonly OpenInterval[],
  from: EpochMs,
  to: EpochMs,
): readonly Cut[] {
  if (from === to) return [];
  if (profile.good === null) {
    const params = { missing: 'zone, country, phone' };
    return [{ start: from, end: to, reasons: frozen([{ code: 'windows/zone-unknown', params }]) }];
  }
  const cuts: Cut[] = [];
  const moments = turningPoints(profile, from, to);
  let place = 0;
  let free = from;
  for (const { start, end } of [...windows, { start: to, end: to }]) {
    while (free < start) {
      while ((moments[place] ?? to) <= free) place++;
      const next = Math.min(moments[place] ?? to, start);
      append(cuts, { start: free, end: next, reasons: barriersAt(profile, free) });
      free = next;
    }
    free = end;
  }
  for (const { reasons } of cuts) frozen(reasons);
  return cuts;
}

function append(cuts: Cut[], cut: Cut): void {
  const last = cuts.at(-1);
  if (last !== undefined && last.end === cut.start && wordsOf(last.reasons) === wordsOf(cut.reasons)) {
    cuts[cuts.length - 1] = { ...last, end: cut.end };
  } else {
    cuts.push(cut);
  }
}

/** Reasons that are the day's, so that a new day is a new ground; others only tell the time. */
const ofTheDay: ReadonlySet<string> = new Set([
  'windows/public-holiday',
  'windows/closed-day',
  'windows/holiday-eve',
  'windows/weekend',
]);

function wordsOf(reasons: readonly ContactReason[]): string {
  return JSON.stringify(
    reasons.map(({ code, params }) => {
      const { time: _, date, ...rest } = params as { readonly time?: string; readonly date?: string };
      return [code, ofTheDay.has(code) ? date : '', rest];
    }),
  );
}

/** Every moment of a range at which a reason may begin or end, ascending. */
function turningPoints({ place, bounds, rep }: Profile, from: EpochMs, to: EpochMs): number[] {
  const moments = new Set<number>();
  const take = (start: number, end: number): void => {
    moments.add(start);
    moments.add(end);
  };
  for (const zone of place.zones) {
    momentsOf(zone, () => WHOLE_DAY, from - DAY_MS, to + DAY_MS, take);
    for (const { on } of bounds) momentsOf(zone, on, from - DAY_MS, to + DAY_MS, take);
  }
  if (rep !== null) for (const edge of stretchOf(rep, from, to).edges) moments.add(edge);
  return [...moments].filter((moment) => moment > from && moment < to).sort((a, b) => a - b);
}
