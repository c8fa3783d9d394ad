import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type CheckHsOptions, checkHsCode, type HsErrorCode } from 'waimao/hs';
import type { HsCodeReasons } from '../../src/hs/code-reasons.ts';

/** Status and findings in short: code, gravity and params. */
function check(code: unknown, options: CheckHsOptions = {}): unknown {
  const { status, findings } = checkHsCode(code as string, options);
  return [status, ...findings.map((finding) => [finding.code.replace('hs/', ''), finding.severity, finding.params])];
}

function codesOf(code: string, options: CheckHsOptions = {}): string[] {
  return checkHsCode(code, options).findings.map((finding) => finding.code.replace('hs/', ''));
}

const sure = { certainty: 'high' } as const;

/** Per code a text that brings it up, and what is found in all. `hs/exists` is a ground of other functions. */
const goldens: {
  readonly [Code in Exclude<keyof HsCodeReasons, 'hs/exists'>]: readonly [string, CheckHsOptions, string, ...object[]];
} = {
  'hs/chapter-reserved': [
    '7701.10.0000',
    { country: 'US' },
    'reserved',
    { code: 'hs/chapter-reserved', params: { chapter: '77' }, severity: 'error', ...sure },
  ],
  'hs/chapter-national': [
    '9801.00.1012',
    { country: 'US' },
    'national-use',
    { code: 'hs/chapter-national', params: { chapter: '98', country: 'US' }, severity: 'warning', ...sure },
    {
      code: 'hs/national-unverified',
      params: { code: '9801001012', national: '1012', country: 'US' },
      severity: 'note',
      ...sure,
    },
  ],
  'hs/chapter-unknown': [
    '0012',
    {},
    'unknown',
    { code: 'hs/chapter-unknown', params: { chapter: '00' }, severity: 'error', ...sure },
  ],
  'hs/heading-unknown': [
    '8499.10',
    {},
    'unknown',
    { code: 'hs/heading-unknown', params: { heading: '8499' }, severity: 'error', ...sure },
  ],
  'hs/subheading-unknown': [
    '8471.00',
    {},
    'unknown',
    {
      code: 'hs/subheading-unknown',
      params: { code: '847100', heading: '8471', edition: 'HS2022', siblings: 8 },
      severity: 'error',
      ...sure,
    },
  ],
  'hs/other-edition': [
    '8517.12',
    { on: '2023-05-01' },
    'other-edition',
    {
      code: 'hs/other-edition',
      params: { code: '851712', edition: 'HS2022', editions: 'HS2012, HS2017', successors: '851713, 851714' },
      severity: 'error',
      ...sure,
    },
  ],
  'hs/number-reused': [
    '7019.19',
    { on: '2024-01-01' },
    'exists',
    {
      code: 'hs/number-reused',
      params: { code: '701919', edition: 'HS2022', before: 'HS2017', successors: '701913' },
      severity: 'warning',
      ...sure,
    },
  ],
  'hs/scope-changed': [
    '9114.90',
    {},
    'exists',
    {
      code: 'hs/scope-changed',
      params: { code: '911490', edition: 'HS2022', before: 'HS2017' },
      severity: 'note',
      ...sure,
    },
  ],
  'hs/incomplete': [
    '8471',
    {},
    'exists',
    { code: 'hs/incomplete', params: { code: '8471', digits: 4 }, severity: 'note', ...sure },
  ],
  'hs/national-length': [
    '8471.30.00',
    { country: 'DE' },
    'exists',
    {
      code: 'hs/national-length',
      params: { country: 'DE', flow: 'import', digits: 8, expected: 10, system: 'CN / TARIC' },
      severity: 'error',
      ...sure,
    },
  ],
  'hs/national-unverified': [
    '8471.30.0100',
    { country: 'US', flow: 'export' },
    'exists',
    {
      code: 'hs/national-unverified',
      params: { code: '8471300100', national: '0100', country: 'US' },
      severity: 'note',
      ...sure,
    },
  ],
  'hs/national-length-unknown': [
    '8471.30.00',
    { country: 'XK' },
    'exists',
    { code: 'hs/national-length-unknown', params: { country: 'XK' }, severity: 'note', ...sure },
  ],
  'hs/edition-unknown': [
    '8471.30',
    { on: '2028-01-01' },
    'exists',
    { code: 'hs/edition-unknown', params: { on: '2028-01-01', edition: 'HS2022' }, severity: 'warning', ...sure },
  ],
};

test.each(Object.entries(goldens))('%s', (name, [text, options, status, ...findings]) => {
  const result = checkHsCode(text, options);
  expect([result.status, ...result.findings]).toEqual([status, ...findings]);
  expect(result.findings.map(({ code }) => code)).toContain(name);
});

test('a code that stands as it should is found to exist, and nothing else', () => {
  expect(checkHsCode('HS 8471.30', { country: 'US', on: '2026-11-21' })).toEqual({
    status: 'exists',
    code: {
      digits: '847130',
      chapter: '84',
      heading: '8471',
      subheading: '847130',
      national: null,
      checkLetter: null,
      partial: false,
    },
    edition: 'HS2022',
    findings: [],
  });
});

