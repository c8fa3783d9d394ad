import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type HsErrorCode, parseHs } from 'waimao/hs';

/** The digits with the check letter, or the code of the refusal with what was probably meant. */
function read(text: unknown): string {
  try {
    const { digits, checkLetter, partial } = parseHs(text as string);
    return `${partial ? 'ex ' : ''}${digits}${checkLetter ?? ''}`;
  } catch (error) {
    if (!isWaimaoError(error)) throw error;
    const { suggestion } = error.params;
    return `${error.code.replace('hs/', '')}${suggestion === undefined ? '' : ` ${suggestion}`}`;
  }
}

function refusal(text: unknown): unknown {
  try {
    return parseHs(text as string);
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, path: error.path, params: error.params } : error;
  }
}

describe('a code and its parts', () => {
  test('chapter, heading, subheading and national digits are told apart', () => {
    expect(parseHs('8471.30.0100')).toEqual({
      digits: '8471300100',
      chapter: '84',
      heading: '8471',
      subheading: '847130',
      national: '0100',
      checkLetter: null,
      partial: false,
    });
    expect(parseHs('01')).toEqual({
      digits: '01',
      chapter: '01',
      heading: null,
      subheading: null,
      national: null,
      checkLetter: null,
      partial: false,
    });
    expect(parseHs('ex 0101')).toEqual({
      digits: '0101',
      chapter: '01',
      heading: '0101',
      subheading: null,
      national: null,
      checkLetter: null,
      partial: true,
    });
    expect(parseHs('6109.10.00.27j')).toEqual({
      digits: '6109100027',
      chapter: '61',
      heading: '6109',
      subheading: '610910',
      national: '0027',
      checkLetter: 'J',
      partial: false,
    });
  });

  test('847100 is a subheading that need not exist, not heading 8471', () => {
    expect(parseHs('847100')).toMatchObject({ heading: '8471', subheading: '847100', national: null });
  });

  test('2, 4, 6 and 8 to 13 digits are codes, other counts are not', () => {
    const verdicts = Array.from({ length: 15 }, (_, count) => read('8471300100099'.padEnd(15, '9').slice(0, count)));
    expect(verdicts).toEqual([
      'empty',
      'length',
      '84',
      'length',
      '8471',
      'length',
      '847130',
      'length',
      '84713001',
      '847130010',
      '8471300100',
      '84713001000',
      '847130010009',
      '8471300100099',
      'length',
    ]);
  });
});

