import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toEpochMs } from 'waimao';
import {
  addBusinessMinutes,
  businessMinutesBetween,
  type Calendar,
  compileHours,
  type HolidayRule,
  type HoursInput,
  intersectHours,
  isOpen,
  nextClose,
  nextOpen,
  nextOpening,
  type WeeklyWindow,
} from 'waimao/windows';

/** Reference cases computed twice independently; `meta.semantics` of the file defines every term. */
const cases = JSON.parse(readFileSync(new URL('../fixtures/windows-cases.json', import.meta.url), 'utf8')) as CasesFile;

interface Row {
  readonly weekday: WeeklyWindow['days'][number];
  readonly start: string;
  readonly end: string;
}

interface Party {
  readonly zone: string;
  readonly schedule: readonly Row[];
  readonly holidays: readonly string[];
  readonly overrides?: Readonly<Record<string, readonly { readonly start: string; readonly end: string }[]>>;
  readonly seasons?: readonly { readonly from: string; readonly to: string; readonly schedule: readonly Row[] }[];
}

interface Answers {
  readonly isOpen: boolean;
  readonly nextOpen: string | null;
  readonly nextOpening?: string | null;
  readonly nextClose: string | null;
  readonly businessMinutesUntil?: number;
  readonly addBusinessMinutes?: string | null;
}

interface Case extends Party {
  readonly instant: string;
  readonly until?: string;
  readonly addMinutes?: number;
  readonly expected: Answers;
  readonly variants?: Readonly<Record<string, Partial<Answers>>>;
}

interface CasesFile {
  readonly meta: { readonly horizonDays: number };
  readonly unambiguous: readonly Case[];
  readonly semanticDst: readonly Case[];
  readonly semanticHoliday: readonly Case[];
  readonly overrides: readonly Case[];
  readonly seasons: readonly Case[];
  readonly subMinute: readonly Case[];
  readonly overlap: readonly {
    readonly parties: readonly Party[];
    readonly from: string;
    readonly to: string;
    readonly minMinutes: number;
    readonly expected: readonly (readonly [string, string] | { readonly start: string; readonly end: string })[];
  }[];
  readonly goldens: { readonly cases: readonly Case[] };
}

type Rules = Required<Pick<HoursInput, 'dst' | 'holidayRule'>>;
const usual: Rules = { dst: 'compatible', holidayRule: 'civil-day' };
const holidayRules: readonly HolidayRule[] = ['civil-day', 'anchor', 'both'];
const everyRule: readonly Rules[] = (['compatible', 'wall-clock'] as const).flatMap((dst) =>
  holidayRules.map((holidayRule) => ({ dst, holidayRule })),
);

const weekly = (rows: readonly Row[]): WeeklyWindow[] =>
  rows.map(({ weekday, ...span }) => ({ days: [weekday], ...span }));

const calendarOf = ({ zone, schedule, holidays, overrides = {}, seasons = [] }: Party, rules: Rules): Calendar =>
  compileHours({
    zone,
    weekly: weekly(schedule),
    holidays,
    exceptions: Object.entries(overrides).map(([date, windows]) => ({ date, windows })),
    seasons: seasons.map(({ from, to, schedule: rows }) => ({ from, to, weekly: weekly(rows) })),
    ...rules,
  });

/** The cases were computed up to 120 days ahead, so an answer further on was written down as null; so is ours here. */
const cut = (row: Case, moment: number | null): number | null =>
  moment === null || moment > toEpochMs(row.instant) + cases.meta.horizonDays * 86_400_000 ? null : moment;

const moment = (text: string | null): number | null => (text === null ? null : toEpochMs(text));

/** What differs from the answers that the case expects. */
function differences(row: Case, rules: Rules, changed: Partial<Answers> = {}): string[] {
  const expected = { ...row.expected, ...changed };
  const calendar = calendarOf(row, rules);
  const found: [name: string, ours: unknown, theirs: unknown][] = [
    ['isOpen', isOpen(calendar, row.instant), expected.isOpen],
    ['nextOpen', cut(row, nextOpen(calendar, row.instant)), moment(expected.nextOpen)],
    ['nextClose', cut(row, nextClose(calendar, row.instant)), moment(expected.nextClose)],
  ];
  if (expected.nextOpening !== undefined) {
    found.push(['nextOpening', cut(row, nextOpening(calendar, row.instant)), moment(expected.nextOpening)]);
  }
  if (row.until !== undefined) {
    const minutes = businessMinutesBetween(calendar, row.instant, row.until);
    found.push(['businessMinutesUntil', minutes, expected.businessMinutesUntil]);
  }
  if (row.addMinutes !== undefined) {
    const due = cut(row, addBusinessMinutes(calendar, row.instant, row.addMinutes));
    found.push(['addBusinessMinutes', due, moment(expected.addBusinessMinutes ?? null)]);
  }
  return found
    .filter(([, ours, theirs]) => ours !== theirs)
    .map(
      ([name, ours, theirs]) =>
        `${row.zone} ${row.instant} ${rules.dst}/${rules.holidayRule} ${name}: ${ours}, not ${theirs}`,
    );
}

describe('the reference cases', () => {
  test('that no rule makes a difference to, under every rule', () => {
    expect(cases.unambiguous.flatMap((row) => everyRule.flatMap((rules) => differences(row, rules)))).toEqual([]);
  });

  test('at changes of the clocks, by both rules', () => {
    expect(cases.semanticDst.flatMap((row) => differences(row, usual))).toEqual([]);
    const onTheWall: Rules = { ...usual, dst: 'wall-clock' };
    expect(cases.semanticDst.flatMap((row) => differences(row, onTheWall, row.variants?.['wall-clock']))).toEqual([]);
  });

  test('around holidays, by all three rules', () => {
    const found = cases.semanticHoliday.flatMap((row) =>
      holidayRules.flatMap((holidayRule) => differences(row, { ...usual, holidayRule }, row.variants?.[holidayRule])),
    );
    expect(found).toEqual([]);
  });

  test('with exceptions', () => {
    expect(cases.overrides.flatMap((row) => differences(row, usual))).toEqual([]);
  });

  test('with seasons', () => {
    expect(cases.seasons.flatMap((row) => differences(row, usual))).toEqual([]);
  });

  test('a second before and after an edge', () => {
    expect(cases.subMinute.flatMap((row) => differences(row, usual))).toEqual([]);
  });

  test('that are told by name, under every rule that they mention', () => {
    const found = cases.goldens.cases.flatMap((row) =>
      everyRule.flatMap((rules) => {
        const name = `${rules.dst}/${rules.holidayRule}`;
        return differences(row, rules, row.variants?.[name]);
      }),
    );
    expect(found).toEqual([]);
  });

  test('of several parties', () => {
    const found = cases.overlap.map(({ parties, from, to, minMinutes }) =>
      intersectHours(
        parties.map((party) => calendarOf(party, usual)),
        from,
        to,
        { minMinutes },
      ),
    );
    const expected = cases.overlap.map((row) =>
      row.expected.map((span) => ('start' in span ? span : { start: span[0], end: span[1] })),
    );
    expect(found).toEqual(
      expected.map((spans) => spans.map(({ start, end }) => ({ start: toEpochMs(start), end: toEpochMs(end) }))),
    );
  });
});
