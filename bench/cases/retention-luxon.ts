/**
 * luxon done the usual way, `plus` on a parsed date for each rule. It is asked for much less than a plan: whether each rule that a
 * record is under has run out, without precedence, holds, reasons or a digest.
 */
import { DateTime } from 'luxon';
import type { RetentionRecord, RetentionRule } from 'waimao/retention';
import { rulesFor, today } from './retention-records.ts';

/** The event that a rule counts from; none where it is missing, not yet, or no date. */
export function triggerOf({ triggers = {} }: RetentionRecord, { trigger }: RetentionRule): string | undefined {
  for (const name of [trigger].flat()) {
    const value = triggers[name];
    if (typeof value === 'string') return /^\d/.test(value) ? value : undefined;
  }
  return undefined;
}

/** The last day kept, as luxon's own words say it. */
export function endByLuxon(event: DateTime, { anchor, period }: RetentionRule): DateTime {
  if (period === 'indefinite') return event;
  const { years = 0, months = 0, days = 0 } = period;
  return anchored(event, anchor).plus({ years, months, days });
}

function anchored(event: DateTime, anchor: RetentionRule['anchor']): DateTime {
  if (anchor === 'endOfYear') return event.endOf('year').startOf('day');
  if (anchor === 'endOfMonth') return event.endOf('month').startOf('day');
  if (typeof anchor !== 'object') return event.startOf('day');
  const end = event.set({ month: 3, day: 31 }).startOf('day');
  return event.startOf('day') <= end ? end : end.plus({ years: 1 });
}

/** A rule that a record is under, and the event that it counts from. */
export interface Ruled {
  readonly rule: RetentionRule;
  readonly trigger: string;
}

/** The rules of each record that have an event, in their order. */
export function ruledBy(records: readonly RetentionRecord[], asked: readonly RetentionRule[]): Ruled[][] {
  return records.map((record) =>
    rulesFor(record, asked).flatMap((rule) => {
      const trigger = triggerOf(record, rule);
      return trigger === undefined ? [] : [{ rule, trigger }];
    }),
  );
}

/** How many rules have run out. The scopes were found before. */
export function endedByLuxon(work: readonly (readonly Ruled[])[], parsesOnce: boolean, zone: string): number {
  const now = DateTime.fromISO(today, { zone });
  let ended = 0;
  for (const own of work) {
    const parsed = new Map<string, DateTime>();
    for (const { rule, trigger } of own) {
      let event = parsesOnce ? parsed.get(trigger) : undefined;
      if (event === undefined) {
        event = DateTime.fromISO(trigger, { zone });
        if (parsesOnce) parsed.set(trigger, event);
      }
      if (now > endByLuxon(event, rule)) ended++;
    }
  }
  return ended;
}

/** The last day kept by each rule. */
export function lastDaysByLuxon(work: readonly (readonly Ruled[])[], zone: string): (string | null)[][] {
  return work.map((own) =>
    own.map(({ rule, trigger }) => endByLuxon(DateTime.fromISO(trigger, { zone }), rule).toISODate()),
  );
}
