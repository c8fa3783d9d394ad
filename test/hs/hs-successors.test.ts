import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { checkHsCode, type HsEdition, hsPredecessors, hsSuccessors } from 'waimao/hs';
import { codesIn, existsIn } from '../../src/hs/internal/editions.ts';

/** The successors of all subheadings of an edition. */
function all(from: HsEdition, to: HsEdition): ReturnType<typeof hsSuccessors>[] {
  return codesIn(from)
    .filter((code) => code.length === 6)
    .map((code) => hsSuccessors(code, from, to));
}

/** How many gone codes have 0, 1, 2, 3, and 4 or more successors. */
function countsOfGone(from: HsEdition, to: HsEdition): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const { code, codes } of all(from, to)) {
    if (!existsIn(code, to)) counts[Math.min(codes.length, 4)] = (counts[Math.min(codes.length, 4)] ?? 0) + 1;
  }
  return counts;
}

// answers of the correlation tables of the UN Statistics Division, worked out by hand
test.each([
  ['851712', 'split', ['851713', '851714']],
  ['880330', 'renumbered', ['880730']],
  ['810720', 'renumbered', ['811269']],
  ['382471', 'renumbered', ['382711']],
  ['854810', 'split', ['854911', '854912', '854913', '854914', '854919']],
  ['701919', 'renumbered', ['701913']],
  ['701931', 'split', ['701914', '701915', '701919']],
  ['911410', 'renumbered', ['911490']],
  ['911490', 'unchanged', ['911490']],
  ['300219', 'none', []],
])('%s of HS 2017 is %s in HS 2022: %s', (code, kind, codes) => {
  expect(hsSuccessors(code, 'HS2017', 'HS2022')).toMatchObject({ code, kind, codes });
});

describe('a whole answer', () => {
  test('a code that is as it was', () => {
    expect(hsSuccessors('0101.21', 'HS2012', 'HS2022')).toEqual({
      code: '010121',
      from: 'HS2012',
      to: 'HS2022',
      kind: 'unchanged',
      codes: ['010121'],
      relation: '1:1',
      sameScope: true,
      numberReused: false,
      catchAll: [],
    });
  });

  test('laptops keep their number but for the waste that went elsewhere, so the scope is not the same', () => {
    expect(hsSuccessors('847130', 'HS2017', 'HS2022')).toEqual({
      code: '847130',
      from: 'HS2017',
      to: 'HS2022',
      kind: 'unchanged',
      codes: ['847130'],
      relation: '1:1',
      sameScope: false,
      numberReused: false,
      catchAll: ['854921', '854929', '854931', '854939', '854991', '854999'],
    });
  });

  test('a number that was given to other goods is told', () => {
    expect(hsSuccessors('701919', 'HS2017', 'HS2022')).toEqual({
      code: '701919',
      from: 'HS2017',
      to: 'HS2022',
      kind: 'renumbered',
      codes: ['701913'],
      relation: '1:1',
      sameScope: false,
      numberReused: true,
      catchAll: [],
    });
  });

  test('a code without a successor has none, and no relation', () => {
    expect(hsSuccessors('300219', 'HS2017', 'HS2022')).toEqual({
      code: '300219',
      from: 'HS2017',
      to: 'HS2022',
      kind: 'none',
      codes: [],
      relation: null,
      sameScope: false,
      numberReused: false,
      catchAll: [],
    });
  });

  test('a code of which only catch-all codes took is given those', () => {
    expect(hsSuccessors('854150', 'HS2017', 'HS2022')).toEqual({
      code: '854150',
      from: 'HS2017',
      to: 'HS2022',
      kind: 'split',
      codes: ['854921', '854929', '854931', '854939', '854991', '854999'],
      relation: 'n:n',
      sameScope: false,
      numberReused: false,
      catchAll: [],
    });
  });

  test('parts of screens keep their number first, before what left it', () => {
    expect(hsSuccessors('852990', 'HS2017', 'HS2022')).toMatchObject({
      kind: 'narrowed',
      relation: 'n:n',
      catchAll: [],
    });
    expect(hsSuccessors('852990', 'HS2017', 'HS2022').codes.slice(0, 2)).toEqual(['852990', '852411']);
  });

  test('national digits are left aside, and the same edition is no change', () => {
    expect(hsSuccessors('8517.12.0000', 'HS2017', 'HS2017')).toMatchObject({
      code: '851712',
      kind: 'unchanged',
      codes: ['851712'],
      sameScope: true,
    });
  });
});