test('a text that is not a code is a finding with the grounds of parseHs, never a throw', () => {
  const texts: { readonly [Code in HsErrorCode]?: readonly [unknown, object] } = {
    'hs/number-given': [847130, { value: '847130' }],
    'hs/empty': ['', {}],
    'hs/not-a-code': ['laptop', { text: 'laptop' }],
    'hs/length': ['847', { text: '847', digits: 3 }],
    'hs/leading-zero-lost': ['10121', { text: '10121', suggestion: '010121' }],
    'hs/spreadsheet-number': ['8.4713E+05', { text: '8.4713E+05', suggestion: '847130' }],
    'hs/letters-for-digits': ['847l30', { text: '847l30', suggestion: '847130' }],
    'hs/several-codes': ['8471/8473', { text: '8471/8473', count: 2 }],
  };
  for (const [code, [text, params]] of Object.entries(texts)) {
    expect(checkHsCode(text as string, { edition: 'HS2017' })).toEqual({
      status: 'unreadable',
      code: null,
      edition: 'HS2017',
      findings: [{ code, params, severity: 'error', ...sure }],
    });
  }
});

test('the gravest finding comes first, for a text that is not a code as well', () => {
  expect(codesOf('laptop', { on: '2030-01-01' })).toEqual(['not-a-code', 'edition-unknown']);
  expect(codesOf('8517.12.00', { on: '2030-01-01', country: 'US' })).toEqual([
    'other-edition',
    'national-length',
    'edition-unknown',
  ]);
});

describe('chapters', () => {
  test('77 is reserved whatever follows, 98 and 99 are each country’s own, 00 is nothing', () => {
    expect(['77', '7701', '770110'].map((code) => checkHsCode(code).status)).toEqual(Array(3).fill('reserved'));
    expect(check('990000', { country: 'DE' })).toEqual([
      'national-use',
      ['chapter-national', 'warning', { chapter: '99', country: 'DE' }],
    ]);
    expect(check('98')).toEqual(['national-use', ['chapter-national', 'warning', { chapter: '98', country: null }]]);
    expect(check('00')).toEqual(['unknown', ['chapter-unknown', 'error', { chapter: '00' }]]);
  });

  test('the length of a national code is checked in chapter 98 too', () => {
    expect(codesOf('9801.00.10', { country: 'US' })).toEqual(['national-length', 'chapter-national']);
  });

  test('a chapter alone exists, and is incomplete', () => {
    expect(check('01')).toEqual(['exists', ['incomplete', 'note', { code: '01', digits: 2 }]]);
  });
});

describe('editions', () => {
  test('a code of HS 2017 is good in its time and another one after it, in the US 26 days longer', () => {
    expect(checkHsCode('851712', { on: '2021-12-31' }).status).toBe('exists');
    expect(checkHsCode('851712', { on: '2022-01-26', country: 'US' }).status).toBe('exists');
    expect(checkHsCode('851712', { on: '2022-01-26' }).status).toBe('other-edition');
    expect(checkHsCode('851712', { on: '2022-01-27', country: 'US' }).status).toBe('other-edition');
  });

  test('a code of HS 2022 on a certificate of CPTPP, which keeps HS 2012, is told what it was', () => {
    expect(check('851713', { edition: 'HS2012' })).toEqual([
      'other-edition',
      ['other-edition', 'error', { code: '851713', edition: 'HS2012', editions: 'HS2022', successors: '851712' }],
    ]);
  });

  test('the edition goes before country and day', () => {
    expect(checkHsCode('851712', { edition: 'HS2017', on: '2026-01-01', country: 'US' })).toMatchObject({
      status: 'exists',
      edition: 'HS2017',
    });
  });

  test('701919 stands for other goods from HS 2022 on, and for its old ones before', () => {
    expect(check('701919', { edition: 'HS2012' })).toEqual(['exists']);
    expect(check('701919', { edition: 'HS2017' })).toEqual(['exists']);
    expect(checkHsCode('701919', { edition: 'HS2022' }).findings.map(({ code }) => code)).toEqual(['hs/number-reused']);
  });

  test('a code of which insects were taken has another scope, though it came of itself alone', () => {
    expect(check('020890')).toEqual([
      'exists',
      ['scope-changed', 'note', { code: '020890', edition: 'HS2022', before: 'HS2017' }],
    ]);
    expect(check('010121')).toEqual(['exists']);
  });

  test('300219 was left without a successor', () => {
    expect(check('300219')).toEqual([
      'other-edition',
      ['other-edition', 'error', { code: '300219', edition: 'HS2022', editions: 'HS2017', successors: '' }],
    ]);
  });

  test('a heading of another edition is told with the headings that it became or came of', () => {
    const params = { code: '8469', edition: 'HS2022', editions: 'HS2012', successors: '8472' };
    expect(check('8469')).toEqual(['other-edition', ['other-edition', 'error', params]]);
    expect(check('2404', { edition: 'HS2012' })).toEqual([
      'other-edition',
      [
        'other-edition',
        'error',
        { code: '2404', edition: 'HS2012', editions: 'HS2022', successors: '2106, 2403, 3824' },
      ],
    ]);
  });

  test('before HS 2012 the oldest edition is taken and said to be a guess', () => {
    expect(checkHsCode('8469', { on: '2011-06-30' })).toMatchObject({
      status: 'exists',
      edition: 'HS2012',
      findings: [
        { code: 'hs/edition-unknown', params: { on: '2011-06-30', edition: 'HS2012' } },
        { code: 'hs/incomplete' },
      ],
    });
  });
});

