import { asOfDay } from '../../core/as-of.ts';
import { daysInMonth } from '../../core/civil.ts';
import { parseIsoDate } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { fail } from '../../core/refusals.ts';
import {
  requireFlag,
  requireInteger,
  requireList,
  requireObject,
  requireOneOf,
  requireText,
  wrongType,
} from '../../core/require.ts';
import { show } from '../../core/show.ts';
import {
  dispositionActions,
  type LegalSource,
  type RetentionAnchor,
  type RetentionRule,
  type RetentionScope,
} from '../retention-rule.ts';
import { failRule } from '../rule-refusals.ts';

/** No law asks for more; what is more is a slip of the unit, days entered as years. */
const MOST_YEARS = 200;
const MOST_DAYS = MOST_YEARS * 366;

/** Refuses rules that cannot work; rules of one id are versions of each other, and one of them is in force at a time. @internal */
export function readRules(rules: readonly RetentionRule[]): readonly RetentionRule[] {
  requireList(rules, ['rules']);
  const versions = new Map<string, RetentionRule[]>();
  for (const [at, rule] of rules.entries()) {
    const path = ['rules', at];
    const { id, effectiveFrom, effectiveTo } = readRule(rule, path);
    if (effectiveFrom !== undefined && effectiveTo !== undefined && effectiveTo < effectiveFrom) {
      throw failRule('retention/effective-reversed', { ruleId: id, effectiveFrom, effectiveTo }, path);
    }
    const others = versions.get(id);
    for (const other of others ?? []) {
      const on = bothInForceOn(rule, other);
      if (on !== null) throw failRule('retention/rule-twice', { ruleId: id, on }, [...path, 'id']);
    }
    if (others === undefined) versions.set(id, [rule]);
    else others.push(rule);
  }
  return rules;
}

/** The first day on which two versions are both in force; `null` where there is none. @internal */
export function bothInForceOn(a: RetentionRule, b: RetentionRule): string | null {
  const from = later(a.effectiveFrom ?? '0000-01-01', b.effectiveFrom ?? '0000-01-01');
  return from <= (a.effectiveTo ?? '9999-12-31') && from <= (b.effectiveTo ?? '9999-12-31') ? from : null;
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}

/** Refuses one rule that cannot be read by itself; how its days and its id go with others is not looked at. @internal */
export function readRule(rule: RetentionRule, path: Path): RetentionRule {
  requireObject(rule, path);
  const ruleId = requireText(rule.id, [...path, 'id']);
  requireOneOf(rule.effect, ['retain', 'dispose'], [...path, 'effect']);
  readAction(rule, ruleId, path);
  if (rule.scope !== undefined) readScope(rule.scope, [...path, 'scope']);
  readTrigger(rule.trigger, [...path, 'trigger']);
  if (rule.anchor !== undefined) readAnchor(rule.anchor, [...path, 'anchor']);
  readPeriod(rule, ruleId, [...path, 'period']);
  if (rule.review !== undefined) requireFlag(rule.review, [...path, 'review']);
  for (const name of ['notifyBefore', 'grace'] as const) {
    const span = rule[name];
    if (span === undefined) continue;
    requireInteger(requireObject(span, [...path, name]).days, [...path, name, 'days'], 0, MOST_DAYS);
  }
  for (const name of ['effectiveFrom', 'effectiveTo'] as const) {
    const day = rule[name];
    if (day !== undefined) parseIsoDate(day, [...path, name]);
  }
  if (rule.appliesTo !== undefined) requireOneOf(rule.appliesTo, ['personal-data', 'all'], [...path, 'appliesTo']);
  if (rule.legal !== undefined) readLegal(rule.legal, [...path, 'legal']);
  return rule;
}

function readAction({ effect, action }: RetentionRule, ruleId: string, path: Path): void {
  if (action !== undefined) requireOneOf(action, dispositionActions, [...path, 'action']);
  if (effect === 'retain' && action !== undefined) {
    throw failRule('retention/action-on-retain', { ruleId, action }, [...path, 'action']);
  }
  if (effect === 'dispose' && action === undefined) {
    const allowed = dispositionActions.join(', ');
    throw failRule('retention/action-missing', { ruleId, allowed }, [...path, 'action']);
  }
}

