import { addMonths } from '../../core/add-period.ts';
import { asOfDay, STALE_MONTHS } from '../../core/as-of.ts';
import { fromDayNumber, type IsoDate } from '../../core/dates.ts';
import { knownTriggers } from '../known-triggers.ts';
import type { LintReason } from '../reasons.ts';
import type { LegalSource, RetentionRule } from '../retention-rule.ts';
import { shortestDays, triggersOf } from './lint-ends.ts';
import { slipOf } from './lint-spelling.ts';

/** What one rule has by itself. */
export function lintOne(rule: RetentionRule, today: number | null): LintReason[] {
  return [...lintDays(rule), ...lintTriggers(rule), ...lintActions(rule), ...lintLaw(rule, today), ...lintFields(rule)];
}

function lintDays(rule: RetentionRule): LintReason[] {
  const { id: ruleId, effect, effectiveFrom, effectiveTo } = rule;
  const found: LintReason[] = [];
  if (effectiveFrom !== undefined && effectiveTo !== undefined && effectiveTo < effectiveFrom) {
    found.push({ code: 'retention/lint-days-reversed', params: { ruleId, effectiveFrom, effectiveTo } });
  }
  const periodDays = shortestDays(rule);
  if (periodDays === 0) found.push({ code: 'retention/lint-zero-period', params: { ruleId, effect } });
  if (effect === 'retain' || periodDays === null || periodDays === 0) return found;
  const noticeDays = rule.notifyBefore?.days ?? 0;
  if (noticeDays >= periodDays) {
    found.push({ code: 'retention/lint-notice-too-long', params: { ruleId, noticeDays, periodDays } });
  }
  return found;
}

function lintTriggers(rule: RetentionRule): LintReason[] {
  return triggersOf(rule).flatMap((trigger): LintReason[] => {
    const known = slipOf(trigger, knownTriggers);
    if (known === null) return [];
    return [{ code: 'retention/lint-unknown-trigger', params: { ruleId: rule.id, trigger, known } }];
  });
}

function lintActions({ id: ruleId, effect, action, ...rule }: RetentionRule): LintReason[] {
  if (effect === 'retain') {
    const fields = (['review', 'notifyBefore', 'grace', 'appliesTo'] as const).filter(
      (name) => rule[name] !== undefined,
    );
    return fields.map((field) => ({ code: 'retention/lint-no-effect', params: { ruleId, field } }));
  }
  if (rule.grace === undefined || action === undefined || action === 'delete') return [];
  return [{ code: 'retention/lint-grace-without-delete', params: { ruleId, action } }];
}

function lintLaw({ id: ruleId, legal }: RetentionRule, today: number | null): LintReason[] {
  if (legal === undefined) return [];
  const { source, confidence, reviewed } = legal;
  const found: LintReason[] = [];
  if (confidence === 'L') found.push({ code: 'retention/lint-low-confidence', params: { ruleId, source } });
  else if (reviewed === false) found.push({ code: 'retention/lint-not-reviewed', params: { ruleId, source } });
  return today === null ? found : [...found, ...lintAge(ruleId, legal, fromDayNumber(today))];
}

function lintAge(ruleId: string, { asOf }: LegalSource, today: IsoDate): LintReason[] {
  const known = asOfDay(asOf);
  if (known === null || addMonths(known, STALE_MONTHS) >= today) return [];
  const params = { ruleId, asOf, months: monthsBetween(known, today), limitMonths: STALE_MONTHS };
  return [{ code: 'retention/lint-stale', params }];
}

/** Whole months from one day to a later one. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/** The fields that a rule and its parts have. */
const parts: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '',
    'id effect action scope trigger anchor period review notifyBefore grace effectiveFrom effectiveTo appliesTo legal'.split(
      ' ',
    ),
  ],
  ['scope', ['recordTypes', 'jurisdictions', 'tags', 'fields']],
  ['anchor', ['fiscalYearEnd']],
  ['period', ['years', 'months', 'days']],
  ['notifyBefore', ['days']],
  ['grace', ['days']],
  ['legal', ['source', 'asOf', 'confidence', 'reviewed']],
]);

function lintFields(rule: RetentionRule): LintReason[] {
  const values = new Map<string, unknown>(Object.entries(rule));
  const found: LintReason[] = [];
  for (const [part, known] of parts) {
    const value = part === '' ? rule : values.get(part);
    if (typeof value !== 'object' || value === null) continue;
    for (const name of Object.keys(value)) {
      if (known.includes(name)) continue;
      const field = part === '' ? name : `${part}.${name}`;
      const params = { ruleId: rule.id, field, known: slipOf(name, known) };
      found.push({ code: 'retention/lint-unknown-field', params });
    }
  }
  return found;
}
