import { failWith } from '../core/errors.ts';

/** What the currency module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const currencyErrors = {
  'currency/unknown-currency': ({
    value,
    suggestion,
  }: {
    readonly value: string;
    readonly suggestion: string | null;
  }): string =>
    `${value} is not an ISO 4217 code: ${suggestion === null ? 'give three upper-case letters such as "USD"' : `write "${suggestion}"`}.`,
  'currency/unknown-numeric': (p: {
    readonly value: string;
    readonly on: string | null;
    readonly candidates: string | null;
  }): string =>
    p.candidates === null
      ? `${p.value} is not a numeric code of ISO 4217: give three digits as text, such as "840".`
      : `${p.value} was used by ${p.candidates}${p.on === null ? '' : `, but not by exactly one of them on ${p.on}`}: give the day with \`on\`, or the letter code.`,
  'currency/not-valid-on': (p: {
    readonly currency: string;
    readonly on: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly successor: string | null;
  }): string =>
    `${p.currency} is not valid on ${p.on}: it is valid ${p.validFrom === null ? '' : `from ${p.validFrom} `}${p.validTo === null ? 'on' : `to ${p.validTo}`}${p.successor === null ? '' : `; its successor is ${p.successor}`}.`,
  'currency/no-minor-unit': ({ currency }: { readonly currency: string }): string =>
    `${currency} has no minor unit in ISO 4217, so no amount can be made of it: keep it as a quantity.`,
  'currency/invalid-amount': ({ value }: { readonly value: string }): string =>
    `${value} is not an amount: give { minor, currency } with a whole number of minor units, as money() makes it.`,
  'currency/mixed-currencies': ({ first, second }: { readonly first: string; readonly second: string }): string =>
    `${first} and ${second} cannot be used together: convert one of them first.`,
  'currency/amount-too-large': ({ value, maximum }: { readonly value: string; readonly maximum: number }): string =>
    `The result ${value} is beyond ${maximum} minor units, so it would not be exact: split the amount.`,
  'currency/too-many-decimals': (p: {
    readonly value: string;
    readonly currency: string;
    readonly decimals: number;
    readonly allowed: number;
  }): string =>
    `"${p.value}" has ${p.decimals} decimals but ${p.currency} has ${p.allowed}: name a \`rounding\` or correct the amount.`,
  'currency/invalid-ratios': ({ problem }: { readonly problem: 'empty' | 'negative' | 'all-zero' }): string =>
    problem === 'empty'
      ? 'There are no ratios: give at least one.'
      : problem === 'negative'
        ? 'A ratio is below zero: give ratios of zero or more.'
        : 'All ratios are zero: give at least one above zero.',
  'currency/not-positive': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} must be more than zero, got ${value}.`,
  'currency/step-too-fine': ({ step, currency }: { readonly step: string; readonly currency: string }): string =>
    `The step ${step} is not a whole number of minor units of ${currency}: give a coarser step.`,
  'currency/unknown-locale': ({ locale }: { readonly locale: string }): string =>
    `${locale} is not a locale of this library: give one of \`moneyLocales()\`, such as "en-US".`,
  'currency/unreadable-amount': ({ text }: { readonly text: string }): string =>
    `"${text}" is not an amount: give digits with the separators of the locale and at most one sign and one currency.`,
  'currency/wrong-separators': (p: {
    readonly text: string;
    readonly decimal: string;
    readonly group: string;
    readonly locale: string;
  }): string =>
    `The separators of "${p.text}" are not those of ${p.locale}, which writes decimals after "${p.decimal}" and groups of digits with "${p.group}": correct the amount or the locale.`,
  'currency/ambiguous-symbol': ({
    symbol,
    candidates,
  }: {
    readonly symbol: string;
    readonly candidates: string;
  }): string => `"${symbol}" can mean ${candidates}: give \`currency\`, or write the code.`,
  'currency/no-currency': ({ text }: { readonly text: string }): string =>
    `"${text}" names no currency: give \`currency\`, or write the code beside the amount.`,
  'currency/other-currency': ({ found, expected }: { readonly found: string; readonly expected: string }): string =>
    `The text is in ${found}, but ${expected} was expected.`,
  'currency/invalid-rate': ({ value }: { readonly value: string }): string =>
    `${value} is not a rate: give a decimal number above zero, such as "7.0823".`,
  'currency/one-currency-pair': ({ currency }: { readonly currency: string }): string =>
    `A rate from ${currency} to ${currency} says nothing: leave the row out, the same currency is always 1.`,
  'currency/conflicting-rates': (p: {
    readonly base: string;
    readonly quote: string;
    readonly date: string;
    readonly kind: string;
    readonly first: string;
    readonly second: string;
  }): string =>
    `On ${p.date} the ${p.kind} rate of 1 ${p.base} in ${p.quote} stands as ${p.first} and as ${p.second}: keep one, or name the \`source\` of each.`,
  'currency/no-rate': (p: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly side: string;
  }): string =>
    `There is no ${p.side} rate from ${p.from} to ${p.to} on or before ${p.on}: add a row for the pair, or for both currencies and the pivot on one day.`,
  'currency/rate-too-old': (p: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly rateDate: string;
    readonly ageDays: number;
    readonly maxAgeDays: number;
  }): string =>
    `The latest rate from ${p.from} to ${p.to} before ${p.on} is of ${p.rateDate}, ${p.ageDays} days old, and ${p.maxAgeDays} are allowed: add a newer row or raise \`maxAgeDays\`.`,
  'currency/future-rate': (p: { readonly rateDate: string; readonly on: string }): string =>
    `The rate is of ${p.rateDate}, after ${p.on}: give the rate that was known on the day.`,
  'currency/rate-or-table': ({ given }: { readonly given: 'both' | 'neither' }): string =>
    given === 'both'
      ? 'A rate and a table are given: give one of them, so that it is clear which rate counts.'
      : 'Neither a rate nor a table is given: give `table` and `on`, or `rate`.',
  'currency/rate-mismatch': (p: {
    readonly from: string;
    readonly to: string;
    readonly rateFrom: string;
    readonly rateTo: string;
  }): string =>
    `A rate from ${p.from} to ${p.to} is needed, but the one given is from ${p.rateFrom} to ${p.rateTo}: give the rate of the pair.`,
  'currency/not-a-table': ({ value }: { readonly value: string }): string =>
    `${value} was not made by createRateTable: keep the rows, since a table does not outlive its process, and make it anew.`,
  'currency/broken-rate': (p: { readonly from: string; readonly to: string }): string =>
    `The exact numbers or the legs of the rate from ${p.from} to ${p.to} contradict each other: store a rate whole and unchanged, or give { base, quote, rate }.`,
  'currency/dates-differ': (p: { readonly first: string; readonly second: string }): string =>
    `The two rates are of ${p.first} and ${p.second}: take both of one day, or set \`allowDifferentDates\`.`,
  'currency/no-business-day': (p: { readonly before: string; readonly days: number }): string =>
    `The calendar knows no business day in the ${p.days} days before ${p.before}: check \`isBusinessDay\` or \`holidays\`.`,
  'currency/not-redenominated': (p: {
    readonly currency: string;
    readonly on: string;
    readonly successor: string | null;
    readonly since: string | null;
  }): string =>
    p.since === null
      ? `${p.currency} has no successor at a fixed rate: convert it with a rate of your own.`
      : `${p.currency} changes to ${p.successor} on ${p.since}, which is after ${p.on}: convert at the market rate of the day.`,
  'currency/no-fixed-euro-rate': (p: { readonly currency: string; readonly on: string }): string =>
    `${p.currency} has no irrevocable euro rate on ${p.on}: use \`convert\`.`,
  'currency/negative-percent': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} must be zero or more, got ${value}.`,
  'currency/invalid-share': ({ value }: { readonly value: string }): string =>
    `${value} is not a share: give a number from 0 to 1, such as "0.5".`,
  'currency/over-settled': (p: {
    readonly open: string;
    readonly settled: string;
    readonly currency: string;
  }): string =>
    `${p.settled} ${p.currency} is more than the ${p.open} ${p.currency} that is open: book the surplus as an advance of another invoice.`,
  'currency/wrong-sign': (p: { readonly amount: string; readonly invoice: string }): string =>
    `${p.amount} does not settle an invoice of ${p.invoice}: give an amount of the same sign, and not zero.`,
  'currency/out-of-order': (p: {
    readonly kind: string;
    readonly date: string;
    readonly invoiceDate: string;
  }): string =>
    p.kind === 'advance'
      ? `The advance of ${p.date} comes after the invoice of ${p.invoiceDate}: give it as a settlement.`
      : `The ${p.kind} of ${p.date} comes before the invoice of ${p.invoiceDate}: ${p.kind === 'settlement' ? 'give it as an advance' : 'correct the date'}.`,
};

/** The module's refusals as a table of code → params. */
export type CurrencyErrors = {
  readonly [Code in keyof typeof currencyErrors]: Parameters<(typeof currencyErrors)[Code]>[0];
};

/** The codes that functions of the currency module throw. */
export type CurrencyErrorCode = keyof CurrencyErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof currencyErrors>> = /* @__PURE__ */ failWith(currencyErrors);
