import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type HsEdition, hsEditionOn } from 'waimao/hs';

test('an edition holds from 1 January of its year until the day before the next', () => {
  const days = [
    '2011-12-31',
    '2012-01-01',
    '2016-12-31',
    '2017-01-01',
    '2021-12-31',
    '2022-01-01',
    '2027-12-31',
    '2028-01-01',
  ];
  expect(days.map((day) => hsEditionOn(day))).toEqual([
    'unknown',
    'HS2012',
    'HS2012',
    'HS2017',
    'HS2017',
    'HS2022',
    'HS2022',
    'unknown',
  ]);
});

describe('countries that took an edition later', () => {
  // Presidential Proclamations 8771 (HS 2012) and 10326 (HS 2022); the Gulf by general knowledge
  test.each([
    ['US', '2012-02-02', 'unknown'],
    ['US', '2012-02-03', 'HS2012'],
    ['US', '2017-01-01', 'HS2017'],
    ['US', '2022-01-26', 'HS2017'],
    ['US', '2022-01-27', 'HS2022'],
    ['SA', '2024-12-31', 'HS2017'],
    ['OM', '2025-01-01', 'HS2022'],
    ['QA', '2025-01-01', 'HS2022'],
    ['KW', '2024-12-31', 'HS2017'],
    ['BH', '2025-01-01', 'HS2022'],
    ['AE', '2025-07-31', 'HS2017'],
    ['AE', '2025-08-01', 'HS2022'],
    ['AE', '2028-01-01', 'unknown'],
    ['CN', '2022-01-01', 'HS2022'],
    ['us', '2022-01-10', 'HS2017'],
    ['constructor', '2022-01-10', 'HS2022'],
  ])('%s on %s: %s', (country, day, edition) => {
    expect(hsEditionOn(day, country)).toBe(edition);
  });
});

test('days of your own go before those that are known, edition by edition', () => {
  const adopted = { HS2022: '2022-07-01' };
  expect(hsEditionOn('2022-06-30', 'VN', adopted)).toBe('HS2017');
  expect(hsEditionOn('2022-07-01', 'VN', adopted)).toBe('HS2022');
  expect(hsEditionOn('2022-03-01', 'US', adopted)).toBe('HS2017');
  expect(hsEditionOn('2012-01-15', 'US', adopted)).toBe('unknown');
  expect(hsEditionOn('2012-01-15', undefined, { HS2012: '2012-01-10' })).toBe('HS2012');
});

test.each<[string, () => HsEdition | 'unknown', string, readonly string[]]>([
  ['the day', () => hsEditionOn('2022-02-30'), 'core/not-a-date', ['date']],
  ['the country', () => hsEditionOn('2022-01-01', null as never), 'core/not-text', ['country']],
  [
    'a day of adoption',
    () => hsEditionOn('2022-01-01', 'VN', { HS2022: '1.7.2022' }),
    'core/not-a-date',
    ['adopted', 'HS2022'],
  ],
])('%s is refused where it is wrong', (_, run, code, path) => {
  try {
    run();
    expect.unreachable();
  } catch (error) {
    expect(isWaimaoError(error) && [error.code, error.path]).toEqual([code, path]);
  }
});
