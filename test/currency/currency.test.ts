import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { currenciesOf, currency, currencyByNumeric, isCurrency, minorUnits } from 'waimao/currency';
import { currencyRows } from '../../src/currency/data/currencies.ts';
import { codesByDigits } from '../../src/currency/data/minor-units.ts';
import { currencyTable } from '../../src/currency/internal/currency-table.ts';

/** The code and params of what is thrown. */
function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, params: error.params } : error;
  }
}

const all = [...currencyTable().values()];
const active = all.filter((info) => info.validTo === null);

describe('the table of ISO 4217', () => {
  test('has 178 active codes, 155 of them currencies, and 129 that are withdrawn everywhere', () => {
    expect(active).toHaveLength(178);
    expect(active.filter((info) => info.kind === 'currency')).toHaveLength(155);
    // ISO list three has 137 rows; eight of them (EUR, IDR, MWK, PEN, RON, SDG, SZL, TRY) are active elsewhere.
    expect(all.length - active.length).toBe(129);
  });

  test('has the digits of ISO list one: 17 codes without, 7 with three, 2 with four, 13 with none at all', () => {
    const withDigits = (digits: number | null) =>
      active.filter((info) => info.minorUnits === digits).map((info) => info.code);
    expect(withDigits(0).join(' ')).toBe('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF');
    expect(withDigits(3).join(' ')).toBe('BHD IQD JOD KWD LYD OMR TND');
    expect(withDigits(4).join(' ')).toBe('CLF UYW');
    expect(withDigits(null).join(' ')).toBe('XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX');
  });

  test('names each code once and in order, and each has its digits, or that it has none', () => {
    const codes = currencyRows.split('\n').map((row) => row.slice(0, 3));
    expect(codes).toEqual([...new Set(codes)].sort());
    const withDigits = codesByDigits.flatMap(([, listed]) => listed.split(/\s/));
    expect(withDigits.toSorted()).toEqual(codes);
  });

  test('every row is well-formed, and every successor is a code', () => {
    for (const info of all) {
      expect(info.code).toMatch(/^[A-Z]{3}$/);
      expect(info.numeric ?? '000').toMatch(/^\d{3}$/);
      expect(info.name).not.toBe('');
      if (info.validFrom !== null && info.validTo !== null) expect(info.validFrom < info.validTo).toBe(true);
      if (info.successor !== null) expect(currency(info.successor).code).toBe(info.successor);
    }
  });

  test('has the 21 irrevocable euro rates as the Council regulations print them', () => {
    const rates = all
      .filter((info) => info.fixedSince !== null)
      .map((info) => `${info.code} ${info.unitsPerSuccessor} ${info.fixedSince}`);
    expect(rates).toEqual([
      'ATS 13.7603 1999-01-01',
      'BEF 40.3399 1999-01-01',
      'BGN 1.95583 2026-01-01',
      'CYP 0.585274 2008-01-01',
      'DEM 1.95583 1999-01-01',
      'EEK 15.6466 2011-01-01',
      'ESP 166.386 1999-01-01',
      'FIM 5.94573 1999-01-01',
      'FRF 6.55957 1999-01-01',
      'GRD 340.750 2001-01-01',
      'HRK 7.53450 2023-01-01',
      'IEP 0.787564 1999-01-01',
      'ITL 1936.27 1999-01-01',
      'LTL 3.45280 2015-01-01',
      'LUF 40.3399 1999-01-01',
      'LVL 0.702804 2014-01-01',
      'MTL 0.429300 2008-01-01',
      'NLG 2.20371 1999-01-01',
      'PTE 200.482 1999-01-01',
      'SIT 239.640 2007-01-01',
      'SKK 30.1260 2009-01-01',
    ]);
  });
});

