import type { IsoDate } from '../../core/dates.ts';
import { statutoryCodes, statutoryRows } from '../data/statutory-periods.data.ts';
import type { RecordClass } from '../record-class.ts';
import type { RetentionPeriod } from '../retention-rule.ts';

/** From when a period runs; `?` is not recorded. */
export type StatutoryStart = 'event' | 'year' | 'fiscal' | 'fiscal+year' | '?';

/** A row of the table. */
export interface StatutoryPeriod {
  readonly jurisdiction: string;
  readonly key: string;
  readonly effect: 'retain' | 'dispose';
  readonly classes: readonly RecordClass[];
  readonly period: RetentionPeriod | 'indefinite';
  readonly start: StatutoryStart;
  readonly confidence: 'H' | 'M' | 'L';
  /** The state of knowledge: later for what was read in a further place. */
  readonly asOf: string;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly tag: string | null;
  readonly law: string;
}

let table: ReadonlyMap<string, readonly StatutoryPeriod[]> | undefined;

/** The rows by jurisdiction, read once; of a jurisdiction without any the list is empty. */
export function statutoryTable(): ReadonlyMap<string, readonly StatutoryPeriod[]> {
  if (table !== undefined) return table;
  const found = new Map<string, StatutoryPeriod[]>(statutoryCodes.split(' ').map((code) => [code, []]));
  for (const line of statutoryRows.split('\n')) {
    const row = readRow(line);
    found.get(row.jurisdiction)?.push(row);
  }
  table = found;
  return table;
}

function readRow(line: string): StatutoryPeriod {
  const [jurisdiction = '', key = '', classes = '', period = '', start, confidence = '', from, to, tag, law = ''] =
    line.split('|');
  return {
    jurisdiction,
    key,
    effect: classes.startsWith('-') ? 'dispose' : 'retain',
    classes: classes.replace(/^-/, '').split(',') as RecordClass[],
    period: readPeriod(period),
    start: start as StatutoryStart,
    confidence: confidence.charAt(0) as 'H' | 'M' | 'L',
    asOf: confidence.endsWith('+') ? '2026-11' : '2026-08',
    effectiveFrom: from || null,
    effectiveTo: to || null,
    tag: tag || null,
    law,
  };
}

function readPeriod(text: string): RetentionPeriod | 'indefinite' {
  if (text === 'forever') return 'indefinite';
  const count = Number(text.slice(0, -1));
  return text.endsWith('y') ? { years: count } : { months: count };
}

/** The code that was probably meant: in capitals, of the country, of the usual slip; `null` where none is like it. */
export function nearestStatutoryCode(text: string): string | null {
  const codes = statutoryTable();
  const capitals = text.trim().toUpperCase();
  const usual = capitals === 'UK' ? 'GB' : capitals;
  const known = [...codes.keys()].find((code) => code.toUpperCase() === usual);
  if (known !== undefined) return known;
  const country = usual.split(/[-_ ]/)[0] ?? '';
  if (country !== usual && codes.has(country)) return country;
  return usual.length === 2 ? ([...codes.keys()].find((code) => code[0] === usual[0]) ?? null) : null;
}
