import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { checkMoney, isMoneyText, type ParseMoneyOptions, parseMoney } from 'waimao/currency';

/** The minor units with the code, or the codes of all faults. */
function read(text: string, locale: string, currency?: string): string {
  const result = checkMoney(text, { locale, currency });
  if (result.ok) return `${result.value.minor} ${result.value.currency}`;
  return result.issues.map((issue) => issue.code.replace('currency/', '')).join(', ');
}

function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, params: error.params } : error;
  }
}

describe('separators', () => {
  test('"1,000" is a thousand in English, and in German one with three decimals, which EUR refuses and KWD has', () => {
    expect(read('1,000', 'en', 'EUR')).toBe('100000 EUR');
    expect(read('1,000', 'de', 'EUR')).toBe('too-many-decimals');
    expect(read('1,000', 'de', 'KWD')).toBe('1000 KWD');
    expect(parseMoney('1,000', { locale: 'de', currency: 'EUR', rounding: 'half-up' }).minor).toBe(100);
    expect(parseMoney('-1,005', { locale: 'de', currency: 'EUR', rounding: 'half-up' }).minor).toBe(-101);
  });

  test('spaces of any width, apostrophes, full-width and Arabic digits are read', () => {
    expect(read('1 234,56', 'fr', 'EUR')).toBe('123456 EUR');
    expect(read('1\u202f234,56\u00a0€', 'fr')).toBe('123456 EUR');
    expect(read("CHF 1'234.50", 'de-CH')).toBe('123450 CHF');
    expect(read('1’234.50', 'de-CH', 'CHF')).toBe('123450 CHF');
    expect(read('￥１，２３４', 'ja')).toBe('1234 JPY');
    expect(read('١٬٢٣٤٫٥٠', 'ar-EG', 'EGP')).toBe('123450 EGP');
    expect(read('1,234.50', 'ar-EG', 'EGP')).toBe('123450 EGP');
  });

  test('groups must be complete and of one kind, and no number starts with a group of zero', () => {
    for (const text of ['1,23', '12,3456', '1,234,56', '1,,234', ',123', '0,500', '1.2.3', "1,234'567", '1.234,50']) {
      expect(read(text, 'en', 'USD')).toBe(text === ',123' ? 'unreadable-amount' : 'wrong-separators');
    }
    expect(read('1234567.5', 'en', 'USD')).toBe('123456750 USD');
    expect(read('1.234,50', 'es', 'EUR')).toBe('123450 EUR');
    expect(read('12,34,567.00', 'en-IN', 'INR')).toBe('123456700 INR');
    expect(read('1,234,567.00', 'en-IN', 'INR')).toBe('123456700 INR');
    expect(read('12,34,567.00', 'en-US', 'INR')).toBe('wrong-separators');
    expect(read('1.234,50', 'en-AT', 'EUR')).toBe('123450 EUR');
  });

  test('says which separators the locale has', () => {
    expect(refusal(() => parseMoney('1.234,50', { locale: 'en-US', currency: 'USD' }))).toEqual({
      code: 'currency/wrong-separators',
      params: { text: '1.234,50', decimal: '.', group: ',', locale: 'en' },
    });
  });
});

describe('signs and brackets', () => {
  test('a minus may lead, trail, or stand between symbol and digits; brackets are negative', () => {
    for (const text of [
      '-$1.50',
      '$-1.50',
      '$1.50-',
      '1.50- USD',
      '−1.50 $',
      '(1.50) $',
      '($1.50)',
      'USD (1.50)',
      '（1.50）USD',
    ]) {
      expect(read(text, 'en-US')).toBe('-150 USD');
    }
    expect(read('+1.50', 'en', 'USD')).toBe('150 USD');
    expect(Object.is(parseMoney('-0', { locale: 'en', currency: 'USD' }).minor, 0)).toBe(true);
  });

  test('two signs, open brackets and words that are no money are refused', () => {
    for (const text of [
      '--1',
      '-1-',
      '(-1)',
      '(1',
      '1)',
      ')1(',
      '1 2 x',
      'abc',
      '',
      ' ',
      '-',
      '1e5',
      '0x1f',
      '.5',
      '5.',
      '1%',
      'Infinity',
      'NaN',
    ]) {
      expect(read(text, 'en', 'USD')).toBe('unreadable-amount');
    }
    expect(read('9'.repeat(121), 'en', 'USD')).toBe('unreadable-amount');
    for (const odd of [null, undefined, 5, {}]) {
      expect(read(odd as unknown as string, 'en', 'USD')).toBe('unreadable-amount');
    }
  });
});