describe('currency', () => {
  test('gives the whole entry, also of a withdrawn code', () => {
    expect(currency('BGN')).toEqual({
      code: 'BGN',
      numeric: '975',
      minorUnits: 2,
      name: 'Bulgarian Lev',
      kind: 'currency',
      countries: ['BG'],
      validFrom: '1999-07-05',
      validTo: '2025-12-31',
      successor: 'EUR',
      unitsPerSuccessor: '1.95583',
      successorPerUnit: null,
      fixedSince: '2026-01-01',
    });
  });

  test('takes BGN on the last day of 2025 and refuses it on the first of 2026, naming the successor', () => {
    expect(currency('BGN', { on: '2025-12-31' }).code).toBe('BGN');
    expect(refusal(() => currency('BGN', { on: '2026-01-01' }))).toEqual({
      code: 'currency/not-valid-on',
      params: { currency: 'BGN', on: '2026-01-01', validFrom: '1999-07-05', validTo: '2025-12-31', successor: 'EUR' },
    });
  });

  test('knows the recent changes of the list', () => {
    expect(refusal(() => currency('XCG', { on: '2025-03-30' }))).toMatchObject({ code: 'currency/not-valid-on' });
    expect(currency('XCG', { on: '2025-03-31' }).numeric).toBe('532');
    expect(currency('SLL').unitsPerSuccessor).toBe('1000');
    expect(currency('ZWL').successor).toBe('ZWG');
    expect(currency('CUC').successorPerUnit).toBe('24');
    expect(currency('VED').numeric).toBe('926');
    expect(currency('XAD').kind).toBe('fund');
  });

  test('refuses small letters with a hint, and every odd value without breaking', () => {
    expect(refusal(() => currency('usd'))).toEqual({
      code: 'currency/unknown-currency',
      params: { value: '"usd"', suggestion: 'USD' },
    });
    for (const odd of ['', 'US', 'USDX', '__proto__', 'constructor', 'toString', null, undefined, 5, {}, ['USD']]) {
      expect(refusal(() => currency(odd as string))).toMatchObject({
        code: 'currency/unknown-currency',
        params: { suggestion: null },
      });
      expect(isCurrency(odd)).toBe(false);
    }
    expect(refusal(() => currency('USD', { on: '2026-02-30' }))).toMatchObject({ code: 'core/not-a-date' });
  });

  test('cannot be changed through its answer', () => {
    expect(Object.isFrozen(currency('USD'))).toBe(true);
    expect(Object.isFrozen(currency('USD').countries)).toBe(true);
  });
});

describe('isCurrency, minorUnits, currencyByNumeric, currenciesOf', () => {
  test('isCurrency answers by the day', () => {
    expect(isCurrency('BGN')).toBe(true);
    expect(isCurrency('BGN', { on: '2026-01-01' })).toBe(false);
    expect(isCurrency('EUR', { on: '1998-12-31' })).toBe(false);
  });

  test('minorUnits gives the digits of withdrawn money too, and null for metals', () => {
    expect(['ITL', 'DEM', 'CYP', 'HUF', 'IDR', 'MGA', 'CLF', 'XAU'].map(minorUnits)).toEqual([
      0,
      2,
      2,
      2,
      2,
      2,
      4,
      null,
    ]);
    expect(refusal(() => minorUnits('usd'))).toMatchObject({ code: 'currency/unknown-currency' });
  });

  test('the number 532 is ANG to 2025-03-30 and XCG from the next day', () => {
    expect(currencyByNumeric('532', { on: '2025-03-30' }).code).toBe('ANG');
    expect(currencyByNumeric('532', { on: '2025-03-31' }).code).toBe('XCG');
    expect(currencyByNumeric('532').code).toBe('XCG');
  });

  test('a number without one owner is refused with its owners', () => {
    expect(refusal(() => currencyByNumeric('076'))).toEqual({
      code: 'currency/unknown-numeric',
      params: { value: '"076"', on: null, candidates: 'BRB, BRC, BRE, BRN' },
    });
    expect(refusal(() => currencyByNumeric('000'))).toMatchObject({ params: { candidates: null } });
    expect(refusal(() => currencyByNumeric(840 as unknown as string))).toMatchObject({
      code: 'currency/unknown-numeric',
    });
  });

  test('a country changes its money on the day its rate is fixed', () => {
    expect(currenciesOf('HR', { on: '2022-12-31' })).toEqual(['HRK']);
    expect(currenciesOf('HR', { on: '2023-01-01' })).toEqual(['EUR']);
    expect(currenciesOf('DE', { on: '2000-06-01' })).toEqual(['DEM', 'EUR']);
    expect(currenciesOf('CW', { on: '2025-03-30' })).toEqual(['ANG']);
    expect(currenciesOf('CN')).toEqual(['CNY']);
    expect(currenciesOf('ZZ')).toEqual([]);
    expect(refusal(() => currenciesOf(''))).toMatchObject({ code: 'core/not-text' });
  });
});
