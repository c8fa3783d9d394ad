import { toDayNumberOf } from '../../core/civil.ts';
import type { HolidayClass, HolidayNames } from '../holiday.ts';
import { holidayClasses } from './classes.ts';
import { type DateSources, type DayFinder, dayFinder, readDays } from './day-finder.ts';
import { readDigits } from './digits.ts';
import { weekdayBits } from './weekday.ts';

/** A rule of a country: a date, when it holds, and what it says. */
export interface Rule {
  readonly find: DayFinder;
  /** What the date begins with: `=` listed, `@` a table, the letter of a calendar, else a digit. */
  readonly kind: string;
  readonly id: string;
  readonly names: HolidayNames;
  readonly class: HolidayClass;
  /** How many days long. */
  readonly length: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Every so many years, from a year on. */
  readonly every: number;
  readonly since: number;
  /** Bit set of weekdays (bit 1 is Monday) on which the rule holds. */
  readonly weekdays: number;
  /** What becomes of it on a day off: the words of a policy, or none. */
  readonly policy: readonly string[];
  /** What its substitutes are called, once there was one. */
  substitute?: HolidayNames;
  readonly halfFrom: string | null;
  /** The days that were announced, by year. */
  readonly announced: ReadonlyMap<number, readonly number[]>;
  /** By how many days a year that was not announced may be off. */
  readonly windowDays: number;
}

/** What the rules of one country share. */
export interface RuleContext {
  readonly sources: DateSources;
  readonly hijriOffset: number;
  /** The substitute policies; the one that `~` alone means comes first. */
  readonly policies: readonly string[];
  /**
   * The name at a place, or the fields of one that stands in the rule itself; of the names at places `own` is another local name. One
   * holiday may have several local ones, by the date and the parts of its rule.
   */
  readonly nameOf: (
    place: string,
    own: readonly string[],
    dateAndParts: string,
  ) => { readonly id: string; readonly names: HolidayNames };
}

const nothing: ReadonlyMap<number, readonly number[]> = new Map();

/**
 * Reads a rule such as `0106 3 &BW,BY`: its date, the place of its name, its modifiers. After a bar stands its local name, or, where it has
 * no place, its whole name.
 */
export function readRule(line: string, { sources, hijriOffset, policies, nameOf }: RuleContext): Rule {
  const [rule = '', ...name] = line.split('|');
  const [date = '', place = '', ...words] = rule.split(' ');
  const modifiers = new Map(words.map((word) => [word[0], word.slice(1)]));
  const kind = date[0] ?? '';
  const find = dayFinder(date, sources, hijriOffset);
  const length = Number(modifiers.get('*') ?? 1);
  const [firstYear, lastYear] = (modifiers.get('[') ?? '-').split('-');
  const [every = 1, since = 0] = (modifiers.get('/') ?? '1@0').split('@').map(Number);
  const policy = modifiers.get('~');
  const announced = modifiers.get(':');
  const parts = modifiers.get('&') ?? '!';
  return {
    find,
    kind,
    ...nameOf(place, name, parts[0] === '!' ? date : `${date} ${parts}`),
    class: holidayClasses[Number(modifiers.get('%') ?? 0)] ?? 'public',
    length,
    firstYear: Number(firstYear),
    lastYear: Number(lastYear || 9999),
    every,
    since,
    weekdays: weekdayBits(modifiers.get('?') ?? '1234567'),
    policy: policy === undefined ? [] : (policies[Number(policy)] ?? '').split(' '),
    halfFrom: modifiers.get('^') ?? null,
    announced: announced === undefined ? nothing : readAnnounced(announced, find, length),
    windowDays: kind === 'H' ? 1 : (sources.tables[Number.parseInt(date.slice(1), 10)]?.windowDays ?? 0),
  };
}

/** The digit of an announcement that changes nothing; less is earlier, more is later. */
const AS_COMPUTED = 9;

/**
 * Reads what was announced, part by part: `202498` from 2024 on a digit per year, by how many days the rule's first day was off; or
 * `2025+0605-0609+0611`, all days of one year, of which there may be none.
 */
function readAnnounced(text: string, find: DayFinder, length: number): Map<number, readonly number[]> {
  const announced = new Map<number, readonly number[]>();
  for (const part of text.split(',')) {
    const year = Number(part.slice(0, 4));
    const [digits = '', ...spans] = part.slice(4).split('+');
    announced.set(
      year,
      spans.filter(Boolean).flatMap((span) => readDays(year + span)),
    );
    for (const [at, digit] of readDigits(digits, 1).entries()) {
      const [first = 0] = find(toDayNumberOf(year + at, 1, 1), toDayNumberOf(year + at, 12, 31));
      announced.set(
        year + at,
        Array.from({ length }, (_, more) => first + digit - AS_COMPUTED + more),
      );
    }
  }
  return announced;
}
