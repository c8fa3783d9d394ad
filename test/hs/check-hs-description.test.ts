import { expect, test } from 'vitest';
import { checkHsDescription, createHsIndex, type HsDescriptionCheck, type HsVerdict, hsPath, learnHs } from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';

const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
const check = (description: string, code: string): HsDescriptionCheck =>
  checkHsDescription(index, { description, code });
const codesOf = ({ reasons }: HsDescriptionCheck): string[] => reasons.map(({ code }) => code);

test('each outcome has its case, in English and Chinese', () => {
  const cases: [description: string, code: string, outcome: HsVerdict][] = [
    ['leather wallet', '4202.31', 'match'],
    ['真皮钱包', '4202.31', 'match'],
    ['leather wallet', '4202', 'match'],
    ['leather wallet', '4202.31.00.90', 'match'],
    ['cotton towel', '6304.92', 'plausible'],
    ['棉毛巾', '6304.92', 'plausible'],
    ['screwdriver', '8206.00', 'unsure'],
    ['螺丝刀', '8206.00', 'mismatch'],
    ['laptop computer', '0101.21', 'mismatch'],
    ['笔记本电脑', '0101.21', 'mismatch'],
    ['gift', '9503.00', 'insufficient'],
    ['样品', '9503.00', 'insufficient'],
    ['Xiaomi', '8517.13', 'insufficient'],
    ['XK-2000', '8517.13', 'insufficient'],
    ['', '8517.13', 'insufficient'],
  ];
  expect(cases.map(([description, code]) => [description, code, check(description, code).outcome])).toEqual(cases);
});

test('a match comes with the words that speak for it and needs no question nor warning', () => {
  const { codeCheck, rivals, ...rest } = check('leather wallet', '4202.31');
  expect(rest).toEqual({
    outcome: 'match',
    reasons: [
      {
        code: 'hs/heading-ranked',
        params: {
          heading: '4202',
          en: hsPath('4202').heading?.title.en,
          zh: hsPath('4202').heading?.title.zh,
          rank: 1,
          share: 1,
        },
      },
    ],
    path: hsPath('4202.31'),
    matched: ['leather', 'wallet'],
    missing: [],
    warning: null,
  });
  expect(codeCheck.status).toBe('exists');
  expect(rivals.length).toBeGreaterThan(0);
  for (const { code, path, share } of rivals) {
    expect(path).toEqual(hsPath(code));
    expect(code.slice(0, 4)).not.toBe('4202');
    expect(share).toBeLessThanOrEqual(1);
  }
});

test('a strong mismatch warns what customs may do, and names the rival', () => {
  const { outcome, warning, rivals } = check("men's leather belt", '4107.11');
  expect([outcome, warning]).toEqual([
    'mismatch',
    {
      code: 'hs/may-be-detained',
      params: { declared: '410711', rival: rivals[0]?.code },
      severity: 'warning',
      certainty: 'medium',
    },
  ]);
  expect(rivals[0]?.code).toBe('420330');
});

test('each rule of the goods has its case, in English and, where words of it are known, in Chinese', () => {
  const cases: [rule: string, description: string, code: string, outcome: HsVerdict][] = [
    ['hs/material-for-article', 'leather belt', '4107.12', 'mismatch'],
    ['hs/material-for-article', 'wooden spoon', '4407.11', 'mismatch'],
    ['hs/material-for-article', '棉围裙', '5208.11', 'mismatch'],
    ['hs/whole-for-part', 'umbrella spare parts', '6601.91', 'unsure'],
    ['hs/whole-for-part', 'washing machine spare parts', '8450.11', 'unsure'],
    ['hs/whole-for-part', '自行车零件', '8712.00', 'unsure'],
    ['hs/part-for-whole', '洗衣机', '8450.90', 'unsure'],
    ['hs/knitted-for-woven', 'woven cotton trousers', '6103.42', 'mismatch'],
    ['hs/knitted-for-woven', '牛仔布裤子', '6103.42', 'mismatch'],
    ['hs/woven-for-knitted', 'knitted sweater', '6203.42', 'mismatch'],
    ['hs/woven-for-knitted', '针织毛衣', '6203.42', 'mismatch'],
    ['hs/other-wearer', "women's dress", '6203.42', 'mismatch'],
    ['hs/other-wearer', '女式连衣裙', '6203.42', 'mismatch'],
    ['hs/other-wearer', 'shirt for men', '6206.30', 'mismatch'],
    ['hs/other-wearer', 'boys trousers', '6111.20', 'mismatch'],
    ['hs/not-said-used', 'clothing', '6309.00', 'unsure'],
    ['hs/said-used', 'scrap copper', '7403.11', 'unsure'],
    ['hs/said-used', 'used clothes', '6203.42', 'mismatch'],
    ['hs/not-said-set', 'screwdriver', '8206.00', 'unsure'],
    ['hs/not-said-set', '螺丝刀', '8206.00', 'mismatch'],
    ['hs/not-a-medicine', 'vitamin supplement', '3004.50', 'mismatch'],
    ['hs/not-a-medicine', '保健品 维生素', '3004.50', 'mismatch'],
    ['hs/said-medicine', 'amoxicillin capsules, antibiotic medicine', '2106.90', 'unsure'],
    ['hs/said-medicine', '抗生素药片', '2106.90', 'unsure'],
    ['hs/excluded', 'woven cotton trousers', '6103.42', 'mismatch'],
    ['hs/better-heading', 'laptop computer', '0101.21', 'mismatch'],
    ['hs/heading-without-evidence', 'laptop computer', '0101.21', 'mismatch'],
    ['hs/too-vague', 'gift', '9503.00', 'insufficient'],
    ['hs/too-vague', '样品', '9503.00', 'insufficient'],
    ['hs/too-little-known', 'Xiaomi', '8517.13', 'insufficient'],
  ];
  expect(
    cases.map(([rule, description, code]) => {
      const result = check(description, code);
      return [codesOf(result).includes(rule) ? rule : codesOf(result), description, code, result.outcome];
    }),
  ).toEqual(cases);
});

