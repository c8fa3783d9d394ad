import { expect, test } from 'vitest';
import { createHsIndex, hsPath, learnHs, type SuggestHsOptions, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
const english = createHsIndex({ lexicons: [lexiconEn] });
const headings = (description: string, options?: SuggestHsOptions): string[] => [
  ...new Set(suggestHs(index, description, { limit: 20, ...options }).map(({ code }) => (code ?? 'none').slice(0, 4))),
];
const first = (description: string): string | undefined => headings(description)[0];

test('plain goods of everyday trade are found under their heading, in English and Chinese', () => {
  const goods: [description: string, heading: string][] = [
    ['laptop computer', '8471'],
    ['leather wallet', '4202'],
    ['vacuum flask 500 ml', '9617'],
    ['bicycle tyre, rubber, 26 inch', '4011'],
    ["men's leather belt", '4203'],
    ['wooden spoon', '4419'],
    ['umbrella', '6601'],
    ['ballpoint pen', '9608'],
    ['washing machine', '8450'],
    ['笔记本电脑', '8471'],
    ['真皮钱包', '4202'],
    ['雨伞', '6601'],
    ['圆珠笔', '9608'],
    ['洗衣机', '8450'],
    ['无线耳机', '8518'],
  ];
  for (const [description, heading] of goods) expect(headings(description).slice(0, 3)).toContain(heading);
});

test('a suggestion says how far it is believed, by which words, where it stands, and what would decide', () => {
  const [best, ...rest] = suggestHs(index, 'leather wallet');
  expect(best).toEqual({
    code: '420231',
    level: 6,
    score: best?.score,
    confidence: best?.confidence,
    matched: ['leather', 'wallet'],
    path: hsPath('4202.31'),
    questions: best?.questions,
  });
  expect(rest).toHaveLength(4);
  for (const { score, confidence } of [best, ...rest].filter((each) => each !== undefined)) {
    expect(score).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThan(1);
  }
});

test('where nothing names the goods, one suggestion without a code asks what they are, in the language of the text', () => {
  const asked = (text: string): unknown[] =>
    suggestHs(index, text).map(({ questions, ...rest }) => [rest, questions.length]);
  const none = { code: null, level: 0, score: 0, confidence: 0, matched: [], path: null };
  const texts = [
    '',
    ' ',
    '😀🎁',
    'the',
    'for',
    'gift sample',
    'accessories',
    'XK-2000',
    '12345',
    'Xiaomi',
    '样品',
    '配件',
    '礼品 样品',
    '，。！',
    '\u0000',
    '2000',
  ];
  expect(texts.map((text) => [text, asked(text)])).toEqual(texts.map((text) => [text, [[none, 3]]]));
  expect(suggestHs(index, 'gift')[0]?.questions[0]?.text).toBe('What is the article called: the noun that names it?');
  expect(suggestHs(index, '样品')[0]?.questions[0]?.text).toBe('货物的具体名称是什么？');
});

test('a vague word beside one that names the goods does not hide it, in either language or both', () => {
  expect(first('样品 led lamp')).toMatch(/^9405|^8539/);
  expect(headings('礼品 umbrella')).toContain('6601');
  expect(first('sample 雨伞')).toBe('6601');
  expect(first('gift umbrella')).toBe('6601');
});

test('traditional characters, full-width letters, accents and capitals are read like plain ones', () => {
  expect(suggestHs(index, '塑膠手機殼')).toEqual(suggestHs(index, '塑胶手机壳'));
  expect(suggestHs(index, 'ＬＡＰＴＯＰ　ＣＯＭＰＵＴＥＲ')).toEqual(suggestHs(index, 'laptop computer'));
  expect(suggestHs(index, 'LEATHER WALLÉT')).toEqual(suggestHs(index, 'leather wallet'));
});

test('a slip of the pen, a word written apart and two written together are read as what they are likely to be', () => {
  const slips = ['umbrela', 'umbrrella', 'umberlla', 'umbrellla', 'umbrelka'];
  expect(slips.map(first)).toEqual(slips.map(() => '6601'));
  expect(first('tooth brush')).toBe(first('toothbrush'));
  expect(first('toothbrsh')).toBe('9603');
  expect(first('leatherwallet')).toBe('4202');
  // what is spelt right counts for more than what is not, and the word is shown as it was written
  const [right] = suggestHs(index, 'umbrella');
  const [wrong] = suggestHs(index, 'umbrela');
  expect(wrong?.score).toBeLessThan(right?.score ?? 0);
  expect(wrong?.confidence).toBeLessThan(right?.confidence ?? 0);
  expect(wrong?.matched).toEqual(['umbrela']);
});

test('US and UK spellings and plurals find the same', () => {
  for (const [a, b] of [
    ['aluminium foil', 'aluminum foil'],
    ['bicycle tyres', 'bicycle tire'],
    ['jewellery box', 'jewelry boxes'],
    ['plastic moulds', 'plastic mold'],
  ] as const)
    expect(headings(a)).toEqual(headings(b));
});

test('what the goods are not made of or do not have is not held for them', () => {
  const words = (text: string): readonly string[] => suggestHs(index, text)[0]?.matched ?? [];
  for (const text of [
    'handbag not of leather',
    'handbag without leather',
    'handbag, excluding leather',
    'handbag other than of leather',
  ])
    expect(words(text)).toEqual(['handbag']);
  expect(words('leather handbag')).toEqual(['leather', 'handbag']);
  // a denial ends with its phrase, and "no" in front of a number is none
  expect(words('handbag without zip, leather')).toContain('leather');
  expect(words('wallet no 5 leather')).toContain('leather');
  expect(first('non-stick frying pan')).toMatch(/^7323|^7615/);
  expect(suggestHs(index, '不含电池的雨伞')).toEqual(suggestHs(index, '雨伞'));
  expect(suggestHs(index, '雨伞，不带电池')[0]?.matched).toEqual(suggestHs(index, '雨伞')[0]?.matched);
  // these deny nothing
  expect(suggestHs(index, '无线耳机')[0]?.matched).toEqual(['无线耳机']);
  expect(first('不锈钢保温杯')).toBe('9617');
  expect(suggestHs(index, '无纺布')[0]?.matched).toEqual(['无纺布']);
});

test('what an article is for is not the article', () => {
  expect(first('leather case for iPhone')).toBe('4202');
  expect(headings('laptop bag')).toContain('4202');
  expect(headings('bag for laptop').indexOf('4202')).toBeLessThan(headings('bag for laptop').indexOf('8471') >>> 0);
  expect(headings('for laptop, leather bag')).toContain('4202');
  expect(first('雨伞，适用于汽车')).toBe('6601');
});

test('words of many meanings offer the likeliest ones among the first, whichever comes first', () => {
  const meanings: [description: string, all: string[]][] = [
    ['glasses', ['9004', '7013']],
    ['mouse', ['8471', '0106']],
    ['bat', ['9506']],
    ['crane', ['8426']],
    ['seal', ['0106', '8484']],
    ['orange', ['0805']],
    ['computer mouse', ['8471']],
    ['baseball bat', ['9506']],
    ['tower crane', ['8426']],
    ['mechanical seal for pump', ['8484']],
    ['wine glasses', ['7013']],
    ['sunglasses', ['9004']],
  ];
  for (const [description, all] of meanings) expect(headings(description)).toEqual(expect.arrayContaining(all));
});

test('a colour that is also a fruit, a fish or a nut does not outrank the article', () => {
  expect(first('chestnut brown leather sofa')).toBe('9401');
  expect(first('orange umbrella')).toBe('6601');
  expect(first('salmon leather wallet')).toBe('4202');
});

test('"top" and "used" count where they name goods or their state, not where they praise', () => {
  expect(headings('tank top').slice(0, 8)).toContain('6109');
  expect(headings('top quality umbrella')).toEqual(headings('umbrella'));
  expect(headings('umbrella used for golf')).toEqual(headings('umbrella for golf'));
  expect(first('used clothing')).toBe('6309');
  expect(headings('slim fit umbrella')).toEqual(headings('slim umbrella'));
});

test('two products in one line are both among the suggestions', () => {
  expect(headings('umbrella, ballpoint pen')).toEqual(expect.arrayContaining(['6601', '9608']));
  expect(headings('雨伞、圆珠笔')).toEqual(expect.arrayContaining(['6601', '9608']));
});

test('Chinese and Latin words in one line speak together', () => {
  expect(first('Xiaomi 充电宝')).toBe('8507');
  expect(first('USB 数据线')).toBe('8544');
  expect(suggestHs(english, '无线耳机').map(({ code }) => code)).toEqual([null]);
});

test('codes of an older edition are its own, each once', () => {
  for (const edition of ['HS2012', 'HS2017', 'HS2022'] as const) {
    for (const text of [
      'drone',
      'smartphone',
      'flat panel display module',
      'laptop computer',
      '无人机',
      'electronic cigarette',
    ]) {
      const codes = suggestHs(index, text, { edition, limit: 50 }).map(({ code }) => code ?? '');
      expect(codes).toEqual([...new Set(codes)]);
      for (const code of codes) expect(hsPath(code, { edition }).heading?.code).toBe(code.slice(0, 4));
    }
  }
});

test('where no word decides between subheadings, the heading is offered before them, with the confidence of all', () => {
  const all = [
    'laptop',
    'belt',
    'scarf',
    'cap',
    'wig',
    'kettle',
    'cable',
    'ribbon',
    'candle',
    'gloves',
    'puzzle',
    'drum',
  ].flatMap((text) => suggestHs(index, text, { limit: 50 }));
  const four = all.filter(({ level }) => level === 4);
  expect(four.length).toBeGreaterThan(0);
  for (const { code, confidence, questions } of four) {
    expect(code).toMatch(/^\d{4}$/);
    expect(confidence).toBeGreaterThan(0);
    expect(questions.length).toBeGreaterThan(0);
  }
  expect(all.every(({ level, code }) => code?.length === level)).toBe(true);
});

test('the limit is kept, from one to fifty', () => {
  expect([1, 2, 50].map((limit) => suggestHs(index, 'leather bag', { limit }).length)).toEqual([1, 2, 50]);
  expect(suggestHs(index, 'leather bag', { limit: 50 }).slice(0, 7)).toEqual(
    suggestHs(index, 'leather bag', { limit: 7 }),
  );
});

test('an index without a vocabulary knows what was confirmed, and nothing else', () => {
  const bare = createHsIndex({ lexicons: [] });
  expect(suggestHs(bare, 'umbrella').map(({ code }) => code)).toEqual([null]);
  const learned = learnHs(bare, [{ description: 'umbrella', code: '660191' }]);
  expect(suggestHs(learned, 'Umbrella', { limit: 1 }).map(({ code }) => code)).toEqual(['660191']);
});

test('what cannot be meant is refused', () => {
  const refusals: [call: () => unknown, code: string, path: (string | number)[]][] = [
    [() => suggestHs({} as never, 'x'), 'hs/not-an-index', ['index']],
    [() => suggestHs(null as never, 'x'), 'hs/not-an-index', ['index']],
    [() => suggestHs(index, 5 as never), 'core/wrong-type', ['description']],
    [() => suggestHs(index, 'x', { lang: 'de' as never }), 'core/unknown-option', ['lang']],
    [() => suggestHs(index, 'x', { limit: 0 }), 'core/out-of-range', ['limit']],
    [() => suggestHs(index, 'x', { limit: 51 }), 'core/out-of-range', ['limit']],
    [() => suggestHs(index, 'x', { edition: 'HS2007' as never }), 'core/unknown-option', ['edition']],
  ];
  for (const [call, code, path] of refusals) expect(call).toThrow(expect.objectContaining({ code, path }));
});
