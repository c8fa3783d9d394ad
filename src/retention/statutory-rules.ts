import { requireList, requireObject, requireOneOf, requireText, requireUnique } from '../core/require.ts';
import { readFiscalYearEnd, readTexts } from './internal/read-rules.ts';
import { type ClassDefaults, classDefaults } from './internal/statutory-classes.ts';
import { startOfPeriod } from './internal/statutory-start.ts';
import { nearestStatutoryCode, type StatutoryPeriod, statutoryTable } from './internal/statutory-table.ts';
import type { RecordClass } from './record-class.ts';
import type { RetentionRule } from './retention-rule.ts';
import { failRule } from './rule-refusals.ts';

/** How the statutory rules fit a firm and its CRM. */
export interface StatutoryOptions {
  /** The last day of the firm's fiscal year as `MM-DD`; `'03-31'` is usual in India. @defaultValue `'12-31'` */
  readonly fiscalYearEnd?: string | undefined;
  /** By class of records, the record types of the CRM. */
  readonly recordTypes?: { readonly [Class in RecordClass]?: readonly string[] | undefined } | undefined;
  /** By class of records, the events that its periods run from: the first one that a record has. */
  readonly triggers?: { readonly [Class in RecordClass]?: readonly string[] | undefined } | undefined;
}

/**
 * Gives the periods that laws set as rules: how long books, vouchers, orders, files of customs and export control and proofs
 * of consent must be kept, and in the few places that say so how long marketing data may be. They cover 44 jurisdictions,
 * `EU` and `US-other` without a period of their own; `US-CA` is without the federal ones, ask for `US` too.
 *
 * They are defaults, not legal advice: `reviewed` is `false`, so they give advice and never act until the firm's counsel
 * has confirmed them ({@link acceptRules}); of confidence L they never act at all. Where the start of a period is not known
 * the end of the calendar year is taken in which the fiscal year ends, the latest of the usual ones, and the source says so;
 * a law that counts from the tax return may ask for some months more. Call it once for each company with a fiscal year of
 * its own. Rules with a tag (`loss-year`, `real-estate`, `third-schedule`, `consent-manager`) wait for records that bear it.
 *
 * @param jurisdictions - ISO 3166-1 codes, `EU`, `US-CA`, `US-other`; each once.
 * @param options - The fiscal year, and the words of the CRM.
 * @returns The rules, jurisdiction by jurisdiction; the ids are stable: `de-vouchers`.
 * @throws A `WaimaoError` `retention/no-statutory-rules` that names the likely code, `core/duplicate`, `core/wrong-format`
 * for a fiscal year that does not end on a day, `core/unknown-option` for a class of records, `retention/empty-list`,
 * `core/not-text` or `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { statutoryRules } from 'waimao/retention';
 *
 * statutoryRules(['DE']).map(({ id }) => id);
 * // => ['de-books', 'de-vouchers', 'de-vouchers-until-2024', 'de-letters', 'de-phone-consent']
 * const [, vouchers] = statutoryRules(['DE'], { recordTypes: { vouchers: ['bill'] } });
 * vouchers?.scope; // => { recordTypes: ['bill'], jurisdictions: ['DE'] }
 * vouchers?.anchor; // => 'endOfYear'
 * vouchers?.period; // => { years: 8 }
 * vouchers?.legal?.reviewed; // => false
 * statutoryRules(['UK']); // => throws retention/no-statutory-rules
 * ```
 */
export function statutoryRules(jurisdictions: readonly string[], options: StatutoryOptions = {}): RetentionRule[] {
  requireList(jurisdictions, ['jurisdictions']);
  const rows = jurisdictions.flatMap((code, at) => rowsOf(code, at));
  requireUnique(jurisdictions, (at) => ['jurisdictions', at]);
  const { fiscalYearEnd = '12-31' } = requireObject(options, ['options']);
  readFiscalYearEnd(fiscalYearEnd, ['options', 'fiscalYearEnd']);
  readClasses(options, 'recordTypes');
  readClasses(options, 'triggers');
  return rows.map((row) => ruleOf(row, fiscalYearEnd, options));
}

function rowsOf(code: string, at: number): readonly StatutoryPeriod[] {
  const path = ['jurisdictions', at];
  const rows = statutoryTable().get(requireText(code, path));
  if (rows !== undefined) return rows;
  const params = { jurisdiction: code, nearest: nearestStatutoryCode(code) };
  throw failRule('retention/no-statutory-rules', params, path);
}

function readClasses(options: StatutoryOptions, name: 'recordTypes' | 'triggers'): void {
  const lists = options[name];
  if (lists === undefined) return;
  for (const [className, list] of Object.entries(requireObject(lists, ['options', name]))) {
    requireOneOf(className as RecordClass, [...classDefaults.keys()], ['options', name, className]);
    if (list !== undefined) readTexts(list, ['options', name, className]);
  }
}

function ruleOf(row: StatutoryPeriod, fiscalYearEnd: string, options: StatutoryOptions): RetentionRule {
  const { jurisdiction, key, effect, classes, tag, effectiveFrom, effectiveTo } = row;
  const recordTypes = typesOf(classes, options);
  const { action, notifyBeforeDays } = defaultsOf(classes[0]);
  const triggers = classes.flatMap((name) => options.triggers?.[name] ?? defaultsOf(name).trigger);
  return {
    id: `${jurisdiction.toLowerCase()}-${key}`,
    effect,
    ...(action === undefined ? {} : { action }),
    scope: {
      ...(recordTypes === null ? {} : { recordTypes }),
      jurisdictions: [jurisdiction],
      ...(tag === null ? {} : { tags: [tag] }),
    },
    trigger: [...new Set(triggers)],
    ...startOfPeriod(row, fiscalYearEnd),
    ...(notifyBeforeDays === undefined ? {} : { notifyBefore: { days: notifyBeforeDays } }),
    ...(effectiveFrom === null ? {} : { effectiveFrom }),
    ...(effectiveTo === null ? {} : { effectiveTo }),
    legal: { source: sourceOf(row), asOf: row.asOf, confidence: row.confidence, reviewed: false },
  };
}

/** The record types of all classes of a row, each once; `null` for every type. */
function typesOf(classes: readonly RecordClass[], options: StatutoryOptions): string[] | null {
  const lists = classes.map((name) => options.recordTypes?.[name] ?? defaultsOf(name).recordTypes);
  return lists.includes(null) ? null : [...new Set(lists.flatMap((list) => list ?? []))];
}

function defaultsOf(name: RecordClass | undefined): ClassDefaults {
  return (name === undefined ? undefined : classDefaults.get(name)) ?? { recordTypes: null, trigger: [] };
}

function sourceOf({ law, start }: StatutoryPeriod): string {
  return start === '?' ? `${law} (start of the period not known here: the end of the year is taken)` : law;
}