test('the rules leave alone what only sounds like it', () => {
  const rules = (description: string, code: string): string[] =>
    codesOf(check(description, code)).filter((each) => !/heading-ranked|better-|without-evidence/.test(each));
  // man-made fibres are of no man, a label or a collar is not the garment, non-woven is not woven
  expect(rules('blouse of man-made fibres', '6206.40')).toEqual([]);
  expect(rules('cotton t-shirt with woven label', '6109.10')).toEqual([]);
  expect(rules("men's woven shirt with knitted collar", '6205.20')).toEqual([]);
  expect(rules('non-woven fabric', '6001.10')).not.toContain('hs/knitted-for-woven');
  expect(rules('非针织男衬衫', '6205.20')).not.toContain('hs/woven-for-knitted');
  expect(rules('unisex shirt for men and women', '6206.30')).not.toContain('hs/other-wearer');
  expect(rules('used clothing', '6309.00')).toEqual([]);
  expect(rules('二手衣服', '6309.00')).toEqual([]);
  expect(rules('umbrella used for golf', '6601.91')).toEqual([]);
  expect(rules('tool set', '8206.00')).not.toContain('hs/not-said-set');
});

test('a hard finding stays when words are added that say nothing else', () => {
  const hard: [rule: string, description: string, code: string][] = [
    ['hs/material-for-article', 'leather belt', '4107.12'],
    ['hs/knitted-for-woven', 'woven cotton trousers', '6103.42'],
    ['hs/woven-for-knitted', 'knitted sweater', '6203.42'],
    ['hs/other-wearer', "women's dress", '6203.42'],
    ['hs/not-a-medicine', 'vitamin supplement', '3004.50'],
  ];
  const added = [
    ', 100 pcs',
    ', top quality, hot sale',
    ', brand Xiaomi',
    ', model XK-2000',
    ' (new)',
    ', blue, size XL',
    '，样品',
  ];
  for (const [rule, description, code] of hard) {
    for (const more of added) {
      const result = check(description + more, code);
      expect([description + more, codesOf(result).includes(rule)]).toEqual([description + more, true]);
      if (!more.includes('样品')) expect(result.outcome).toBe('mismatch');
    }
  }
});

test('a code that cannot be judged says why, with what its check found', () => {
  const seen = (code: string): unknown[] => {
    const { outcome, reasons, path, warning, codeCheck } = check('laptop computer', code);
    return [outcome, reasons.map((reason) => reason.code), path, warning, codeCheck.status];
  };
  expect(seen('9801.00')).toEqual(['unsure', ['hs/chapter-national'], null, null, 'national-use']);
  expect(seen('84')).toEqual(['unsure', ['hs/incomplete'], null, null, 'exists']);
  expect(seen('xx')).toEqual(['insufficient', ['hs/not-a-code'], null, null, 'unreadable']);
  expect(seen('')).toEqual(['insufficient', ['hs/empty'], null, null, 'unreadable']);
  expect(seen('7701.00')).toEqual(['mismatch', ['hs/chapter-reserved'], null, null, 'reserved']);
  expect(seen('8471.99')).toEqual(['mismatch', ['hs/subheading-unknown'], null, null, 'unknown']);
});

