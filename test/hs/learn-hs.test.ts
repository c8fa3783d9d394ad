import { expect, test } from 'vitest';
import { checkHsDescription, createHsIndex, type HsHistoryLine, type HsIndex, learnHs, suggestHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
const line = (description: string, code: string, weight?: number): HsHistoryLine => ({ description, code, weight });
const first = (of: HsIndex, text: string): string | null | undefined => suggestHs(of, text, { limit: 1 })[0]?.code;
const answers = (of: HsIndex): unknown[] =>
  ['Bluefin 7', 'bluefin pump', 'red umbrella', '蓝鳍 7 号', 'leather belt'].map((text) => [
    suggestHs(of, text, { limit: 20 }),
    checkHsDescription(of, { description: text, code: '841370' }),
  ]);

test('a confirmed line outranks the vocabulary, whatever it says, in English and Chinese', () => {
  const learned = learnHs(index, [
    line('leather belt', '841370'),
    line('真皮钱包', '9503.00'),
    line('Bluefin 7', '660191'),
  ]);
  expect(
    ['leather belt', 'LEATHER  Belt.', '真皮钱包', '「真皮錢包」', 'bluefin-7'].map((text) => first(learned, text)),
  ).toEqual(['841370', '841370', '950300', '950300', '660191']);
  expect(suggestHs(learned, 'leather belt', { limit: 1 })[0]?.confidence).toBeGreaterThan(0.5);
});

test('the index given stays as it is, and both can be asked in turn', () => {
  const before = answers(index);
  const learned = learnHs(index, [line('Bluefin 7', '841370'), line('leather belt', '660191')]);
  const after = answers(learned);
  expect(after).not.toEqual(before);
  expect(answers(index)).toEqual(before);
  const more = learnHs(learned, [line('Bluefin 7', '950300'), line('leather belt', '660191', 0)]);
  expect(answers(learned)).toEqual(after);
  expect(answers(index)).toEqual(before);
  expect(answers(more)).not.toEqual(after);
  expect(learnHs(index, [])).toBe(index);
});

test('the last word on a description counts: corrected, forgotten, and learned again', () => {
  let own = learnHs(index, [line('Bluefin 7', '841370')]);
  expect(first(own, 'Bluefin 7')).toBe('841370');
  own = learnHs(own, [line('bluefin 7!', '660191')]);
  expect(first(own, 'Bluefin 7')).toBe('660191');
  own = learnHs(own, [line('BLUEFIN 7', '660191', 0)]);
  expect(answers(own)).toEqual(answers(index));
  own = learnHs(own, [line('Bluefin 7', '950300')]);
  expect(first(own, 'Bluefin 7')).toBe('950300');
  const batch = [line('Bluefin 7', '841370'), line('Bluefin 7', '660191'), line('Bluefin 7', '950300')];
  expect(answers(learnHs(index, batch))).toEqual(answers(own));
  expect(answers(learnHs(index, [line('never seen', '950300', 0)]))).toEqual(answers(index));
});

test('lines that say the same thousands of times count once', () => {
  const once = learnHs(index, [line('Bluefin 7', '841370')]);
  const often = learnHs(
    index,
    Array.from({ length: 5000 }, () => line('Bluefin 7', '841370')),
  );
  expect(answers(often)).toEqual(answers(once));
});

test('one batch, two halves and one by one give the same answers, corrections and oblivion included', () => {
  const codes = ['841370', '660191', '950300', '420330'];
  const lines = Array.from({ length: 120 }, (_, at) =>
    line(
      `Bluefin ${['pump', 'umbrella', 'belt', 'toy'][at % 4]} no ${at % 37}`,
      codes[(at * 7) % 4] ?? '',
      at % 11 === 5 ? 0 : 1 + (at % 3),
    ),
  );
  const batch = learnHs(index, lines);
  const halves = learnHs(learnHs(index, lines.slice(0, 53)), lines.slice(53));
  const single = lines.reduce((own, one) => learnHs(own, [one]), index);
  const given = createHsIndex({ lexicons: [lexiconEn, lexiconZh], history: lines });
  for (const other of [halves, single, given]) expect(answers(other)).toEqual(answers(batch));
});

test('a line in other words is drawn to what was confirmed; one of the same words in another order is not the same line', () => {
  const own = learnHs(index, [line('Bluefin deck washer kit', '842430')]);
  expect(first(own, 'deck washer kit, Bluefin, blue')).toBe('842430');
  const swapped = checkHsDescription(own, { description: 'washer kit deck bluefin', code: '842430' });
  expect(swapped.outcome).toBe('match');
  expect(swapped.reasons[0]).toMatchObject({ code: 'hs/confirmed-before', params: { likeness: 0.99 } });
});

test('what was confirmed of the goods says nothing of goods that are said not to be it', () => {
  const own = learnHs(index, [line('ladies handbag of leather', '420221')]);
  const { outcome, reasons } = checkHsDescription(own, {
    description: 'ladies handbag not of leather',
    code: '420221',
  });
  expect(reasons.find(({ code }) => code === 'hs/confirmed-before')?.params).not.toMatchObject({ likeness: 1 });
  expect(suggestHs(own, 'ladies handbag of leather', { limit: 1 })[0]?.code).toBe('420221');
  expect(outcome).not.toBe('insufficient');
});

test('a text of any length is found again, and texts that differ only at the end are two', () => {
  const long = 'bluefin washer '.repeat(200);
  const own = learnHs(index, [line(`${long}A`, '842430'), line(`${long}B`, '660191')]);
  expect([`${long}A`, `${long}B`].map((text) => first(own, text))).toEqual(['842430', '660191']);
});

test('a code of an older edition is carried over to what it became', () => {
  // 8803.30, parts of aeroplanes, went to heading 8807 in 2022; 8525.80, cameras, was split
  const own = learnHs(index, [
    line('Bluefin rib', '880330'),
    line('Bluefin eye', '852580'),
    line('Bluefin 12', '852580', 1),
  ]);
  expect(first(own, 'Bluefin rib')).toBe('880730');
  expect(suggestHs(own, 'Bluefin eye', { limit: 3 }).map(({ code }) => code?.slice(0, 5))).toEqual([
    '85258',
    '85258',
    '85258',
  ]);
  expect(learnHs(index, [{ description: 'Bluefin rib', code: '880330', edition: 'HS2017' }])).toBeTypeOf('object');
});

test('national digits are left aside, and the weight says how much a line counts', () => {
  const own = learnHs(index, [line('Bluefin 7', '8413.70.00.90', 0.5), line('Bluefin 8', '660191', 1e6)]);
  expect([first(own, 'Bluefin 7'), first(own, 'Bluefin 8')]).toEqual(['841370', '660191']);
});

test('what is too vague to judge by is known once it was confirmed: a model number, a word of the house', () => {
  const own = learnHs(index, [line('XK-2000', '841370'), line('gift sample', '950300')]);
  expect(['XK-2000', 'xk 2000', 'Gift sample', 'gift'].map((text) => first(own, text))).toEqual([
    '841370',
    '841370',
    '950300',
    null,
  ]);
});

test('the line itself outranks any number of lines like it', () => {
  const others = Array.from({ length: 300 }, (_, at) => line(`Bluefin mark ${at} zz`, '660191', 1e6));
  const own = learnHs(index, [...others, line('Bluefin mark 900 zz', '841370', 0.01)]);
  expect([first(own, 'Bluefin mark 900 zz'), first(own, 'Bluefin mark 901 zz')]).toEqual(['841370', '660191']);
});

test('bad lines are named by their place, all of them, and nothing is learned', () => {
  const bad = [
    line('fine', '841370'),
    line('', '841370'),
    line('x', '999999'),
    line('x', '8413'),
    line('x', '84 13 7O'),
    line('x', '841370', -1),
    line('x', '841370', Number.NaN),
    { description: 'x', code: '880730', edition: 'HS2012' },
    // nothing came after this code of 2017
    line('x', '300219'),
    null,
    { description: 5, code: '841370' },
    { description: 'x', code: 841370 },
  ] as HsHistoryLine[];
  let caught: unknown;
  try {
    learnHs(index, bad);
  } catch (error) {
    caught = error;
  }
  expect(
    (caught as { issues: { code: string; path: unknown[] }[] }).issues.map(({ code, path }) => [code, path]),
  ).toEqual([
    ['core/not-text', [1, 'description']],
    ['hs/unknown-code', [2, 'code']],
    ['hs/unknown-code', [3, 'code']],
    ['hs/letters-for-digits', [4, 'code']],
    ['core/out-of-range', [5, 'weight']],
    ['core/not-a-number', [6, 'weight']],
    ['hs/unknown-code', [7, 'code']],
    ['hs/unknown-code', [8, 'code']],
    ['core/wrong-type', [9]],
    ['core/not-text', [10, 'description']],
    ['hs/number-given', [11, 'code']],
  ]);
  expect(() => learnHs(index, 5 as never)).toThrow(
    expect.objectContaining({ code: 'core/wrong-type', path: ['lines'] }),
  );
  expect(() => learnHs({} as never, [])).toThrow(expect.objectContaining({ code: 'hs/not-an-index' }));
});

test('a line of marks alone is taken and says nothing', () => {
  const own = learnHs(index, [line('😀', '841370'), line('---', '841370')]);
  expect(answers(own)).toEqual(answers(index));
  expect(first(own, '😀')).toBe(null);
});

test('a heading that the user trades in gains where the words speak for it, and only there', () => {
  const pumps = 'Alpha Beta Gamma Delta Zeta Omega'.split(' ').map((name) => line(`${name} centrifugal`, '841370'));
  const learned = learnHs(index, pumps);
  const rank = (of: HsIndex, text: string, heading: string): number =>
    [...new Set(suggestHs(of, text, { limit: 50 }).map(({ code }) => code?.slice(0, 4)))].indexOf(heading);
  expect([index, learned].map((of) => rank(of, 'heat pump', '8413'))).toEqual([2, 1]);
  expect(suggestHs(learned, 'leather belt', { limit: 5 })).toEqual(suggestHs(index, 'leather belt', { limit: 5 }));
  // forgotten lines are no trade
  const forgotten = learnHs(
    learned,
    pumps.map((own) => ({ ...own, weight: 0 })),
  );
  expect(answers(forgotten)).toEqual(answers(index));
});
