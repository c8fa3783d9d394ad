import { toDayNumber } from '../../core/dates.ts';
import type { DateSources, FestivalTable } from './occurrences.ts';
import { bitsOf, daysOf, type Rule, type RuleText, readAnnounced, readRule } from './rule.ts';
import { readPolicy, type SubstitutePolicy } from './substitutes.ts';

/** A country as it stands in the data: still to be read. */
export interface CountryText {
  /** Fields of its line: code, language, years, notice, weekend, Hijri offset, policy, bridge, policies, workdays, parts. */
  readonly fields: readonly string[];
  readonly rules: readonly RuleText[];
}

/** A part of a country that has holidays of its own. */
export interface Region {
  readonly code: string;
  /** Its own weekend as the data writes it, or empty. */
  readonly weekend: string;
}

/** From a day on, which weekdays are the weekend (bit 1 is Monday). */
export interface WeekendSpan {
  readonly from: number;
  readonly days: number;
}

/** The rules of one country or one of its parts, read. */
export interface CountryRules {
  readonly rules: readonly Rule[];
  readonly policies: ReadonlyMap<string, SubstitutePolicy>;
  /** Weekend days that are worked, as day numbers by year. */
  readonly workdays: ReadonlyMap<number, readonly number[]>;
  readonly weekend: readonly WeekendSpan[];
  readonly hijriOffset: number;
  /** Of the local names (BCP 47); empty for English. */
  readonly language: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether a notice of every year decides, so that a later year is only predicted. */
  readonly isAnnounced: boolean;
  /** The holiday that lies between two others by law, as a rule; or `null`. */
  readonly bridge: Rule | null;
  readonly sources: DateSources;
}

const partsOf = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split(';'));

/** The parts that a country's text names. */
export function regionsOf({ fields }: CountryText): Region[] {
  return partsOf(fields[11]).map((part) => {
    const [code = '', weekend = ''] = part.split('=');
    return { code, weekend };
  });
}

/** Reads a weekend such as `56 2022-01-01:67`. */
export function readWeekend(text: string): WeekendSpan[] {
  return text.split(' ').map((span) => {
    const colon = span.indexOf(':');
    return {
      from: colon < 0 ? Number.NEGATIVE_INFINITY : toDayNumber(span.slice(0, colon)),
      days: bitsOf(span.slice(colon + 1)),
    };
  });
}

/** Festival tables of a text of lines `name window year=day,…`. */
export function readTables(text: string): Map<string, FestivalTable> {
  const tables = new Map<string, FestivalTable>();
  for (const line of text.split('\n')) {
    const [name = '', uncertain, days = ''] = line.split(' ');
    tables.set(name, { windowDays: Number(uncertain), days: readAnnounced(days) });
  }
  return tables;
}

/** Reads the rules that hold in a country, or in one part of it. */
export function readCountry({ fields, rules }: CountryText, region: Region | null, sources: DateSources): CountryRules {
  const [, language = '', firstYear, lastYear, notice, weekend, hijri, policy = '', bridge = '', policies, workdays] =
    fields;
  const [bridgeId = '', bridgeName = ''] = bridge.split('^');
  return {
    rules: rules.map((text) => readRule(text, policy)).filter((rule) => isKeptIn(rule, region)),
    policies: new Map(
      partsOf(policies).map((text) => {
        const equals = text.indexOf('=');
        return [text.slice(0, equals), readPolicy(text.slice(equals + 1))];
      }),
    ),
    workdays: readWorkdays(partsOf(workdays), region),
    weekend: readWeekend(region?.weekend || weekend || '67'),
    hijriOffset: Number(hijri ?? 0),
    language,
    firstYear: Number(firstYear),
    lastYear: Number(lastYear),
    isAnnounced: notice === 'a',
    bridge: bridge === '' ? null : readRule({ date: '0101', modifiers: '', id: bridgeId, local: bridgeName }, ''),
    sources,
  };
}

function readWorkdays(lists: readonly string[], region: Region | null): Map<number, readonly number[]> {
  const workdays = new Map<number, readonly number[]>();
  for (const list of lists) {
    const [days = '', only] = list.split(' &');
    if (only !== undefined && (region === null || !only.split(',').includes(region.code))) continue;
    for (const text of days.split(',')) {
      const year = Number(text.slice(0, 4));
      workdays.set(year, [...(workdays.get(year) ?? []), ...daysOf(year, text.slice(4))]);
    }
  }
  return workdays;
}

/** A country as a whole keeps what holds everywhere, or everywhere but in some parts. */
function isKeptIn({ regions, except }: Rule, region: Region | null): boolean {
  if (regions === null) return true;
  return region === null ? except : regions.includes(region.code) !== except;
}
