import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDecimal, type DecimalLike, isDecimal, parseDecimal } from 'waimao';
import { ratioText } from '../../src/core/decimal.ts';

test.each([
  ['0', '0'],
  ['-0.00', '0'],
  ['007.1000', '7.1'],
  ['-12.50', '-12.5'],
  [0.0375, '0.0375'],
  [1e-7, '0.0000001'],
  [-1.5e-10, '-0.00000000015'],
  [1e21, '1000000000000000000000'],
  [1.25e21, '1250000000000000000000'],
  [9007199254740991, '9007199254740991'],
  [-0, '0'],
  [new Decimal('0.123456789012345678901234567890'), '0.12345678901234567890123456789'],
  [{ toFixed: () => '3.50' }, '3.5'],
])('%s reads as %s', (value, expected) => {
  expect(parseDecimal(value)).toBe(expected);
  expect(isDecimal(value)).toBe(true);
});

describe('what decimal.js alone would take, and other texts, are refused', () => {
  test.each([
    '0x1f',
    '1_000',
    'Infinity',
    'NaN',
    '1e3',
    '12.',
    '.5',
    '+5',
    '1,000',
    '',
    ' 12 ',
    '１２',
    '1.2.3',
    '--1',
    '9'.repeat(201),
  ])('%j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => parseDecimal(text, ['rate'])).toThrow(
      expect.objectContaining({ code: 'core/not-a-decimal', path: ['rate'] }),
    );
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    true,
    {},
    [],
    5n,
    { toFixed: () => 5 },
    {
      toFixed: () => {
        throw new RangeError('too long');
      },
    },
    new Decimal('Infinity'),
  ])('%o', (value) => {
    expect(checkDecimal(value as DecimalLike)).toMatchObject({ ok: false, issues: [{ code: 'core/not-a-decimal' }] });
  });
});

test('a number whose text may not be what was meant is refused', () => {
  expect(() => parseDecimal(0.1 + 0.2)).toThrow(expect.objectContaining({ code: 'core/imprecise-number' }));
  expect(() => parseDecimal(2 / 3)).toThrow(expect.objectContaining({ code: 'core/imprecise-number' }));
});

test('reading is the same as decimal.js, for any plain text', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 30 }), (units, scale) => {
      const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
      const point = digits.length - scale;
      const text = `${units < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
      const wide = Decimal.clone({ precision: 60 });
      expect(parseDecimal(text)).toBe(units === 0n ? '0' : new wide(text).toFixed());
    }),
    { seed: 20261121 },
  );
});

test('a ratio is printed to 15 significant digits, rounded half up, never with an exponent', () => {
  expect(ratioText(1n, 3n)).toBe('0.333333333333333');
  expect(ratioText(2n, 3n, 3)).toBe('0.667');
  expect(ratioText(-1n, 8n)).toBe('-0.125');
  expect(ratioText(1n, 10n ** 12n)).toBe('0.000000000001');
  expect(ratioText(0n, 7n)).toBe('0');
  expect(ratioText(10n ** 25n, 1n)).toBe('10000000000000000000000000');
});

test('a host that changes decimal.js does not change the ratio', () => {
  const { precision } = Decimal;
  Decimal.set({ precision: 2 });
  try {
    expect(ratioText(1n, 3n)).toBe('0.333333333333333');
  } finally {
    Decimal.set({ precision });
  }
});