describe('how codes are written', () => {
  test.each([
    ['dots', '8471.30.0100', '8471300100'],
    ['spaces', '8471 30 01', '84713001'],
    ['a hyphen', '8471-30', '847130'],
    ['any grouping', '84.71.30', '847130'],
    ['the Japanese form', '8471.30-000', '847130000'],
    ['the Korean form', '8471.30-1000', '8471301000'],
    ['the Eurasian form', '8471 30 000 0', '8471300000'],
    ['a no-break space', '8471\u00a030\u00a000', '84713000'],
    ['a narrow no-break space', '8471\u202f30', '847130'],
    ['a column break of a tariff table', '8471.30.01\t00', '8471300100'],
    ['a minus sign', '8471\u22123000', '84713000'],
    ['an en dash', '8471–30', '847130'],
    ['a middle dot', '8471·30', '847130'],
    ['the full stop of a Chinese keyboard', '8471。30', '847130'],
    ['full-width digits and marks', '８４７１．３０－００', '84713000'],
    ['full-width spaces', '８４７１　３０', '847130'],
    ['Arabic digits', '٨٤٧١٣٠', '847130'],
    ['Persian digits', '۸۴۷۱۳۰', '847130'],
    ['a part of a code', 'ex 8471 30', 'ex 847130'],
    ['a part of a code without a space', 'Ex8471', 'ex 8471'],
    ['a part of a code behind a label', 'HS ex. 8471', 'ex 8471'],
    ['a label behind the part', 'ex HS 8471', 'ex 8471'],
    ['the letter of New Zealand', '8471.30.00.19 J', '8471300019J'],
    ['the letter of Argentina', '8471.30.12.100A', '84713012100A'],
  ])('%s', (_, text, digits) => {
    expect(read(text)).toBe(digits);
  });

  test.each([
    'HS 847130',
    'HS847130',
    'HS: 8471.30',
    'HS# 847130',
    'hs code 847130',
    'HSCODE:847130',
    'HS-Code 847130',
    'H.S. Code: 8471.30',
    'H.S. CODE NO.: 8471.30',
    'H S Code 847130',
    'HS Nr. 847130',
    'HS2022: 8471.30',
    'HS 2017 8471.30',
    'HTS 8471.30',
    'HTSUS: 8471.30',
    'Schedule B: 8471.30',
    'HSN 847130',
    'HSN/SAC Code: 847130',
    'NCM 8471.30',
    'NCM/SH: 8471.30',
    'TARIC code: 847130',
    'CN code 8471 30',
    'Commodity Code: 847130',
    'Tariff No. 8471.30',
    'Customs tariff number: 847130',
    'Zolltarifnummer 8471 30',
    'Fracción arancelaria: 8471.30',
    'Код ТН ВЭД ЕАЭС: 8471 30',
    '税号：847130',
    '税则号列 8471.30',
    '商品编码847130',
    '商品编号：847130',
    '海关编码:8471.30',
    '海关商品编码 847130',
    'HS编码：８４７１３０',
    '商品编码（HS Code）：847130',
    'ＨＳ：８４７１．３０',
    '稅則號列：8471.30',
    'HSコード：8471.30',
    'HS코드 8471.30',
  ])('the label of "%s" is read over', (text) => {
    expect(read(text)).toBe('847130');
  });

  test.each([
    ['the apostrophe that makes a cell text', "'0101210000", '0101210000'],
    ['the formula that makes a cell text', '="0101210000"', '0101210000'],
    ['quotes of a file', '"8471.30"', '847130'],
    ['curly quotes', '“8471.30”', '847130'],
    ['brackets', '(8471.30)', '847130'],
    ['Chinese brackets', '（8471.30）', '847130'],
    ['the comma of a list that goes on', '8471.30,', '847130'],
    ['the stop of a sentence', '8471.30.', '847130'],
    ['a footnote star', '8471.30*', '847130'],
    ['a byte order mark', '\ufeff0101.21', '010121'],
    ['a zero-width space', '84\u200b71.30', '847130'],
    ['the direction marks of a copied cell', '\u202a0101.21\u202c', '010121'],
    ['a soft hyphen', '8471\u00ad30', '847130'],
    ['a line end behind', '8471.30\r\n', '847130'],
    ['the filling of a wide column', `8471.30${' '.repeat(5000)}`, '847130'],
  ])('%s is no part of the code', (_, text, digits) => {
    expect(read(text)).toBe(digits);
  });

  test('no more is read than stands there: footnote figures, numbers in circles and text behind much space are not skipped', () => {
    expect(['8471³', '①8471.30', `8471.30${' '.repeat(300)}laptop`, '8471.30 laptop', '8471.30.xx'].map(read)).toEqual(
      Array(5).fill('not-a-code'),
    );
  });
});

