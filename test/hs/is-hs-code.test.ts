import { expect, test } from 'vitest';
import { isHsCode } from 'waimao/hs';

test('what can be read as a code is one, whether it exists or not', () => {
  expect(['8471.30', '84', '7701', '0000', 'HS 8471', '税号８４７１'].map(isHsCode)).toEqual(Array(6).fill(true));
});

test('what is refused or only mended with a question is not one', () => {
  const values = [
    '',
    '847',
    '10121',
    '8471.3',
    '847l30',
    '8471, 8473',
    'laptop',
    847130,
    8471n,
    null,
    undefined,
    {},
    ['8471'],
  ];
  expect(values.map(isHsCode)).toEqual(values.map(() => false));
});
