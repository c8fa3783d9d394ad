import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { parseHsList } from 'waimao/hs';

/** The digits of the codes, and the issues as place and code. */
function read(text: string): [codes: string[], issues: string[]] {
  const { codes, issues } = parseHsList(text);
  return [
    codes.map(({ digits, partial }) => `${partial ? 'ex ' : ''}${digits}`),
    issues.map(({ code, path }) => `${path.join('.')} ${code}`),
  ];
}

describe('the parts of a field', () => {
  test.each([
    '8471.30/8473.30',
    '8471.30 / 8473.30',
    '8471.30,8473.30',
    '8471.30; 8473.30;',
    '8471.30；8473.30。',
    '8471.30、8473.30',
    '8471.30|8473.30',
    '8471.30\\8473.30',
    '8471.30\n8473.30\n',
    '8471.30\r\n\r\n8473.30',
    '8471.30 and 8473.30',
    '8471.30 & 8473.30',
    '8471.30 et 8473.30',
    '8471.30和8473.30',
    '8471.30 及 8473.30',
    '8471.30 8473.30',
    '847130\t847330',
    'HS Code: 8471.30, HS Code: 8473.30',
    '税号：8471.30、8473.30',
    '(8471.30, 8473.30)',
  ])('"%s" holds two codes', (text) => {
    expect(read(text)).toEqual([['847130', '847330'], []]);
  });

  test('one code is a list of one, also where a spreadsheet has had it', () => {
    expect(read('8471 30 0100')).toEqual([['8471300100'], []]);
    expect(read('="0101210000"')).toEqual([['0101210000'], []]);
  });

  test('each part of several has its own mark of a part', () => {
    expect(read('ex 8471, 8473, ex 8501')).toEqual([['ex 8471', '8473', 'ex 8501'], []]);
  });

  test('chapters beside each other are chapters, and so is one before a heading', () => {
    expect(read('84, 85')).toEqual([['84', '85'], []]);
    expect(read('84, 8501')).toEqual([['84', '8501'], []]);
  });
});

describe('what cannot be read', () => {
  test('a bad part is named by its place and leaves the good ones usable, also where only one is good', () => {
    expect(parseHsList('8471.30, abc')).toEqual({
      codes: [
        {
          digits: '847130',
          chapter: '84',
          heading: '8471',
          subheading: '847130',
          national: null,
          checkLetter: null,
          partial: false,
        },
      ],
      issues: [
        {
          code: 'hs/not-a-code',
          path: [1],
          params: { text: 'abc' },
          message: '"abc" is not an HS code: give digits, with dots, spaces or hyphens between them at most. (at [1])',
        },
      ],
    });
    expect(read('10121; 8471.30; 847; 8.4713E+05')).toEqual([
      ['847130'],
      ['0 hs/leading-zero-lost', '2 hs/length', '3 hs/spreadsheet-number'],
    ]);
  });

  test('the rest of a code in short is a fault and not a chapter', () => {
    expect(read('8471.30/40')).toEqual([['847130'], ['1 hs/not-a-code']]);
    expect(read('8471,30')).toEqual([['8471'], ['1 hs/not-a-code']]);
  });

  test('a number with thousands is one number, not many codes', () => {
    expect(read('8,471,300,100')).toEqual([[], ['0 hs/spreadsheet-number']]);
  });

  test('a remark and nothing are one issue', () => {
    expect(read('N/A')).toEqual([[], ['0 hs/not-a-code']]);
    expect(read('')).toEqual([[], ['0 hs/empty']]);
    expect(read(' , ; ')).toEqual([[], ['0 hs/empty']]);
  });

  test('a number is refused', () => {
    try {
      parseHsList(847130 as never);
      expect.unreachable();
    } catch (error) {
      expect(isWaimaoError(error) && [error.code, error.params]).toEqual(['hs/number-given', { value: '847130' }]);
    }
  });
});
