export { absMoney } from './abs-money.ts';
export { addMoney } from './add-money.ts';
export { type AdjustMode, adjustPrice, type PriceAdjustment } from './adjust-price.ts';
export { type AllocateOptions, allocateMoney } from './allocate-money.ts';
export { checkMoney } from './check-money.ts';
export { checkRateClause, type RateClause, type RateClauseResult, type RateClauseSide } from './check-rate-clause.ts';
export { compareMoney } from './compare-money.ts';
export { type Conversion, type ConvertOptions, convert, type GivenRate, type QuotedRate } from './convert.ts';
export { type CrossOptions, crossRate } from './cross-rate.ts';
export { currenciesOf } from './currencies-of.ts';
export { type CurrencyInfo, type CurrencyKind, type CurrencyOptions, currency } from './currency.ts';
export { currencyByNumeric } from './currency-by-numeric.ts';
export { equalMoney } from './equal-money.ts';
export { type FormatMoneyOptions, formatMoney } from './format-money.ts';
export { fromMinor } from './from-minor.ts';
export { type FxEntry, type FxInput, type FxItem, type FxResult, type FxRevaluation, fxResult } from './fx-result.ts';
export { invertRate } from './invert-rate.ts';
export { isCurrency } from './is-currency.ts';
export { isMoneyText } from './is-money-text.ts';
export { isZeroMoney } from './is-zero-money.ts';
export { lineAmount, type UnitPrice } from './line-amount.ts';
export { lintCurrencyPolicy } from './lint-currency-policy.ts';
export { type LookupOptions, lookupRate, type RateSide } from './lookup-rate.ts';
export { minorUnits } from './minor-units.ts';
export { type Money, money, type RoundingOptions } from './money.ts';
export { moneyLocales } from './money-locales.ts';
export { multiplyMoney } from './multiply-money.ts';
export { negateMoney } from './negate-money.ts';
export {
  type CurrencyProfit,
  type OrderLine,
  type OrderProfit,
  orderProfit,
  type ProfitBasis,
  type ProfitLine,
  type ProfitOptions,
  type ProfitOrder,
  type ProfitTotals,
} from './order-profit.ts';
export { type ParseMoneyOptions, parseMoney } from './parse-money.ts';
export { percentOf } from './percent-of.ts';
export { type CurrencyPolicy, defaultCurrencyPolicy } from './policy.ts';
export {
  type CustomerProfit,
  type MonthProfit,
  type ProfitIssue,
  type ProfitReport,
  profitReport,
} from './profit-report.ts';
export { type DateSpan, type RateDateOptions, type RateDateRule, rateDateFor } from './rate-date-for.ts';
export { checkRateRows, createRateTable, type RateRow, type RateTable, type RateTableOptions } from './rate-table.ts';
export type { CurrencyReason, CurrencyReasons, RateClauseParams } from './reasons.ts';
export { type RedenominateOptions, redenominate } from './redenominate.ts';
export type { CurrencyErrorCode, CurrencyErrors } from './refusals.ts';
export type { RateKind, RateLeg, ResolvedRate } from './resolved-rate.ts';
export { roundToStep } from './round-to-step.ts';
export { splitMoney } from './split-money.ts';
export { subtractMoney } from './subtract-money.ts';
export { sumMoney } from './sum-money.ts';
export { toDecimal } from './to-decimal.ts';
export { type TriangulateOptions, triangulateEuro } from './triangulate-euro.ts';
