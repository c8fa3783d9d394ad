import { addPeriod } from 'waimao';
import type { Hold } from '../../src/retention/hold.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord, TriggerValue } from '../../src/retention/retention-record.ts';
import { dispositionActions, type RetentionAnchor, type RetentionRule } from '../../src/retention/retention-rule.ts';

/*
 * The rules read a second time, slowly and by other means, for the tests of the first reading: single fields instead of
 * lists, text instead of day numbers, days walked one by one. The zone is eight hours east of Greenwich.
 */

/** The single fields that decisions are tried on; `other` is one that no rule names. */
export const leaves: readonly string[] = [
  'email',
  'phone',
  'name',
  'notes',
  'invoice.number',
  'invoice.total',
  'contacts.email',
  'other',
];

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a pattern of a rule, a hold or a decision stands for a single field. */
function standsFor(pattern: string, leaf: string): boolean {
  const source = pattern
    .split('.')
    .map((step) => (step === '*' ? '[^.]+' : step.replace('\\*', '\\*')))
    .join('\\.');
  const trimmed =
    pattern === '*'
      ? '.*'
      : pattern.endsWith('.*')
        ? `${source.slice(0, -'\\.[^.]+'.length)}(\\..*)?`
        : `${source}(\\..*)?`;
  return new RegExp(`^${trimmed}$`).test(leaf);
}

/** The strongest that a decision does to a single field by itself; -1 is nothing. */
export function strengthOn(
  decision: RetentionDecision,
  leaf: string,
  dispositions: readonly string[] = ['due'],
): number {
  if (!dispositions.includes(decision.disposition)) return -1;
  const parts = [{ action: decision.action, fields: decision.fields }, ...(decision.further ?? [])];
  const strengths = parts.map(({ action, fields }) =>
    action !== undefined && (fields === undefined || fields.some((pattern) => standsFor(pattern, leaf)))
      ? dispositionActions.indexOf(action)
      : -1,
  );
  return Math.max(...strengths);
}

/** The day of an event: `null` when it is not known, `'not-yet'`, or that it is doubtful. */
function readDay(value: TriggerValue, today: string): string | null | 'not-yet' | 'doubt' {
  if (value === undefined || value === null || value === '') return null;
  if (value === 'not-yet') return value;
  if (Array.isArray(value)) {
    const days = value.map((entry: TriggerValue) => readDay(entry, today));
    if (days.includes('doubt')) return 'doubt';
    if (days.length === 0 || days.includes(null)) return null;
    const dated = days.filter((day) => day !== 'not-yet') as string[];
    return dated.length === 0 ? 'not-yet' : (dated.sort().at(-1) as string);
  }
  const day = civilDay(value as string | number | Date);
  if (day === null || day < '1970' || day > '2100-12-31') return 'doubt';
  return day === dayAfter(today) ? today : day;
}