describe('what is refused with what was probably meant', () => {
  test.each([
    ['10121', '010121'],
    ['101.21', '010121'],
    ['1012100', '01012100'],
    ['9019000', '09019000'],
  ])('%s may have lost the zero of chapters 1 to 9', (text, suggestion) => {
    expect(read(text)).toBe(`leading-zero-lost ${suggestion}`);
  });

  test('five digits that no heading of chapters 1 to 9 begins with have lost something else', () => {
    expect(['84713', '8471301', '00121', '15001'].map(read)).toEqual(Array(4).fill('length'));
  });

  test.each([
    ['847130.0', '847130'],
    ['8471300100.0', '8471300100'],
    ['8471300100.00', '8471300100'],
    ['901110000.00', '901110000'],
    ['8471.0', '8471'],
    ['101.0', '0101'],
    ['10121.0', '010121'],
    ['847130,0', '847130'],
    ['847130000.0', '847130000'],
    ['8471.3', '847130'],
    ['8471,3', '847130'],
    ['901.1', '090110'],
    ['10121.1', '01012110'],
    ['847130.1', '84713010'],
    ['84.7', '8470'],
    ['847,130', '847130'],
    ['8,471,300,100', '8471300100'],
    ['10,121', '010121'],
    ['8.4713E+05', '847130'],
    ['8.4713e5', '847130'],
    ['8,4713E+05', '847130'],
    ['8.4713001E+09', '8471300100'],
    ['8.471301000999E+12', '8471301000999'],
    ['1.0121E+04', '010121'],
    ['1.01E+02', '0101'],
  ])('%s is a number cell', (text, suggestion) => {
    expect(read(text)).toBe(`spreadsheet-number ${suggestion}`);
  });

  test('a power with a fraction left over, or beyond thirteen digits, is no number cell of a code', () => {
    expect(['8.47131E+04', '8.4713E-05', '8.4713E+13'].map(read)).toEqual(Array(3).fill('not-a-code'));
  });

  test('a letter stands behind ten or eleven digits only', () => {
    expect(['84713001A', '847130010009A'].map(read)).toEqual(['not-a-code', 'not-a-code']);
  });

  test('two decimals are a grouping, not a number cell: 847130.00 is a code of eight digits', () => {
    expect(['847130.00', '8471.30', '84.71', '84713000.00'].map(read)).toEqual([
      '84713000',
      '847130',
      '8471',
      '8471300000',
    ]);
  });

  test.each([
    ['8471300O00', '8471300000'],
    ['o10121', '010121'],
    ['847l30', '847130'],
    ['847I.30', '847130'],
    ['84713\u041e', '847130'],
  ])('%s has a letter that looks like a digit', (text, suggestion) => {
    expect(read(text)).toBe(`letters-for-digits ${suggestion}`);
  });

  test('a word is not mended into a code', () => {
    expect(['OIL1', 'oil 10', 'lOO1', 'O', '8471O'].map(read)).toEqual(Array(5).fill('not-a-code'));
  });

  test('two codes in one field are never joined to one', () => {
    const fields = [
      '8471.30/8473.30',
      '8471.30, 8473.30',
      '8471.30;8473.30',
      '8471.30、8473.30',
      '8471.30和8473.30',
      '8471.30 and 8473.30',
      '8471.30 & 8473.30',
      '8471.30\n8473.30',
      '8471\u20288473',
      '8471.30 8473.30',
      '847130\t847330',
      '847130 – 847330',
      '8471.30.10 8473.30.20',
      'HS 8471.30 / HS 8473.30',
      '8471,30',
    ];
    expect(fields.map(read)).toEqual(fields.map(() => 'several-codes'));
  });

  test('groups of one long code are not taken for two', () => {
    expect(['8471 3001', '847130 0100', '847130 000000', '8471 30 0100 00'].map(read)).toEqual([
      '84713001',
      '8471300100',
      '847130000000',
      '847130010000',
    ]);
  });
});

test('every refusal names the values seen', () => {
  const refusals: { readonly [Code in HsErrorCode]?: readonly [unknown, object] } = {
    'hs/number-given': [847130, { value: '847130' }],
    'hs/empty': [' HS Code: ', {}],
    'hs/not-a-code': ['N/A', { text: 'N/A' }],
    'hs/length': ['847', { text: '847', digits: 3 }],
    'hs/leading-zero-lost': ['101.21', { text: '101.21', suggestion: '010121' }],
    'hs/spreadsheet-number': ['8471.3', { text: '8471.3', suggestion: '847130' }],
    'hs/letters-for-digits': ['84.7l', { text: '84.7l', suggestion: '8471' }],
    'hs/several-codes': ['8471, 8473, abc', { text: '8471, 8473, abc', count: 2 }],
  };
  for (const [code, [text, params]] of Object.entries(refusals)) {
    expect(refusal(text)).toEqual({ code, path: [], params });
  }
});

test('placeholders and what is not a text are refused, not read', () => {
  expect(['', ' ', '\u200b', '-', '--', 'HS:', '税号：'].map(read)).toEqual(Array(7).fill('empty'));
  expect(['n/a', 'none', '无', 'TBD', '?'].map(read)).toEqual(Array(5).fill('not-a-code'));
  expect([8471.3, 10n, null, undefined, {}, ['8471']].map(read)).toEqual(Array(6).fill('number-given'));
});

test('a long text is shown cut, whole characters only', () => {
  expect(refusal('\u{1f600}'.repeat(100))).toEqual({
    code: 'hs/not-a-code',
    path: [],
    params: { text: `${'\u{1f600}'.repeat(59)}…` },
  });
});
