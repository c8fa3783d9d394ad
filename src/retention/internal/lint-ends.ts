import type { RetentionAnchor, RetentionRule } from '../retention-rule.ts';
import { type Span, spanOf } from './day-arithmetic.ts';

/** Whether the one rule ends no later than the other, whatever the day of the event that both wait for. */
export function endsNoLater(a: RetentionRule, b: RetentionRule): boolean {
  if (triggersOf(a).join('\n') !== triggersOf(b).join('\n')) return false;
  return startsNoLater(a.anchor, b.anchor) && isNoLonger(spanOf(a.period), spanOf(b.period));
}

/** Whether it ends earlier, whatever the day of the event. */
export function endsEarlier(a: RetentionRule, b: RetentionRule): boolean {
  const [one, other] = [spanOf(a.period), spanOf(b.period)];
  return endsNoLater(a, b) && one !== null && (other === null || isShorter(one, other));
}

/** The events of a rule as a list. */
export function triggersOf({ trigger }: RetentionRule): readonly string[] {
  return typeof trigger === 'string' ? [trigger] : trigger;
}

/** How many days a period has at least; `null` of one without end. */
export function shortestDays({ period }: RetentionRule): number | null {
  const span = spanOf(period);
  return span === null ? null : fewestDays(span);
}

function fewestDays({ months, days }: Span): number {
  return Math.floor(months / 12) * 365 + (months % 12) * 28 + days;
}

function mostDays({ months, days }: Span): number {
  return Math.floor(months / 12) * 366 + (months % 12) * 31 + days;
}

/** The end of a fiscal year is later than the event, and otherwise only to be compared with itself. */
function startsNoLater(a: RetentionAnchor | undefined, b: RetentionAnchor | undefined): boolean {
  const [one, other] = [anchorName(a), anchorName(b)];
  if (one === 'event' || one === other) return true;
  return one === 'endOfMonth' && other === 'endOfYear';
}

function anchorName(anchor: RetentionAnchor = 'event'): string {
  if (typeof anchor === 'string') return anchor;
  return anchor.fiscalYearEnd === '12-31' ? 'endOfYear' : anchor.fiscalYearEnd;
}

function isNoLonger(a: Span | null, b: Span | null): boolean {
  if (b === null) return true;
  if (a === null) return false;
  return (a.months <= b.months && a.days <= b.days) || mostDays(a) <= fewestDays(b);
}

function isShorter(a: Span, b: Span): boolean {
  const inOne = a.months < b.months || a.days < b.days;
  return (a.months <= b.months && a.days <= b.days && inOne) || mostDays(a) < fewestDays(b);
}
