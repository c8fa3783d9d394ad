import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMoney, formatMoney, fromMinor, moneyLocales, parseMoney } from 'waimao/currency';

const seed = 20_261_121;
const locale = fc.constantFrom(...moneyLocales());
const currency = fc.constantFrom(
  'USD',
  'EUR',
  'CNY',
  'JPY',
  'KWD',
  'CLF',
  'GBP',
  'CHF',
  'INR',
  'AED',
  'BRL',
  'XOF',
  'DEM',
);
const minor = fc.oneof(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.maxSafeInteger());
const display = fc.constantFrom('symbol' as const, 'code' as const, 'name' as const, 'none' as const);

describe('what is written is read back', () => {
  test('in every locale, with every way of showing the currency, when the currency is known', () => {
    fc.assert(
      fc.property(locale, currency, minor, display, fc.boolean(), (tag, code, count, shown, accounting) => {
        const amount = fromMinor(count, code);
        const text = formatMoney(amount, { locale: tag, display: shown, accounting });
        expect(parseMoney(text, { locale: tag, currency: code })).toEqual(amount);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test('without a currency given it is the same amount, or a fault that names the right one; never another amount', () => {
    fc.assert(
      fc.property(
        locale,
        currency,
        minor,
        fc.constantFrom('symbol' as const, 'code' as const),
        (tag, code, count, shown) => {
          const amount = fromMinor(count, code);
          const result = checkMoney(formatMoney(amount, { locale: tag, display: shown }), { locale: tag });
          if (result.ok) expect(result.value).toEqual(amount);
          else {
            expect(shown).toBe('symbol');
            expect(result.issues.map((issue) => issue.code)).toEqual(['currency/ambiguous-symbol']);
            expect(result.issues[0]?.params.candidates).toContain(code);
          }
        },
      ),
      { seed, numRuns: 5000 },
    );
  });

  test('any text at all gives an amount or faults, never another error', () => {
    const piece = fc.constantFrom(
      '1',
      '23',
      '456',
      ',',
      '.',
      ' ',
      "'",
      '-',
      '(',
      ')',
      '$',
      '€',
      'USD',
      'kr',
      '٫',
      '５',
      '%',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        ),
        locale,
        (text, tag) => {
          const result = checkMoney(text, { locale: tag, currency: 'USD' });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
          else expect(Number.isSafeInteger(result.value.minor)).toBe(true);
        },
      ),
      { seed, numRuns: 3000 },
    );
  });
});
