import { toDayNumberOf } from '../../core/civil.ts';
import type { HolidayClass } from '../holiday.ts';
import { classOf } from './classes.ts';

/** When a rule's day falls: the kind is the letter or sign that the date is written with. */
export interface DateRule {
  /** `f` fixed, `#` nth weekday, `>` and `<` weekday on or after and before, `E` `O` Easter, `=` listed, `@` table, else a calendar. */
  readonly kind: string;
  readonly month: number;
  readonly day: number;
  /** The weekday of `#`, `>`, `<`. */
  readonly weekday: number;
  /** Days added at the end. */
  readonly shift: number;
  /** The table of `@`. */
  readonly table: string;
  /** The days of `=`, as day numbers. */
  readonly listed: readonly number[];
}

/** A rule of a country: a date, when it holds, and what it says. */
export interface Rule extends DateRule {
  readonly id: string;
  readonly local: string;
  readonly class: HolidayClass;
  readonly length: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Every so many years, from a year on. */
  readonly every: number;
  readonly since: number;
  /** Bit set of weekdays (bit 1 is Monday) on which the rule holds. */
  readonly weekdays: number;
  /** Name of the substitute policy, or empty for none. */
  readonly policy: string;
  readonly halfFrom: string | null;
  /** What was announced, by year. */
  readonly announced: ReadonlyMap<number, AnnouncedDays>;
  /** Subdivisions; `null` for everywhere. */
  readonly regions: readonly string[] | null;
  /** Whether `regions` are those left out. */
  readonly except: boolean;
}

type Draft = { -readonly [Field in keyof Rule]: Rule[Field] };

const EVERY_WEEKDAY = 0b1111_1110;

/** A rule as the data holds it: `0106`, `&BW,BY`, `epiphany`, `Heilige Drei Könige`. */
export interface RuleText {
  readonly date: string;
  readonly modifiers: string;
  readonly id: string;
  /** Empty where the country's language is English, or the name is not known. */
  readonly local: string;
}

/** Reads a rule. The generator has checked it. */
export function readRule({ date, modifiers, id, local }: RuleText, defaultPolicy: string): Rule {
  const rule: Draft = {
    ...readDate(date),
    id,
    local,
    class: 'public',
    length: 1,
    firstYear: 0,
    lastYear: 9999,
    every: 1,
    since: 0,
    weekdays: EVERY_WEEKDAY,
    policy: '',
    halfFrom: null,
    announced: nothingAnnounced,
    regions: null,
    except: false,
  };
  if (modifiers !== '') for (const word of modifiers.split(' ')) modify(rule, word, defaultPolicy);
  return rule;
}

const nothingAnnounced: ReadonlyMap<number, AnnouncedDays> = new Map();

function modify(rule: Draft, word: string, defaultPolicy: string): void {
  const rest = word.slice(1);
  const at = rest.search(/[-@]/);
  switch (word[0]) {
    case '*':
      rule.length = Number(rest);
      return;
    case '[':
      rule.firstYear = Number(rest.slice(0, 4).replace(/\D.*/, '')) || 0;
      rule.lastYear = at < 0 ? rule.firstYear : Number(rest.slice(at + 1, -1)) || 9999;
      return;
    case '/':
      rule.every = Number(rest.slice(0, at));
      rule.since = Number(rest.slice(at + 1));
      return;
    case '?':
      rule.weekdays = bitsOf(rest);
      return;
    case '!':
      rule.weekdays = EVERY_WEEKDAY & ~bitsOf(rest);
      return;
    case '~':
      rule.policy = rest || defaultPolicy;
      return;
    case '^':
      rule.halfFrom = rest;
      rule.class = 'half-day';
      return;
    case '%':
      rule.class = classOf(rest);
      return;
    case ':':
      rule.announced = readAnnounced(rest);
      return;
    case '&':
      rule.except = rest.startsWith('!');
      rule.regions = rest.replace('!', '').split(',');
  }
}

const datePattern =
  /^(?:(\d\d)(\d\d)(?:([<>])(\d))?|(\d\d)#(-?\d)(\d)|@([a-z][a-z0-9-]*?)|=(\S+)|([A-Z])(?:(\d+)(?:\.(\d+))?)?)([+-]\d+)?$/;

/** Reads the date of a rule. */
export function readDate(text: string): DateRule {
  const [, month, day, side, weekday, nthMonth, nth, nthWeekday, table, listed, letter, first, second, shift] =
    datePattern.exec(text) ?? [];
  return {
    kind: side ?? (nthMonth && '#') ?? (table && '@') ?? (listed && '=') ?? letter ?? 'f',
    month: Number(month ?? nthMonth ?? first ?? 0),
    day: Number(day ?? nth ?? second ?? 0),
    weekday: Number(weekday ?? nthWeekday ?? 0),
    shift: Number(shift ?? 0),
    table: table ?? '',
    listed: listed?.split(',').flatMap((days) => daysOf(Number(days.slice(0, 4)), days.slice(4))) ?? [],
  };
}

/** The days that were announced for a year, as day numbers. */
export interface AnnouncedDays {
  readonly days: readonly number[];
  /** Whether it is one day, the first of as many as the rule has, rather than all of them. */
  readonly isStart: boolean;
}

/** Reads `2024=0410,2025=0330+0331` by year; also the form of the festival tables. */
export function readAnnounced(text: string): Map<number, AnnouncedDays> {
  return new Map(
    text.split(',').map((part) => {
      const year = Number(part.slice(0, 4));
      const days = part.slice(5);
      if (days === 'none') return [year, { days: [], isStart: false }];
      return [year, { days: days.split('+').flatMap((span) => daysOf(year, span)), isStart: days.length === 4 }];
    }),
  );
}

/** The day numbers of `0410` or of the range `0128-0204`. */
export function daysOf(year: number, text: string): number[] {
  const dayAt = (at: number): number =>
    toDayNumberOf(year, Number(text.slice(at, at + 2)), Number(text.slice(at + 2, at + 4)));
  const first = dayAt(0);
  const last = text.length > 4 ? dayAt(5) : first;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The weekdays of a text of digits as bits. */
export function bitsOf(weekdays: string): number {
  let bits = 0;
  for (const digit of weekdays) bits |= 1 << Number(digit);
  return bits;
}
