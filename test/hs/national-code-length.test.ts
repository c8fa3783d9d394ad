import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { nationalCodeLength } from 'waimao/hs';

/** Per economy the digits of imports and exports in November 2026, typed from the notes of the trade and not from the table. */
const lengths =
  `US 10 10, CN 10 10, EU 10 8, GB 10 8, JP 9 9, KR 10 10, IN 8 8, TW 11 11, HK 8 8, SG 8 8, VN 8 8, TH 11 11, MY 10 10,
ID 8 8, PH 8 8, AU 10 8, NZ 10 10, CA 10 8, MX 10 10, BR 8 8, AR 11 11, CL 8 8, PE 10 10, CO 10 10, CH 8 8, NO 8 8, TR 12 12,
RU 10 10, KZ 10 10, BY 10 10, AM 10 10, KG 10 10, UA 10 10, SA 12 12, OM 12 12, QA 12 12, KW 12 12, BH 12 12, AE 12 12, ZA 8 8,
NG 10 10, GH 10 10, KE 8 8, TZ 8 8, UG 8 8, PK 8 8, BD 8 8, IL 10 10, EG 10 10`
    .split(',')
    .map((entry) => entry.trim().split(' '));

test('the table has 49 economies', () => {
  expect(lengths.length).toBe(49);
});

test.each(lengths)('%s has %s digits for imports and %s for exports', (country, imports, exports) => {
  for (const on of [undefined, '2026-11-21']) {
    expect(nationalCodeLength(country ?? '', { on })?.digits).toBe(Number(imports));
    expect(nationalCodeLength(country ?? '', { on, flow: 'export' })?.digits).toBe(Number(exports));
  }
});

test('how sure a length is, goes with it', () => {
  const certain = (wanted: string): string[] =>
    lengths.map(([country = '']) => country).filter((country) => nationalCodeLength(country)?.certainty === wanted);
  expect(certain('low')).toEqual(['IL', 'EG']);
  expect(certain('medium')).toEqual(['TH', 'PH', 'NZ', 'AR', 'AE', 'ZA']);
});

test('a whole answer', () => {
  expect(nationalCodeLength('CN')).toEqual({
    digits: 10,
    alsoDigits: 13,
    checkLetter: false,
    system: 'Customs tariff',
    validFrom: null,
    certainty: 'high',
  });
  expect(nationalCodeLength('NZ', { flow: 'export', on: '2024-01-01' })).toEqual({
    digits: 10,
    alsoDigits: null,
    checkLetter: true,
    system: 'Working Tariff',
    validFrom: null,
    certainty: 'medium',
  });
});

test('only New Zealand and Argentina write a letter behind, only China has a second length', () => {
  const having = (field: 'checkLetter' | 'alsoDigits'): string[] =>
    lengths.map(([country = '']) => country).filter((country) => Boolean(nationalCodeLength(country)?.[field]));
  expect([having('checkLetter'), having('alsoDigits')]).toEqual([['NZ', 'AR'], ['CN']]);
});

test('members of the European Union, and Monaco with France, have its codes', () => {
  const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE MC'.split(' ');
  for (const member of members) expect(nationalCodeLength(member)).toEqual(nationalCodeLength('EU'));
});

describe('lengths that changed', () => {
  test.each([
    ['OM', '2024-12-31', 8, null],
    ['OM', '2025-01-01', 12, '2025-01-01'],
    ['QA', '2024-12-31', 8, null],
    ['QA', '2025-01-01', 12, '2025-01-01'],
    ['KW', '2024-12-31', 8, null],
    ['KW', '2025-01-01', 12, '2025-01-01'],
    ['BH', '2024-12-31', 8, null],
    ['BH', '2025-01-01', 12, '2025-01-01'],
    ['AE', '2025-07-31', 8, null],
    ['AE', '2025-08-01', 12, '2025-08-01'],
    ['SA', '2016-01-01', 12, '2016-01-01'],
    ['MX', '2020-12-28', 10, '2020-12-28'],
  ])('%s on %s: %s digits', (country, on, digits, validFrom) => {
    expect(nationalCodeLength(country, { on })).toMatchObject({ digits, validFrom });
  });

  test('what was before the first known day is not known', () => {
    expect([nationalCodeLength('SA', { on: '2015-12-31' }), nationalCodeLength('MX', { on: '2020-12-27' })]).toEqual([
      null,
      null,
    ]);
  });

  test('the thirteen digits of a Chinese declaration came on 1 August 2018', () => {
    expect(nationalCodeLength('CN', { on: '2018-07-31' })?.alsoDigits).toBeNull();
    expect(nationalCodeLength('CN', { on: '2018-08-01' })?.alsoDigits).toBe(13);
  });
});

test('a country is read in any case; one that is not known is null, also a name that every object has', () => {
  expect(nationalCodeLength('de ')).toEqual(nationalCodeLength('DE'));
  expect(['XK', 'UK', ' ', 'constructor', '__proto__'].map((one) => nationalCodeLength(one))).toEqual(
    Array(5).fill(null),
  );
});

test.each([
  ['country', () => nationalCodeLength(''), 'core/not-text'],
  ['country', () => nationalCodeLength(86 as never), 'core/not-text'],
  ['flow', () => nationalCodeLength('US', { flow: 'transit' as never }), 'core/unknown-option'],
  ['on', () => nationalCodeLength('US', { on: '2026-13-01' }), 'core/not-a-date'],
])('a wrong %s is refused', (name, run, code) => {
  try {
    run();
    expect.unreachable();
  } catch (error) {
    expect(isWaimaoError(error) && [error.code, error.path]).toEqual([code, [name]]);
  }
});
