/**
 * Words and signs that people write beside an amount, besides the codes and the symbols of the locales, with every
 * currency that they can mean. What means several is read by the locale's country or by the caller's currency.
 *
 * source    own compilation of trade usage; dollar and peso signs after Unicode CLDR 48's narrow symbols
 * retrieved 2026-11-21
 * licence   facts; copyright (c) 1991-2026 Unicode, Inc. for the signs, https://www.unicode.org/license.txt
 */
export const moneyWords: readonly (readonly [word: string, codes: string])[] = [
  [
    '$',
    'USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD',
  ],
  ['¥', 'CNY JPY'],
  ['元', 'CNY HKD TWD'],
  ['kr', 'DKK ISK NOK SEK'],
  ['kr.', 'DKK ISK'],
  ['Rs', 'INR LKR MUR NPR PKR SCR'],
  ['Rs.', 'INR LKR MUR NPR PKR SCR'],
  ['₨', 'INR LKR MUR NPR PKR SCR'],
  ['Bs', 'BOB VES'],
  ['C$', 'CAD NIO'],
  ['CFA', 'XAF XOF'],
  ['FCFA', 'XAF XOF'],
  ['F CFA', 'XAF XOF'],
  ['Br', 'BYN ETB'],
  ['G', 'HTG PYG'],
  ['L', 'ALL HNL LSL MDL RON'],
  ['K', 'LAK MMK PGK ZMW'],
  ['ƒ', 'ANG AWG XCG'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['R', 'ZAR'],
  ['RM', 'MYR'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['円', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
];