function civilDay(value: string | number | Date): string | null {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const ms = Date.parse(`${value}T00:00:00Z`);
    return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== value ? null : value;
  }
  if (typeof value === 'string' && !/T.*(Z|[+-]\d\d:\d\d)$/.test(value)) return null;
  return new Date(new Date(value).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function anchored(day: string, anchor: RetentionAnchor): string {
  if (anchor === 'event') return day;
  const year = Number(day.slice(0, 4));
  if (anchor === 'endOfYear') return `${year}-12-31`;
  if (anchor === 'endOfMonth') return dayAfter(addPeriod(`${day.slice(0, 7)}-01`, { months: 1 }), -1);
  const endIn = (of: number): string =>
    anchor.fiscalYearEnd === '02-29' ? dayAfter(`${of}-03-01`, -1) : `${of}-${anchor.fiscalYearEnd}`;
  return day <= endIn(year) ? endIn(year) : endIn(year + 1);
}

const within = (code: string): string[] => {
  const country = code.slice(0, 2);
  const wider = country === 'US' && code !== country && code !== 'US-CA' ? ['US-other'] : [];
  return [code, ...wider, country, ...(['DE', 'FR'].includes(country) ? ['EU'] : [])];
};

const inScope = (
  { recordType, jurisdictions = [], tags = [] }: RetentionRecord,
  scope: RetentionRule['scope'] = {},
): boolean =>
  (scope.recordTypes?.some((type) => type === recordType) ?? true) &&
  (scope.tags?.some((tag) => tags.includes(tag)) ?? true) &&
  // what is not known to lie outside may lie inside
  (scope.jurisdictions === undefined ||
    jurisdictions.length === 0 ||
    jurisdictions.flatMap(within).some((code) => scope.jurisdictions?.includes(code)));

/** The holds that reach a record and have begun. */
function holdsReaching(record: RetentionRecord, holds: readonly Hold[], today: string): Hold[] {
  return holds.filter(({ scope, from }) => {
    if (from > today || !inScope(record, scope)) return false;
    if (scope?.recordIds !== undefined && !scope.recordIds.includes(record.id)) return false;
    return scope?.groups === undefined || scope.groups.some((group) => record.groups?.includes(group));
  });
}

/** Whether a duty to keep certainly or possibly runs on the day. */
function mustKeep(rule: RetentionRule, record: RetentionRecord, holds: readonly Hold[], today: string): boolean {
  if (rule.effect !== 'retain' || !inScope(record, rule.scope)) return false;
  if ((rule.effectiveFrom ?? '0') > today || (rule.effectiveTo ?? '9') < today) return false;
  let isUnknown = false;
  for (const name of [rule.trigger].flat()) {
    const own = Object.hasOwn(record.triggers ?? {}, name) ? readDay(record.triggers?.[name], today) : null;
    const day = name === 'lastSubjectActivity' ? later(own, record, today) : own;
    if (day === 'doubt') return true;
    if (day === null) isUnknown = true;
    else if (day !== 'not-yet') return endOf(rule, day, record, holds, today) >= today;
  }
  return isUnknown;
}

function later(
  own: ReturnType<typeof readDay>,
  { events = [] }: RetentionRecord,
  today: string,
): ReturnType<typeof readDay> {
  if (own === 'doubt') return own;
  const acts = events.filter(({ kind, origin }) => origin === 'subject' && kind !== 'open' && kind !== 'bounce');
  const days = acts.map(({ at }) => readDay(at, today));
  if (days.some((day) => day === null || day === 'doubt' || day === 'not-yet')) return 'doubt';
  const known = [...(days as string[]), ...(own === null || own === 'not-yet' ? [] : [own])].sort();
  return known.at(-1) ?? own;
}

function endOf(
  rule: RetentionRule,
  day: string,
  record: RetentionRecord,
  holds: readonly Hold[],
  today: string,
): string {
  if (rule.period === 'indefinite') return '9999-12-31';
  const start = anchored(day, rule.anchor ?? 'event');
  let end = addPeriod(start, rule.period);
  const tolling = holdsReaching(record, holds, today).filter(({ tolls }) => tolls === true);
  for (let at = dayAfter(start); at <= end; at = dayAfter(at))
    if (tolling.some(({ from, to = today }) => from <= at && at <= to)) end = dayAfter(end);
  return end;
}

/** Whether a single field must stay on the day: a duty to keep or an open hold covers it, or may do so. */
export function mustStay(
  leaf: string,
  rules: readonly RetentionRule[],
  record: RetentionRecord,
  holds: readonly Hold[],
  today: string,
): boolean {
  const covers = (fields: readonly string[] | undefined): boolean =>
    fields === undefined || fields.some((pattern) => standsFor(pattern, leaf));
  return (
    rules.some((rule) => covers(rule.scope?.fields) && mustKeep(rule, record, holds, today)) ||
    holdsReaching(record, holds, today).some(({ to = '9', scope }) => to >= today && covers(scope?.fields))
  );
}
