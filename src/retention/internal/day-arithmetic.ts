import { addMonthsToDay, daysInMonth, fromDayNumberParts, toDayNumberOf } from '../../core/civil.ts';
import type { RetentionAnchor, RetentionPeriod } from '../retention-rule.ts';

/** A period as the arithmetic takes it; `null` never ends. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/** Days held, both ends included, in ascending order and apart from each other. */
export type HeldSpan = readonly [from: number, to: number];

export function spanOf(period: RetentionPeriod | 'indefinite'): Span | null {
  if (period === 'indefinite') return null;
  const { years = 0, months = 0, days = 0 } = period;
  return { months: years * 12 + months, days };
}

/** The day from which a period runs, by the day of its event. */
export function anchoredDay(day: number, anchor: RetentionAnchor): number {
  if (anchor === 'event') return day;
  const [year, month] = fromDayNumberParts(day);
  if (anchor === 'endOfMonth') return toDayNumberOf(year, month, daysInMonth(year, month));
  if (anchor === 'endOfYear') return toDayNumberOf(year, 12, 31);
  const endMonth = Number(anchor.fiscalYearEnd.slice(0, 2));
  const endDay = Number(anchor.fiscalYearEnd.slice(3, 5));
  const endIn = (fiscalYear: number): number =>
    toDayNumberOf(fiscalYear, endMonth, Math.min(endDay, daysInMonth(fiscalYear, endMonth)));
  const thisYear = endIn(year);
  return day <= thisYear ? thisYear : endIn(year + 1);
}

/** The last day kept: years and months in one step, the day clamped to the month's length, then days. */
export function addSpan(day: number, { months, days }: Span): number {
  return (months === 0 ? day : addMonthsToDay(day, months)) + days;
}

/**
 * The greatest day of an event whose period has run out before `today`. It is not `today − period`, which is days off at
 * month ends; but the last day kept never falls when the event moves on, so the cut-off can be searched for by halves.
 */
export function cutOffDay(today: number, anchor: RetentionAnchor, span: Span | null): number {
  if (span === null) return Number.NEGATIVE_INFINITY;
  let ended = today - span.months * 31 - span.days - 800; // no anchor reaches further than a year
  let running = today + 1;
  while (running - ended > 1) {
    const middle = Math.floor((ended + running) / 2);
    if (addSpan(anchoredDay(middle, anchor), span) < today) ended = middle;
    else running = middle;
  }
  return ended;
}

/**
 * Stops the clock while a hold lasts: each day held between the start and the end moves the end by one day, and so may
 * bring further days held into reach.
 */
export function tolledEnd(start: number, end: number, held: readonly HeldSpan[]): number {
  let tolled = end;
  for (const [from, to] of held) {
    const first = Math.max(from, start + 1);
    if (first > tolled) break;
    if (to >= first) tolled += to - first + 1;
  }
  return tolled;
}

/** Spans in order, with what overlaps or touches made one: a day held twice counts once. */
export function mergeSpans(spans: readonly HeldSpan[]): HeldSpan[] {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
