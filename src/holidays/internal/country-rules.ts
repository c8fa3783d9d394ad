import { toDayNumber } from '../../core/dates.ts';
import { type DateSources, readDays } from './day-finder.ts';
import type { WeekendSpan } from './row.ts';
import { type Rule, type RuleContext, readRule } from './rule.ts';
import { weekdayBits } from './weekday.ts';

/** A country as it stands in the data, still to be read. */
export interface CountryText {
  /** Fields of its line: code, language, years, notice, weekend, Hijri offset, bridge, policies, workdays, parts. */
  readonly fields: readonly string[];
  readonly rules: readonly string[];
}

/** A part of a country that has holidays of its own. */
export interface Region {
  readonly code: string;
  /** Its own weekend as the data writes it, or empty. */
  readonly weekend: string;
  /** The place of its policy for substitutes. */
  readonly policy: number;
}

/** The rules of one country or one of its parts, read. */
export interface CountryRules {
  readonly rules: readonly Rule[];
  /** Weekend days that are worked, as day numbers. */
  readonly workdays: readonly number[];
  readonly weekend: readonly WeekendSpan[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether a notice of every year decides, so that a later year is only predicted. */
  readonly isAnnounced: boolean;
  /** The holiday that lies between two others by law, as a rule; or `null`. */
  readonly bridge: Rule | null;
  /** Whether some day is moved or added on account of another: what lies beside a year then counts. */
  readonly moves: boolean;
}

/** The parts that a country's rules name, and those of its line: parts that no rule names, that have a weekend or a policy. */
export function regionsOf({ fields, rules }: CountryText): Region[] {
  const listed = rules.flatMap((line) => partsIn(line)?.codes ?? []).concat(fields[10]?.split(';') ?? []);
  // what the line says of a part stands last, so that it counts
  const parts = new Map(listed.map((part) => [part.split('=')[0] ?? '', part.split('=')]));
  return [...parts].sort().map(([code, [, weekend = '', policy = 0]]) => ({ code, weekend, policy: Number(policy) }));
}

/** The parts in which alone, or everywhere but in which, a rule holds. */
function partsIn(line: string): { readonly isExcept: boolean; readonly codes: readonly string[] } | null {
  const [, except, codes] = / &(!?)([A-Z0-9,]+)/.exec(line) ?? [];
  return codes === undefined ? null : { isExcept: except === '!', codes: codes.split(',') };
}

/** Reads the rules that hold in a country, or in one part of it. */
export function readCountry(
  { fields, rules }: CountryText,
  region: Region | null,
  sources: DateSources,
  nameOf: RuleContext['nameOf'],
): CountryRules {
  const [, , firstYear, lastYear, notice, weekend, hijri, bridge, policies = '', workdays] = fields;
  const all = policies.split(';');
  const context: RuleContext = {
    sources,
    hijriOffset: Number(hijri ?? 0),
    policies: [all[region?.policy ?? 0] ?? '', ...all.slice(1)],
    nameOf,
  };
  const read = rules.filter((line) => isKeptIn(line, region)).map((line) => readRule(line, context));
  return {
    rules: read,
    workdays: workdays ? readDays(workdays) : [],
    weekend: readWeekend(region?.weekend || weekend || '67'),
    firstYear: Number(firstYear),
    lastYear: Number(lastYear),
    isAnnounced: notice === 'a',
    bridge: bridge ? readRule(bridge, context) : null,
    moves: Boolean(bridge) || read.some(({ policy }) => policy.length > 0),
  };
}

/** Reads a weekend such as `56 2022-01-01:67`. */
function readWeekend(text: string): WeekendSpan[] {
  return text.split(' ').map((span) => {
    const [days = '', from] = span.split(':').reverse();
    return { from: from === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(from), days: weekdayBits(days) };
  });
}

/** A country as a whole keeps what holds everywhere, or everywhere but in some parts. */
function isKeptIn(line: string, region: Region | null): boolean {
  const parts = partsIn(line);
  if (parts === null) return true;
  return region === null ? parts.isExcept : parts.codes.includes(region.code) !== parts.isExcept;
}
