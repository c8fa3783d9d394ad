import { asOfDay, STALE_MONTHS } from '../../core/as-of.ts';
import { addMonthsToDay } from '../../core/civil.ts';
import { toDayNumber } from '../../core/dates.ts';
import { dispositionActions, type RetentionAnchor, type RetentionRule } from '../retention-rule.ts';
import { addSpan, anchoredDay, cutOffDay, type Span, spanOf } from './day-arithmetic.ts';
import type { Standing } from './standing.ts';

/** Why a rule gives advice only. */
export type AdviceOnly = 'low-confidence' | 'rule-not-accepted';

/** A rule with what can be worked out of it once for a day. */
export interface CompiledRule {
  readonly rule: RetentionRule;
  readonly id: string;
  readonly retains: boolean;
  /** Of its action, from the mildest; -1 of a duty to keep. */
  readonly strength: number;
  readonly triggers: readonly string[];
  /** The places of its triggers among those of all rules. */
  readonly slots: readonly number[];
  readonly anchor: RetentionAnchor;
  readonly span: Span | null;
  /** Events up to this day have run out. */
  readonly cutOff: number;
  /** The fields covered; `null` is the whole record. */
  readonly fields: readonly string[] | null;
  readonly adviceOnly: AdviceOnly | null;
  readonly stale: boolean;
  /** How it stands for events of a day, by the day, one table for each trigger: speed only, never seen in a result. */
  readonly standings: readonly Map<number, Standing>[];
}

export function compileRule(rule: RetentionRule, today: number, slotOf: (trigger: string) => number): CompiledRule {
  const anchor = rule.anchor ?? 'event';
  const span = spanOf(rule.period);
  const { legal } = rule;
  const triggers = typeof rule.trigger === 'string' ? [rule.trigger] : rule.trigger;
  return {
    rule,
    id: rule.id,
    retains: rule.effect === 'retain',
    strength: rule.action === undefined ? -1 : dispositionActions.indexOf(rule.action),
    triggers,
    slots: triggers.map(slotOf),
    anchor,
    span,
    cutOff: cutOffDay(today, anchor, span),
    fields: rule.scope?.fields ?? null,
    adviceOnly: legal?.confidence === 'L' ? 'low-confidence' : legal?.reviewed === false ? 'rule-not-accepted' : null,
    stale: legal !== undefined && isStale(legal.asOf, today),
    standings: triggers.map(() => new Map()),
  };
}

/** The last day kept, by the day of the event; `null` of a period without end. */
export function endOfRule({ anchor, span }: CompiledRule, day: number): number | null {
  return span === null ? null : addSpan(anchoredDay(day, anchor), span);
}

export function isInForce({ effectiveFrom, effectiveTo }: RetentionRule, today: number): boolean {
  if (effectiveFrom !== undefined && today < toDayNumber(effectiveFrom)) return false;
  return effectiveTo === undefined || today <= toDayNumber(effectiveTo);
}

/** A month stands for its first day: the older reading. */
function isStale(asOf: string, today: number): boolean {
  const day = asOfDay(asOf);
  return day !== null && addMonthsToDay(toDayNumber(day), STALE_MONTHS) < today;
}