test('a code of an older edition is judged by what became of it', () => {
  // heading 8803, parts of aircraft, became 8807 in 2022; 8528.71 has stayed
  const { outcome, path, codeCheck } = check('helicopter rotor parts', '8803.10');
  expect([outcome, path, codeCheck.status]).toEqual(['match', hsPath('8807.10'), 'other-edition']);
  const dated = checkHsDescription(index, {
    description: 'helicopter rotor parts',
    code: '8803.10',
    country: 'DE',
    on: '2020-05-01',
  });
  expect([dated.outcome, dated.codeCheck.status, dated.codeCheck.edition]).toEqual(['match', 'exists', 'HS2017']);
  const heading = checkHsDescription(index, {
    description: 'helicopter rotor parts',
    code: '8803',
    country: 'DE',
    on: '2020-05-01',
  });
  expect([heading.outcome, heading.codeCheck.status]).toEqual(['match', 'exists']);
});

test('country and day are handed on to the check of the code', () => {
  const line = { description: 'leather wallet', code: '4202.31.00' };
  const { codeCheck } = checkHsDescription(index, { ...line, country: 'CN', on: '2026-11-21' });
  expect(codeCheck.findings.map(({ code }) => code)).toContain('hs/national-length');
  expect(checkHsDescription(index, { ...line, country: 'CN', on: '2026-11-21' }).outcome).toBe('match');
  expect(checkHsDescription(index, { ...line, code: '9801.00', country: 'US' }).reasons[0]).toMatchObject({
    params: { country: 'US' },
  });
});

test('the same goods confirmed under another code are a mismatch that names it, under the same code a match', () => {
  const own = learnHs(index, [
    { description: 'leather wallet', code: '4202.32' },
    { description: 'gift', code: '9503.00' },
  ]);
  const otherwise = checkHsDescription(own, { description: 'Leather Wallet', code: '4202.31' });
  expect([otherwise.outcome, otherwise.reasons[0], otherwise.warning?.params]).toEqual([
    'mismatch',
    {
      code: 'hs/confirmed-otherwise',
      params: { description: 'leather wallet', code: '420232', likeness: 1, declared: '420231' },
    },
    { declared: '420231', rival: '420232' },
  ]);
  const before = checkHsDescription(own, { description: 'LEATHER WALLET', code: '4202.32' });
  expect([before.outcome, before.warning]).toEqual(['match', null]);
  expect(checkHsDescription(own, { description: 'gift', code: '9503.00' }).outcome).toBe('match');
  // the heading alone is not another code
  expect(checkHsDescription(own, { description: 'leather wallet', code: '4202' }).outcome).toBe('match');
});

test('nearly the same goods confirmed before do not excuse a broken rule, and of two equally near lines the agreeing one speaks', () => {
  const lines = Array.from({ length: 60 }, (_, at) => ({
    description: `woven thing number ${at} knitted`,
    code: '950300',
  }));
  const own = learnHs(index, [...lines, { description: 'bluefin zz yy xx trousers woven', code: '620342' }]);
  const { outcome, reasons } = checkHsDescription(own, {
    description: 'bluefin zz yy xx trousers knitted',
    code: '620342',
  });
  expect([outcome, reasons[0]?.code]).toEqual(['mismatch', 'hs/woven-for-knitted']);
  const two = learnHs(index, [
    { description: 'bluefin zz yy 5', code: '660191' },
    { description: 'bluefin zz yy 6', code: '841370' },
  ]);
  for (const code of ['660191', '841370'])
    expect(checkHsDescription(two, { description: 'bluefin zz yy 7', code }).reasons[0]).toMatchObject({
      code: 'hs/confirmed-before',
    });
});

test('what cannot be meant is refused', () => {
  const line = { description: 'x', code: '847130' };
  const refusals: [call: () => unknown, code: string, path: (string | number)[]][] = [
    [() => checkHsDescription({} as never, line), 'hs/not-an-index', ['index']],
    [() => checkHsDescription(index, null as never), 'core/wrong-type', ['line']],
    [
      () => checkHsDescription(index, { ...line, description: null as never }),
      'core/wrong-type',
      ['line', 'description'],
    ],
    [() => checkHsDescription(index, { ...line, lang: 'de' as never }), 'core/unknown-option', ['line', 'lang']],
    [() => checkHsDescription(index, { ...line, on: '2026-02-30' }), 'core/not-a-date', ['line', 'on']],
  ];
  for (const [call, code, path] of refusals) expect(call).toThrow(expect.objectContaining({ code, path }));
});
