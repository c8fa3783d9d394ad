import { describe, expect, test } from 'vitest';
import { fromDayNumber } from 'waimao';
import { countryText } from '../../scripts/data/holiday-encoding.ts';
import { type CountrySource, policiesInUse } from '../../scripts/data/holiday-sources.ts';
import { allSystems } from '../../src/holidays/internal/all-systems.ts';
import { bookOfOne } from '../../src/holidays/internal/book.ts';
import { withBridges } from '../../src/holidays/internal/bridges.ts';

/** Holidays of a made-up country: date, id, status, and what a substitute stands for. */
function rowsOf(
  rules: readonly string[],
  year: number,
  head: Partial<Record<'weekend' | 'policy' | 'policies' | 'bridge' | 'hijri' | 'notice', string>> = {},
  code = 'XX',
): string[] {
  const cut = rules.map((line) => line.split(' '));
  const lines = cut.map((words) => ({
    date: words[0] ?? '',
    modifiers: words.slice(1, -1).join(' '),
    id: words.at(-1) ?? '',
    local: '',
  }));
  const ids = new Set(lines.map(({ id }) => id));
  const [own = '', steps = ''] = (head.policies ?? '').split('=');
  const ownPolicies = new Map([[own, steps]]);
  const policies = policiesInUse([head.policy ?? ''], lines, ownPolicies);
  const fields = ['XX', '', '2000', '2030', head.notice ?? '', head.weekend ?? '', head.hijri ?? '', ''];
  const country: CountrySource = {
    code: 'XX',
    names: { en: 'Nowhere', zh: '乌有' },
    language: '',
    regions: ['A', 'B'],
    fields: [...fields, policies.join(';'), '', 'A;B'],
    rules: lines,
    bridge: head.bridge ?? '',
    bridgeLocal: '',
    policies,
    ownPolicies,
    ids,
    tables: new Set(['feast']),
    systems: new Set(),
    faults: [],
  };
  const names = new Map([...ids].map((id): [string, [string, string]] => [id, [id, id]]));
  const feast = { window: 1, days: ['2024=1101', '2025=1020+1021'] };
  const book = bookOfOne(countryText(country, names, new Map([['feast', feast]])), allSystems, withBridges);
  return (book.source(code)?.rowsOf(year) ?? []).map(({ day, id, status, substituteFor, windowDays }) =>
    [
      fromDayNumber(day),
      id,
      status === 'computed' ? '' : status,
      windowDays || '',
      substituteFor === null ? '' : `for ${fromDayNumber(substituteFor)}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
const datesOf = (rules: readonly string[], year: number, ...rest: [object?, string?]): string[] =>
  rowsOf(rules, year, ...rest).map((row) => row.slice(0, 10));

describe('dates', () => {
  test.each([
    ['1225', 2026, '2026-12-25'],
    ['0229', 2028, '2028-02-29'],
    ['11#44', 2026, '2026-11-26'],
    ['11#44+1', 2026, '2026-11-27'],
    ['05#-11', 2026, '2026-05-25'],
    ['0520<1', 2026, '2026-05-18'],
    ['0518<1', 2026, '2026-05-18'],
    ['1031>6', 2026, '2026-10-31'],
    ['1101>6', 2026, '2026-11-07'],
    ['E-2', 2026, '2026-04-03'],
    ['E', 2026, '2026-04-05'],
    ['O+1', 2026, '2026-04-13'],
    ['C1.1-1', 2026, '2026-02-16'],
    ['P1.13', 2026, '2026-04-02'],
    ['@feast+1', 2024, '2024-11-02'],
  ])('%s in %i is %s', (rule, year, date) => {
    expect(datesOf([`${rule} x`], year)).toEqual([date]);
  });

  test('29 February is none in a common year', () => {
    expect(datesOf(['0229 x'], 2026)).toEqual([]);
  });

  test('a Hijri day comes with the offset of the country, and only predicted', () => {
    expect(rowsOf(['H10.1 x'], 2026, { hijri: '1' })).toEqual(['2026-03-21 x predicted 1']);
  });
});

describe('modifiers', () => {
  test('lengths, years, intervals and weekdays', () => {
    expect(datesOf(['1230 *4 x'], 2027)).toEqual(['2027-01-01', '2027-01-02', '2027-12-30', '2027-12-31']);
    expect(datesOf(['0501 [2011-2012] x'], 2013)).toEqual([]);
    expect(datesOf(['0501 [2012] x'], 2012)).toEqual(['2012-05-01']);
    expect(datesOf(['0120 /4@2021 x'], 2025)).toEqual(['2025-01-20']);
    expect(datesOf(['0120 /4@2021 x'], 2026)).toEqual([]);
    expect(datesOf(['0502 ?12345 x'], 2026)).toEqual([]);
    expect(datesOf(['0502 !67 x'], 2025)).toEqual(['2025-05-02']);
  });

  test('what was announced replaces the rule in its year alone', () => {
    const rule = ['H10.1 *3 :2024=0410,2025=0330+0331,2023=none x'];
    expect(rowsOf(rule, 2024)).toEqual(['2024-04-10 x gazetted', '2024-04-11 x gazetted', '2024-04-12 x gazetted']);
    expect(rowsOf(rule, 2025)).toEqual(['2025-03-30 x gazetted', '2025-03-31 x gazetted']);
    expect(rowsOf(rule, 2023)).toEqual([]);
    expect(rowsOf(rule, 2026)[0]).toBe('2026-03-20 x predicted 1');
  });

  test('parts have their own, the whole what holds everywhere but somewhere', () => {
    const rules = ['0101 x', '0106 &A y', '0107 &!A z'];
    expect(datesOf(rules, 2026)).toEqual(['2026-01-01', '2026-01-07']);
    expect(datesOf(rules, 2026, {}, 'XX-A')).toEqual(['2026-01-01', '2026-01-06']);
    expect(datesOf(rules, 2026, {}, 'XX-B')).toEqual(['2026-01-01', '2026-01-07']);
  });

  test('a table is sure up to the last valid year; a year without an entry has none', () => {
    expect(rowsOf(['@feast x'], 2025)).toEqual(['2025-10-20 x', '2025-10-21 x']);
    expect(rowsOf(['@feast x'], 2026)).toEqual([]);
  });

  test('where a notice of every year decides, later years are predicted', () => {
    expect(rowsOf(['0501 x'], 2031, { notice: 'a' })).toEqual(['2031-05-01 x predicted']);
    expect(rowsOf(['0501 x'], 2031)).toEqual(['2031-05-01 x']);
  });

  test('a listed day after the last valid year was worked out, not announced', () => {
    expect(rowsOf(['=20310501 x'], 2031)).toEqual(['2031-05-01 x']);
    expect(rowsOf(['=20310501 x'], 2031, { notice: 'a' })).toEqual(['2031-05-01 x predicted']);
  });

  test('the same holiday twice on a day counts once, as announced', () => {
    expect(rowsOf(['0501 x', '=20260501-0503 x'], 2026)).toEqual([
      '2026-05-01 x gazetted',
      '2026-05-02 x gazetted',
      '2026-05-03 x gazetted',
    ]);
  });
});

describe('substitute days', () => {
  test('Christmas and Boxing Day move on past each other', () => {
    const rules = ['1225 ~next x', '1226 ~next y'];
    // Saturday and Sunday, Sunday and Monday, Friday and Saturday
    expect(rowsOf(rules, 2027)).toEqual([
      '2027-12-25 x',
      '2027-12-26 y',
      '2027-12-27 x for 2027-12-25',
      '2027-12-28 y for 2027-12-26',
    ]);
    expect(rowsOf(rules, 2022)).toEqual(['2022-12-25 x', '2022-12-26 y', '2022-12-27 x for 2022-12-25']);
    expect(rowsOf(rules, 2026)).toEqual(['2026-12-25 x', '2026-12-26 y', '2026-12-28 y for 2026-12-26']);
  });

  test('New Year on a Saturday is kept on the last day of the year before', () => {
    expect(rowsOf(['0101 ~ x'], 2027, { policy: 'us' })).toEqual(['2027-01-01 x', '2027-12-31 x for 2028-01-01']);
    expect(rowsOf(['0101 ~ x'], 2028, { policy: 'us' })).toEqual(['2028-01-01 x']);
  });

  test('a moved holiday leaves its day', () => {
    expect(rowsOf(['0106 ~emiliani x'], 2026)).toEqual(['2026-01-12 x for 2026-01-06']);
    expect(rowsOf(['0106 ~emiliani x'], 2025)).toEqual(['2025-01-06 x']);
    expect(rowsOf(['0629 ~nearest-monday x'], 2028)).toEqual(['2028-06-26 x for 2028-06-29']);
  });

  test('a Friday counts as the weekend where it is, also on the day the weekend changes', () => {
    expect(rowsOf(['0102 ~weekend x'], 2026, { weekend: '56' })).toEqual([
      '2026-01-02 x',
      '2026-01-04 x for 2026-01-02',
    ]);
    expect(rowsOf(['0107 ~weekend x'], 2022, { weekend: '56 2022-01-01:67' })).toEqual(['2022-01-07 x']);
    expect(rowsOf(['1231 ~weekend x'], 2021, { weekend: '56 2022-01-01:67' })).toEqual(['2021-12-31 x']);
    expect(rowsOf(['1231 ~weekend x'], 2022, { weekend: '56 2022-01-01:67' })[0]).toBe('2022-01-03 x for 2021-12-31');
  });

  test('two holidays on one day give a second day off where the law says so', () => {
    expect(rowsOf(['0505 x', '0505 ~own y'], 2026, { policies: 'own=add h>>' })).toEqual([
      '2026-05-05 x',
      '2026-05-05 y',
      '2026-05-06 y for 2026-05-05',
    ]);
  });

  test('a day between two holidays is one in Japan', () => {
    expect(rowsOf(['0921 x', '0923 y'], 2026, { bridge: 'x' })).toEqual([
      '2026-09-21 x',
      '2026-09-22 x',
      '2026-09-23 y',
    ]);
    expect(rowsOf(['0919 x', '0921 y'], 2026, { bridge: 'x' })).toEqual(['2026-09-19 x', '2026-09-21 y']);
  });
});
