import { addDays, daysBetween, type IsoDate } from 'waimao';
import { calendarOf, nextBusinessDay } from 'waimao/holidays';
import { dayInShanghai } from './firm-day.ts';
import type { MorningInput } from './read-input.ts';

/** The Monday for which the sample files were made. */
export const sampleNow = '2026-01-05T09:00:00+08:00';

/** The moment of the sample's next day: 09:00 on the working day after the last, whatever day it is here. */
export function nextSampleNow(last: string | null): string {
  return last === null ? sampleNow : `${nextBusinessDay(calendarOf('CN'), dayInShanghai(last))}T09:00:00+08:00`;
}

/**
 * The sample files on a later day. They tell of one weekend only, so the same inquiries and claims come in again: as new ones,
 * with ids and moments of that day.
 */
export function sampleOn(input: MorningInput, today: IsoDate): MorningInput {
  const days = daysBetween(sampleNow.slice(0, 10), today);
  if (days <= 0) return input;
  const idOn = (id: string): string => `${id}-${today.slice(5).replace('-', '')}`;
  const later = (moment: string): string => `${addDays(moment.slice(0, 10), days)}${moment.slice(10)}`;
  return {
    ...input,
    inquiries: input.inquiries.map((row) => ({ ...row, id: idOn(row.id), receivedAt: later(row.receivedAt) })),
    claims: input.claims.map((row) =>
      row.result === null ? { ...row, id: idOn(row.id), claimedAt: later(row.claimedAt) } : row,
    ),
  };
}