describe('the currency', () => {
  test('stands on either side, as code, symbol, name or word', () => {
    expect(read('USD1,234.50', 'en')).toBe('123450 USD');
    expect(read('1,234.50 usd', 'en')).toBe('123450 USD');
    expect(read('5 US Dollar (Next day)', 'en')).toBe('500 USN');
    expect(read('RMB 100', 'en')).toBe('10000 CNY');
    expect(read('100 人民币', 'zh-CN')).toBe('10000 CNY');
    expect(read('100 zł', 'en')).toBe('10000 PLN');
    expect(read('$5 USD', 'de')).toBe('500 USD');
  });

  test('a sign of several currencies is the one expected, else that of the country, else a fault', () => {
    expect(read('¥1234', 'en', 'CNY')).toBe('123400 CNY');
    expect(read('¥1234', 'zh-CN')).toBe('123400 CNY');
    expect(read('¥1234', 'ja')).toBe('1234 JPY');
    expect(read('¥1234', 'en')).toBe('ambiguous-symbol');
    expect(read('£5', 'de')).toBe('500 GBP');
    expect(read('$5', 'en-US')).toBe('500 USD');
    expect(read('$5', 'en-AU')).toBe('500 AUD');
    expect(read('$5', 'en-BZ')).toBe('500 BZD');
    expect(read('$5', 'es-MX')).toBe('500 MXN');
    expect(read('$5', 'de')).toBe('ambiguous-symbol');
    expect(read('kr 5', 'nb')).toBe('500 NOK');
    expect(refusal(() => parseMoney('¥1', { locale: 'en' }))).toEqual({
      code: 'currency/ambiguous-symbol',
      params: { symbol: '¥', candidates: 'CNY, JPY' },
    });
  });

  test('is missing, another than expected, two at once, or without a minor unit: each is its own fault', () => {
    expect(read('12', 'en')).toBe('no-currency');
    expect(read('€12', 'en', 'USD')).toBe('other-currency');
    expect(read('€12 USD', 'en')).toBe('mixed-currencies');
    expect(read('XAU 5', 'en')).toBe('no-minor-unit');
    expect(read('99999999999999999', 'en', 'USD')).toBe('amount-too-large');
    expect(read('1.5', 'en', 'JPY')).toBe('too-many-decimals');
  });
});

describe('checkMoney, parseMoney and isMoneyText', () => {
  test('checkMoney gives all faults, parseMoney throws the first and carries them all', () => {
    const options: ParseMoneyOptions = { locale: 'en' };
    const result = checkMoney('¥1,23', options);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([
      'currency/wrong-separators',
      'currency/ambiguous-symbol',
    ]);
    try {
      parseMoney('¥1,23', options);
      expect.unreachable();
    } catch (error) {
      expect(isWaimaoError(error) && [error.code, error.issues.length]).toEqual(['currency/wrong-separators', 2]);
    }
    expect(isMoneyText('¥1,23', options)).toBe(false);
    expect(isMoneyText('1.23 EUR', options)).toBe(true);
    expect(isMoneyText(null, options)).toBe(false);
  });

  test("a wrong option is the caller's mistake and always thrown", () => {
    expect(refusal(() => checkMoney('1', { locale: 'tlh' }))).toMatchObject({ code: 'currency/unknown-locale' });
    expect(refusal(() => checkMoney('1', { locale: 'en', currency: 'usd' }))).toMatchObject({
      code: 'currency/unknown-currency',
    });
    expect(refusal(() => checkMoney('1', { locale: 'en', rounding: 'x' as never }))).toMatchObject({
      code: 'core/unknown-option',
    });
  });
});