/** ISO 3166-1 with what a code may have behind it; a code in another form would match no record. */
const JURISDICTION = /^[A-Z]{2}(?:-[A-Za-z0-9]{1,5})?$/;

/** Refuses lists of a scope that could be read in two ways or match nothing. @internal */
export function readScope(scope: RetentionScope, path: Path): void {
  requireObject(scope, path);
  for (const name of ['recordTypes', 'jurisdictions', 'tags', 'fields'] as const) {
    const list = scope[name];
    if (list !== undefined) readTexts(list, [...path, name]);
  }
  for (const [at, code] of (scope.jurisdictions ?? []).entries()) {
    if (JURISDICTION.test(code)) continue;
    throw fail('core/wrong-format', { name: 'jurisdictions', expected: 'DE, US-CA or EU' }, [
      ...path,
      'jurisdictions',
      at,
    ]);
  }
  for (const [at, field] of (scope.fields ?? []).entries()) {
    if (isFieldPath(field)) continue;
    throw failRule('retention/not-a-field-path', { value: show(field) }, [...path, 'fields', at]);
  }
}

/** A list of at least one text. @internal */
export function readTexts(list: readonly string[], path: Path): void {
  requireList(list, path);
  if (list.length === 0) throw failRule('retention/empty-list', { name: String(path.at(-1)) }, path);
  for (const [at, text] of list.entries()) requireText(text, [...path, at]);
}

/** Names with dots between them; a star stands for a whole name, or for itself behind a backslash. */
function isFieldPath(path: string): boolean {
  return path.split('.').every((step) => step === '*' || step === '\\*' || (step !== '' && !step.includes('*')));
}

function readTrigger(trigger: string | readonly string[], path: Path): void {
  if (Array.isArray(trigger)) readTexts(trigger, path);
  else requireText(trigger as string, path);
}

function readAnchor(anchor: RetentionAnchor, path: Path): void {
  if (typeof anchor === 'string') requireOneOf(anchor, ['event', 'endOfMonth', 'endOfYear'], path);
  else readFiscalYearEnd(requireObject(anchor, path).fiscalYearEnd, [...path, 'fiscalYearEnd']);
}

/** Refuses what is not a day of some year as `MM-DD`. @internal */
export function readFiscalYearEnd(value: string, path: Path): string {
  requireText(value, path);
  const [month, day] = /^\d{2}-\d{2}$/.test(value) ? value.split('-').map(Number) : [];
  const exists = month !== undefined && day !== undefined && month >= 1 && month <= 12;
  // the year 2000 has a 29 February
  if (!exists || day < 1 || day > daysInMonth(2000, month)) {
    throw fail('core/wrong-format', { name: 'fiscalYearEnd', expected: 'MM-DD, such as 03-31' }, path);
  }
  return value;
}

function readPeriod({ effect, period }: RetentionRule, ruleId: string, path: Path): void {
  if (period === 'indefinite') {
    if (effect === 'dispose') throw failRule('retention/endless-disposal', { ruleId }, path);
    return;
  }
  requireObject(period, path);
  const { years, months, days } = period;
  if (years === undefined && months === undefined && days === undefined) {
    throw failRule('retention/empty-period', { ruleId }, path);
  }
  if (years !== undefined) requireInteger(years, [...path, 'years'], 0, MOST_YEARS);
  if (months !== undefined) requireInteger(months, [...path, 'months'], 0, MOST_YEARS * 12);
  if (days !== undefined) requireInteger(days, [...path, 'days'], 0, MOST_DAYS);
}

function readLegal(legal: LegalSource, path: Path): void {
  const { source, asOf, confidence, reviewed } = requireObject(legal, path);
  requireText(source, [...path, 'source']);
  requireText(asOf, [...path, 'asOf']);
  if (asOfDay(asOf) === null) {
    throw fail('core/wrong-format', { name: 'asOf', expected: 'YYYY-MM or YYYY-MM-DD' }, [...path, 'asOf']);
  }
  requireOneOf(confidence, ['H', 'M', 'L'], [...path, 'confidence']);
  if (reviewed === undefined || reviewed === false) return;
  if ((reviewed as unknown) === true) throw wrongType(reviewed, 'object', [...path, 'reviewed']);
  requireText(requireObject(reviewed, [...path, 'reviewed']).by, [...path, 'reviewed', 'by']);
  parseIsoDate(reviewed.on, [...path, 'reviewed', 'on']);
}