describe('national lengths', () => {
  test.each(['DE', 'AU', 'CA'])('a code of eight digits is for export in %s, not for import', (country) => {
    expect(codesOf('8471.30.00', { country, flow: 'export' })).toEqual(['national-unverified']);
    expect(codesOf('8471.30.00', { country })).toEqual(['national-length']);
    expect(codesOf('8471.30.00.00', { country, flow: 'export' })).toEqual(['national-length']);
  });

  test('thirteen digits are a Chinese declaration from 1 August 2018 on', () => {
    expect(codesOf('8471301000999', { country: 'CN' })).toEqual(['national-unverified']);
    expect(codesOf('8471301000999', { country: 'CN', on: '2018-08-01' })).toEqual(['national-unverified']);
    expect(codesOf('8471301000999', { country: 'CN', on: '2018-07-31' })).toEqual(['national-length']);
    expect(codesOf('847130100099', { country: 'CN' })).toEqual(['national-length']);
  });

  test('a length that wants to be confirmed gives a warning', () => {
    expect(checkHsCode('84713000', { country: 'EG' }).findings).toEqual([
      {
        code: 'hs/national-length',
        params: { country: 'EG', flow: 'import', digits: 8, expected: 10, system: 'Tariff' },
        severity: 'warning',
        certainty: 'low',
      },
    ]);
  });

  test('six digits have no national part to check', () => {
    expect(check('847130', { country: 'TR' })).toEqual(['exists']);
  });

  test('a code that no edition has is also told that its length is wrong', () => {
    expect(codesOf('8471.99.00', { country: 'US' })).toEqual(['subheading-unknown', 'national-length']);
    expect(codesOf('8471.99.0000', { country: 'US' })).toEqual(['subheading-unknown']);
  });

  test('a country is read in lower case too', () => {
    expect(checkHsCode('851712', { on: '2022-01-10', country: 'us' }).edition).toBe('HS2017');
    expect(codesOf('8471300100', { country: ' us' })).toEqual(['national-unverified']);
  });
});

describe('a zero lost in a spreadsheet', () => {
  test('coffee that became microscopes is suspected where the country wants one digit more', () => {
    expect(check('901110000', { country: 'US' })).toEqual([
      'exists',
      [
        'national-length',
        'error',
        { country: 'US', flow: 'import', digits: 9, expected: 10, system: 'HTSUS / Schedule B' },
      ],
      ['leading-zero-lost', 'warning', { text: '901110000', suggestion: '0901110000' }],
    ]);
    expect(codesOf('90111000', { country: 'JP' })).toEqual(['national-length', 'leading-zero-lost']);
  });

  test('nine digits are a whole code in Japan and eleven in Taiwan', () => {
    expect(codesOf('901110000', { country: 'JP' })).toEqual(['national-unverified']);
    expect(codesOf('90111000000', { country: 'TW' })).toEqual(['national-unverified']);
    expect(codesOf('101210000', { country: 'JP' })).toEqual(['heading-unknown']);
  });

  test('without a country an odd number of digits is suspected where the code does not exist', () => {
    expect(codesOf('101210000')).toEqual(['heading-unknown', 'leading-zero-lost']);
    expect(codesOf('901110000')).toEqual(['national-unverified']);
    expect(codesOf('10121000')).toEqual(['heading-unknown']);
  });

  test('nothing is supposed that would not exist either', () => {
    expect(codesOf('847199000', { country: 'US' })).toEqual(['subheading-unknown', 'national-length']);
    expect(codesOf('101990000', { country: 'US' })).toEqual(['heading-unknown', 'national-length']);
  });
});

test.each([
  ['country', { country: '' }, 'core/not-text'],
  ['country', { country: null as never }, 'core/not-text'],
  ['on', { on: '21.11.2026' }, 'core/not-a-date'],
  ['on', { on: '2026-02-30', edition: 'HS2022' as const }, 'core/not-a-date'],
  ['edition', { edition: 'HS2028' as never }, 'core/unknown-option'],
  ['edition', { edition: '2022' as never }, 'core/unknown-option'],
  ['flow', { flow: 'exports' as never }, 'core/unknown-option'],
])('a wrong option is the caller’s mistake: %s', (name, options, code) => {
  for (const text of ['847130', 'laptop']) {
    try {
      checkHsCode(text, options);
      expect.unreachable();
    } catch (error) {
      expect(isWaimaoError(error) && [error.code, error.path]).toEqual([code, [name]]);
    }
  }
});