describe('all codes', () => {
  test('number and exact scope stay with 4,739 codes from 2012 to 2017 and 4,069 from 2017 to 2022', () => {
    expect(all('HS2012', 'HS2017').filter(({ sameScope }) => sameScope).length).toBe(4739);
    expect(all('HS2017', 'HS2022').filter(({ sameScope }) => sameScope).length).toBe(4069);
  });

  test('of the codes that went, so many have none, one, two, three, and more successors', () => {
    expect(countsOfGone('HS2017', 'HS2022')).toEqual([1, 68, 36, 14, 26]);
    expect(countsOfGone('HS2012', 'HS2022')).toEqual([0, 77, 68, 21, 46]);
    expect(countsOfGone('HS2012', 'HS2017').reduce((sum, count) => sum + count)).toBe(81);
  });

  test('one number was given to other goods', () => {
    const reused = (from: HsEdition, to: HsEdition): string[] =>
      all(from, to).flatMap(({ code, numberReused }) => (numberReused ? [code] : []));
    expect([reused('HS2012', 'HS2017'), reused('HS2017', 'HS2022'), reused('HS2012', 'HS2022')]).toEqual([
      [],
      ['701919'],
      ['701919'],
    ]);
  });
});

describe('predecessors', () => {
  test.each<[string, HsEdition, string[]]>([
    ['851713', 'HS2012', ['851712']],
    ['701913', 'HS2017', ['701919']],
    ['701919', 'HS2017', ['701931']],
    ['911490', 'HS2017', ['911490', '911410']],
    ['880730', 'HS2017', ['880330']],
    ['847130', 'HS2022', ['847130']],
    ['854921', 'HS2017', ['852990', '854150']],
  ])('%s was in %s: %s', (code, to, codes) => {
    expect(hsPredecessors(code, 'HS2022', to)).toEqual(codes);
  });
});

test.each<[string, () => unknown, string, object]>([
  [
    'a code of another edition',
    () => hsSuccessors('851713', 'HS2017', 'HS2022'),
    'hs/unknown-code',
    { code: '851713', edition: 'HS2017' },
  ],
  ['a heading', () => hsSuccessors('8517', 'HS2017', 'HS2022'), 'hs/unknown-code', { code: '8517', edition: 'HS2017' }],
  [
    'a text that is no code',
    () => hsSuccessors('10121', 'HS2017', 'HS2022'),
    'hs/leading-zero-lost',
    { text: '10121', suggestion: '010121' },
  ],
  [
    'looking back',
    () => hsSuccessors('847130', 'HS2022', 'HS2017'),
    'hs/editions-reversed',
    { from: 'HS2022', to: 'HS2017' },
  ],
  [
    'looking forward',
    () => hsPredecessors('847130', 'HS2017', 'HS2022'),
    'hs/editions-reversed',
    { from: 'HS2022', to: 'HS2017' },
  ],
  [
    'an edition that is not known',
    () => hsSuccessors('847130', 'HS2017', 'HS2028' as never),
    'core/unknown-option',
    { name: 'to', value: '"HS2028"', allowed: 'HS2012, HS2017, HS2022' },
  ],
])('%s is refused', (_, run, code, params) => {
  try {
    run();
    expect.unreachable();
  } catch (error) {
    expect(isWaimaoError(error) && { code: error.code, params: error.params }).toEqual({ code, params });
  }
});

test('the answer is the caller’s own: what is changed in it does not come back', () => {
  (hsSuccessors('851712', 'HS2017', 'HS2022').codes as string[]).length = 0;
  (hsSuccessors('854150', 'HS2017', 'HS2022').codes as string[]).reverse();
  (hsPredecessors('854921', 'HS2022', 'HS2017') as string[]).length = 0;
  expect(checkHsCode('851712').findings[0]?.params).toMatchObject({ successors: '851713, 851714' });
  expect(hsSuccessors('854150', 'HS2017', 'HS2022').codes[0]).toBe('854921');
  expect(hsPredecessors('854921', 'HS2022', 'HS2017')).toEqual(['852990', '854150']);
});
