import { expect, test } from 'vitest';
import {
  absMoney,
  addMoney,
  adjustPrice,
  allocateMoney,
  checkRateClause,
  compareMoney,
  convert,
  createRateTable,
  crossRate,
  currency,
  currencyByNumeric,
  equalMoney,
  formatMoney,
  fromMinor,
  fxResult,
  invertRate,
  isCurrency,
  isMoneyText,
  isZeroMoney,
  lineAmount,
  lookupRate,
  minorUnits,
  money,
  multiplyMoney,
  negateMoney,
  orderProfit,
  parseMoney,
  percentOf,
  profitReport,
  rateDateFor,
  redenominate,
  roundToStep,
  splitMoney,
  subtractMoney,
  sumMoney,
  toDecimal,
  triangulateEuro,
} from 'waimao/currency';
import { bad, refusal } from '../refusal.ts';

const day = '2025-12-24';
const row = { date: day, base: 'EUR', quote: 'USD', rate: '1.1787' };
const table = createRateTable([row, { date: day, base: 'EUR', quote: 'CNY', rate: '8.2791' }]);
const usd = money('100', 'USD');
const eur = money('100', 'EUR');
const quoted = { base: 'USD', quote: 'CNY', rate: '7', per: 1, date: day };
const adjustment = {
  baseRate: '7',
  referenceRate: '7.5',
  mode: 'shared',
  side: 'seller',
  tolerancePercent: '3',
} as const;
const paid = { date: day, amount: money('10', 'USD'), rate: '7.1' };
const books = { base: 'CNY', invoice: { date: day, amount: usd, rate: '7' } };
const line = { kind: 'revenue', amount: usd, rate: '7' } as const;
const order = { id: 'A1', date: day, lines: [line] };
const how = { base: 'CNY' };

/** Each call with the code, the place of the fault and the values told. */
const refused: readonly (readonly [call: () => unknown, refusal: string])[] = [
  [() => absMoney(bad(null)), 'currency/invalid-amount: value="null"'],
  [() => addMoney(bad(1), usd), 'currency/invalid-amount at a: value="1"'],
  [() => addMoney(usd, bad(1)), 'currency/invalid-amount at b: value="1"'],
  [() => addMoney(usd, eur), 'currency/mixed-currencies at b: first="USD", second="EUR"'],
  [() => adjustPrice(bad({}), adjustment), 'currency/invalid-amount at price: value="an object"'],
  [
    () => adjustPrice(usd, bad(null)),
    'core/wrong-type at adjustment: name="adjustment", expected="object", value="null"',
  ],
  [
    () => adjustPrice(usd, { ...adjustment, mode: bad('half') }),
    'core/unknown-option at mode: name="mode", value="\\"half\\"", allowed="full, excess, shared"',
  ],
  [() => adjustPrice(usd, { ...adjustment, share: '1.5' }), 'currency/invalid-share at share: value="1.5"'],
  [() => adjustPrice(usd, { ...adjustment, baseRate: '0' }), 'currency/invalid-rate at baseRate: value="\\"0\\""'],
  [
    () => adjustPrice(usd, { ...adjustment, rounding: bad('nearest') }),
    'core/unknown-option at rounding: name="rounding", value="\\"nearest\\"", allowed="half-up, half-even, half-down, up, down, ceiling, floor"',
  ],
  [() => allocateMoney(bad(0), [1]), 'currency/invalid-amount: value="0"'],
  [() => allocateMoney(usd, bad({})), 'core/wrong-type at ratios: name="ratios", expected="array", value="an object"'],
  [() => allocateMoney(usd, []), 'currency/invalid-ratios at ratios: problem="empty"'],
  [() => allocateMoney(usd, [1, -1]), 'currency/invalid-ratios at ratios.1: problem="negative"'],
  [() => allocateMoney(usd, [0, 0]), 'currency/invalid-ratios at ratios: problem="all-zero"'],
  [
    () => checkRateClause({ ...adjustment, referenceRate: 'x' }),
    'currency/invalid-rate at referenceRate: value="\\"x\\""',
  ],
  [
    () => checkRateClause({ ...adjustment, tolerancePercent: '-1' }),
    'currency/negative-percent at tolerancePercent: name="tolerancePercent", value="-1"',
  ],
  [
    () => checkRateClause({ ...adjustment, inclusive: bad('yes') }),
    'core/wrong-type at inclusive: name="inclusive", expected="boolean", value="\\"yes\\""',
  ],
  [
    () => checkRateClause({ ...adjustment, side: bad('bank') }),
    'core/unknown-option at side: name="side", value="\\"bank\\"", allowed="seller, buyer, both"',
  ],
  [() => compareMoney(bad(0), usd), 'currency/invalid-amount at a: value="0"'],
  [() => compareMoney(usd, bad(0)), 'currency/invalid-amount at b: value="0"'],
  [() => compareMoney(usd, eur), 'currency/mixed-currencies at b: first="USD", second="EUR"'],
  [() => convert(bad(0), 'CNY', { table, on: day }), 'currency/invalid-amount at amount: value="0"'],
  [
    () => convert(usd, 'ABC', { table, on: day }),
    'currency/unknown-currency at to: value="\\"ABC\\"", suggestion=null',
  ],
  [() => convert(usd, 'CNY', bad(null)), 'core/wrong-type at options: name="options", expected="object", value="null"'],
  [() => convert(usd, 'CNY', { table }), 'core/missing at on: name="on"'],
  [() => convert(usd, 'CNY', { on: day }), 'currency/rate-or-table: given="neither"'],
  [() => convert(usd, 'CNY', { table, on: day, rate: quoted }), 'currency/rate-or-table: given="both"'],
  [() => convert(usd, 'CNY', { table, on: bad('2025-12') }), 'core/not-a-date at on: value="2025-12"'],
  [
    () => convert(usd, 'CNY', { table, on: '2025-12-23' }),
    'currency/no-rate: from="USD", to="CNY", on="2025-12-23", side="mid"',
  ],
  [
    () => convert(usd, 'CNY', { table, on: '2026-02-01' }),
    'currency/rate-too-old: from="USD", to="CNY", on="2026-02-01", rateDate="2025-12-24", ageDays=39, maxAgeDays=7',
  ],
  [
    () => convert(usd, 'CNY', { table, on: day, side: bad('buy') }),
    'core/unknown-option at side: name="side", value="\\"buy\\"", allowed="mid, bid, ask, contract"',
  ],
  [
    () => convert(usd, 'CNY', { table, on: day, maxAgeDays: -1 }),
    'core/out-of-range at maxAgeDays: name="maxAgeDays", value=-1, minimum=0, maximum=9007199254740991',
  ],
  [
    () => convert(usd, 'CNY', { table, on: day, dateRule: bad('nearest') }),
    'core/unknown-option at dateRule: name="dateRule", value="\\"nearest\\"", allowed="on-or-before, previous-business-day, month-start, month-end, cn-customs-month"',
  ],
  [() => convert(usd, 'USD', { on: bad('today') }), 'core/not-a-date at on: value="today"'],
  [
    () => convert(usd, 'USD', { dateRule: bad('nearest') }),
    'core/unknown-option at dateRule: name="dateRule", value="\\"nearest\\"", allowed="on-or-before, previous-business-day, month-start, month-end, cn-customs-month"',
  ],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, date: '2025-12-31' }, on: day }),
    'currency/future-rate at rate: rateDate="2025-12-31", on="2025-12-24"',
  ],
  [
    () => convert(usd, 'CNY', { rate: quoted, on: '2026-02-01', maxAgeDays: 30 }),
    'currency/rate-too-old at rate: from="USD", to="CNY", on="2026-02-01", rateDate="2025-12-24", ageDays=39, maxAgeDays=30',
  ],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, rate: '0' } }),
    'currency/invalid-rate at rate.rate: value="\\"0\\""',
  ],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, per: 0 } }),
    'currency/not-positive at rate.per: name="per", value="0"',
  ],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, kind: bad('usual') } }),
    'core/unknown-option at rate.kind: name="kind", value="\\"usual\\"", allowed="mid, bid, ask, fixed, contract"',
  ],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, source: bad(1) } }),
    'core/not-text at rate.source: name="source", value="1"',
  ],
  [() => convert(usd, 'CNY', { rate: { ...quoted, date: bad('x') } }), 'core/not-a-date at rate.date: value="x"'],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, quote: 'JPY' } }),
    'currency/rate-mismatch at rate: from="USD", to="CNY", rateFrom="USD", rateTo="JPY"',
  ],
  [
    () => convert(usd, 'CNY', { rate: { ...quoted, quote: 'USD' } }),
    'currency/one-currency-pair at rate.quote: currency="USD"',
  ],
  [
    () => convert({ minor: Number.MAX_SAFE_INTEGER, currency: 'USD' }, 'CNY', { table, on: day }),
    'currency/amount-too-large at amount: value="63265888987805327", maximum=9007199254740991',
  ],
  [() => createRateTable(bad(null)), 'core/wrong-type at rows: name="rows", expected="array", value="null"'],
  [() => createRateTable([bad(null)]), 'currency/invalid-rate at rows.0: value="null"'],
  [() => createRateTable([{ ...row, date: bad('x') }]), 'core/not-a-date at rows.0.date: value="x"'],
  [
    () => createRateTable([{ ...row, base: 'ABC' }]),
    'currency/unknown-currency at rows.0.base: value="\\"ABC\\"", suggestion=null',
  ],
  [() => createRateTable([{ ...row, quote: 'EUR' }]), 'currency/one-currency-pair at rows.0.quote: currency="EUR"'],
  [() => createRateTable([{ ...row, rate: '-1' }]), 'currency/invalid-rate at rows.0.rate: value="\\"-1\\""'],
  [() => createRateTable([{ ...row, per: -1 }]), 'currency/not-positive at rows.0.per: name="per", value="-1"'],
  [
    () => createRateTable([{ ...row, kind: bad('x') }]),
    'core/unknown-option at rows.0.kind: name="kind", value="\\"x\\"", allowed="mid, bid, ask, fixed, contract"',
  ],
  [() => createRateTable([{ ...row, source: bad(1) }]), 'core/not-text at rows.0.source: name="source", value="1"'],
  [
    () => createRateTable([row, { ...row, rate: '2' }]),
    'currency/conflicting-rates at rows.1.rate: base="EUR", quote="USD", date="2025-12-24", kind="mid", first="1.1787", second="2"',
  ],
  [
    () => createRateTable([row], { pivot: 'ABC' }),
    'currency/unknown-currency at pivot: value="\\"ABC\\"", suggestion=null',
  ],
  [() => createRateTable([row], { source: bad(1) }), 'core/not-text at source: name="source", value="1"'],
  [() => crossRate(bad(null), quoted), 'currency/invalid-rate at first: value="null"'],
  [
    () => crossRate(quoted, { ...quoted, base: 'JPY', quote: 'KRW' }),
    'currency/rate-mismatch at second: from="CNY", to="KRW", rateFrom="JPY", rateTo="KRW"',
  ],
  [() => currency('RMB'), 'currency/unknown-currency: value="\\"RMB\\"", suggestion="CNY"'],
  [() => currency(bad(1)), 'currency/unknown-currency: value="1", suggestion=null'],
  [
    () => currency('DEM', { on: '2026-01-01' }),
    'currency/not-valid-on: currency="DEM", on="2026-01-01", validFrom=null, validTo="2002-05-15", successor="EUR"',
  ],
  [() => currency('USD', { on: bad('x') }), 'core/not-a-date at on: value="x"'],
  [() => currencyByNumeric(bad(840)), 'currency/unknown-numeric: value="840", on=null, candidates=null'],
  [
    () => currencyByNumeric('076'),
    'currency/unknown-numeric: value="\\"076\\"", on=null, candidates="BRB, BRC, BRE, BRN"',
  ],
  [() => equalMoney(bad(0), usd), 'currency/invalid-amount at a: value="0"'],
  [() => equalMoney(usd, bad(0)), 'currency/invalid-amount at b: value="0"'],
  [() => formatMoney(bad(0), { locale: 'en' }), 'currency/invalid-amount: value="0"'],
  [() => formatMoney(usd, bad(null)), 'core/wrong-type at options: name="options", expected="object", value="null"'],
  [() => formatMoney(usd, { locale: 'xx' }), 'currency/unknown-locale at locale: locale="\\"xx\\""'],
  [
    () => formatMoney(usd, { locale: 'en', display: bad('long') }),
    'core/unknown-option at display: name="display", value="\\"long\\"", allowed="symbol, code, name, none"',
  ],
  [
    () => formatMoney(usd, { locale: 'en', accounting: bad(1) }),
    'core/wrong-type at accounting: name="accounting", expected="boolean", value="1"',
  ],
  [() => fromMinor(1.5, 'USD'), 'core/not-an-integer at minor: name="minor", value="1.5"'],
  [() => fromMinor(1, 'ABC'), 'currency/unknown-currency at currency: value="\\"ABC\\"", suggestion=null'],
  [() => fxResult(bad(null)), 'core/wrong-type at input: name="input", expected="object", value="null"'],
  [() => fxResult({ ...books, base: 'ABC' }), 'currency/unknown-currency at base: value="\\"ABC\\"", suggestion=null'],
  [
    () => fxResult({ ...books, invoice: bad(null) }),
    'core/wrong-type at invoice: name="invoice", expected="object", value="null"',
  ],
  [
    () => fxResult({ ...books, advances: bad({}) }),
    'core/wrong-type at advances: name="advances", expected="array", value="an object"',
  ],
  [
    () => fxResult({ ...books, settlements: bad({}) }),
    'core/wrong-type at settlements: name="settlements", expected="array", value="an object"',
  ],
  [
    () => fxResult({ ...books, revaluations: bad({}) }),
    'core/wrong-type at revaluations: name="revaluations", expected="array", value="an object"',
  ],
  [
    () => fxResult({ ...books, advances: [{ ...paid, date: '2026-01-01' }] }),
    'currency/out-of-order at advances.0.date: kind="advance", date="2026-01-01", invoiceDate="2025-12-24"',
  ],
  [
    () => fxResult({ ...books, settlements: [{ ...paid, date: '2025-01-01' }] }),
    'currency/out-of-order at settlements.0.date: kind="settlement", date="2025-01-01", invoiceDate="2025-12-24"',
  ],
  [
    () => fxResult({ ...books, settlements: [bad(null)] }),
    'core/wrong-type at settlements.0: name="settlements", expected="object", value="null"',
  ],
  [
    () => fxResult({ ...books, settlements: [{ ...paid, amount: eur }] }),
    'currency/mixed-currencies at settlements.0.amount: first="USD", second="EUR"',
  ],
  [
    () => fxResult({ ...books, settlements: [{ ...paid, amount: money('-1', 'USD') }] }),
    'currency/wrong-sign at settlements.0.amount: amount="-1.00", invoice="100.00"',
  ],
  [
    () => fxResult({ ...books, settlements: [{ ...paid, amount: money('100.01', 'USD') }] }),
    'currency/over-settled at settlements.0.amount: open="100.00", settled="100.01", currency="USD"',
  ],
  [
    () => fxResult({ ...books, settlements: [{ ...paid, rate: '0' }] }),
    'currency/invalid-rate at settlements.0.rate: value="\\"0\\""',
  ],
  [
    () => fxResult({ ...books, revaluations: [{ date: '2025-01-01', rate: '7' }] }),
    'currency/out-of-order at revaluations.0.date: kind="revaluation", date="2025-01-01", invoiceDate="2025-12-24"',
  ],
  [() => invertRate(bad(null)), 'currency/invalid-rate at rate: value="null"'],
  [() => isCurrency('USD', { on: bad('x') }), 'core/not-a-date at on: value="x"'],
  [() => isMoneyText('1', bad(null)), 'core/wrong-type at options: name="options", expected="object", value="null"'],
  [() => isZeroMoney(bad(0)), 'currency/invalid-amount: value="0"'],
  [() => lineAmount(bad(null), 1), 'core/wrong-type at unitPrice: name="unitPrice", expected="object", value="null"'],
  [() => lineAmount({ value: 'x', currency: 'USD' }, 1), 'core/not-a-decimal at unitPrice.value: value="x"'],
  [
    () => lineAmount({ value: '1', currency: 'ABC' }, 1),
    'currency/unknown-currency at unitPrice.currency: value="\\"ABC\\"", suggestion=null',
  ],
  [() => lineAmount({ value: '1', currency: 'USD', per: 'x' }, 1), 'core/not-a-decimal at unitPrice.per: value="x"'],
  [
    () => lineAmount({ value: '1', currency: 'USD', per: 0 }, 1),
    'currency/not-positive at unitPrice.per: name="per", value="0"',
  ],
  [() => lineAmount({ value: '1', currency: 'USD' }, 'x'), 'core/not-a-decimal at quantity: value="x"'],
  [() => lookupRate(bad({}), 'USD', 'CNY', { on: day }), 'currency/not-a-table at table: value="an object"'],
  [
    () => lookupRate(table, 'ABC', 'CNY', { on: day }),
    'currency/unknown-currency at from: value="\\"ABC\\"", suggestion=null',
  ],
  [
    () => lookupRate(table, 'USD', 'ABC', { on: day }),
    'currency/unknown-currency at to: value="\\"ABC\\"", suggestion=null',
  ],
  [
    () => lookupRate(table, 'USD', 'CNY', bad(null)),
    'core/wrong-type at options: name="options", expected="object", value="null"',
  ],
  [
    () => lookupRate(table, 'USD', 'KRW', { on: day }),
    'currency/no-rate: from="USD", to="KRW", on="2025-12-24", side="mid"',
  ],
  [
    () => lookupRate(table, 'USD', 'CNY', { on: day, side: 'ask' }),
    'currency/no-rate: from="USD", to="CNY", on="2025-12-24", side="ask"',
  ],
  [
    () => lookupRate(table, 'USD', 'CNY', { on: bad('x'), dateRule: 'previous-business-day' }),
    'core/not-a-date at date: value="x"',
  ],
  [() => minorUnits('ABC'), 'currency/unknown-currency: value="\\"ABC\\"", suggestion=null'],
  [() => money('1.234', 'USD'), 'currency/too-many-decimals: value="1.234", currency="USD", decimals=3, allowed=2'],
  [() => money('x', 'USD'), 'core/not-a-decimal: value="x"'],
  [() => money(0.1 + 0.2, 'USD'), 'core/imprecise-number: value=0.30000000000000004'],
  [() => money('1', 'XAU'), 'currency/no-minor-unit: currency="XAU"'],
  [
    () => money('99999999999999999', 'USD'),
    'currency/amount-too-large: value="9999999999999999900", maximum=9007199254740991',
  ],
  [
    () => money('1', 'USD', { rounding: bad('nearest') }),
    'core/unknown-option at rounding: name="rounding", value="\\"nearest\\"", allowed="half-up, half-even, half-down, up, down, ceiling, floor"',
  ],
  [() => multiplyMoney(bad(0), 2), 'currency/invalid-amount: value="0"'],
  [() => multiplyMoney(usd, 'x'), 'core/not-a-decimal at factor: value="x"'],
  [() => negateMoney(bad(0)), 'currency/invalid-amount: value="0"'],
  [() => orderProfit(bad(null), how), 'core/wrong-type at order: name="order", expected="object", value="null"'],
  [() => orderProfit(order, bad(null)), 'core/wrong-type at options: name="options", expected="object", value="null"'],
  [
    () => orderProfit(order, { ...how, base: 'ABC' }),
    'currency/unknown-currency at base: value="\\"ABC\\"", suggestion=null',
  ],
  [
    () => orderProfit(order, { ...how, basis: bad('cash') }),
    'core/unknown-option at basis: name="basis", value="\\"cash\\"", allowed="quoted, booked, realised"',
  ],
  [() => orderProfit({ ...order, id: bad(1) }, how), 'core/not-text at id: name="id", value="1"'],
  [() => orderProfit({ ...order, date: bad('x') }, how), 'core/not-a-date at date: value="x"'],
  [() => orderProfit({ ...order, quotedOn: bad('x') }, how), 'core/not-a-date at quotedOn: value="x"'],
  [() => orderProfit({ ...order, customer: bad(1) }, how), 'core/not-text at customer: name="customer", value="1"'],
  [
    () => orderProfit({ ...order, quotedRates: bad({}) }, how),
    'core/wrong-type at quotedRates: name="quotedRates", expected="array", value="an object"',
  ],
  [
    () => orderProfit({ ...order, quotedRates: [bad(null)] }, how),
    'core/wrong-type at quotedRates.0: name="quotedRates", expected="object", value="null"',
  ],
  [
    () => orderProfit({ ...order, lines: bad({}) }, how),
    'core/wrong-type at lines: name="lines", expected="array", value="an object"',
  ],
  [
    () => orderProfit({ ...order, lines: [line, bad(null)] }, how),
    'core/wrong-type at lines.1: name="the value", expected="object", value="null"',
  ],
  [
    () => orderProfit({ ...order, lines: [{ ...line, kind: bad('tax') }] }, how),
    'core/unknown-option at lines.0.kind: name="kind", value="\\"tax\\"", allowed="revenue, cost"',
  ],
  [
    () => orderProfit({ ...order, lines: [{ ...line, amount: bad(1) }] }, how),
    'currency/invalid-amount at lines.0.amount: value="1"',
  ],
  [
    () => orderProfit({ ...order, lines: [{ ...line, date: bad('x') }] }, how),
    'core/not-a-date at lines.0.date: value="x"',
  ],
  [
    () => orderProfit({ ...order, lines: [{ ...line, label: bad(1) }] }, how),
    'core/not-text at lines.0.label: name="label", value="1"',
  ],
  [
    () => orderProfit({ ...order, lines: [{ ...line, advances: bad({}) }] }, how),
    'core/wrong-type at lines.0.advances: name="advances", expected="array", value="an object"',
  ],
  [
    () => orderProfit({ ...order, lines: [{ ...line, advances: [{ ...paid, amount: eur }] }] }, how),
    'currency/mixed-currencies at lines.0.advances.0.amount: first="USD", second="EUR"',
  ],
  [() => parseMoney('12', { locale: 'en' }), 'currency/no-currency: text="12"'],
  [() => parseMoney('USD 12 EUR', { locale: 'en' }), 'currency/mixed-currencies: first="USD", second="EUR"'],
  [
    () => parseMoney('EUR 12', { locale: 'en', currency: 'USD' }),
    'currency/other-currency: found="EUR", expected="USD"',
  ],
  [
    () => parseMoney('USD 1.234', { locale: 'en' }),
    'currency/too-many-decimals: value="1.234", currency="USD", decimals=3, allowed=2',
  ],
  [() => parseMoney('', { locale: 'en', currency: 'USD' }), 'currency/unreadable-amount: text=""'],
  [() => percentOf(bad(0), 1), 'currency/invalid-amount: value="0"'],
  [() => percentOf(usd, 'x'), 'core/not-a-decimal at percent: value="x"'],
  [() => profitReport(bad({}), how), 'core/wrong-type at orders: name="orders", expected="array", value="an object"'],
  [
    () => profitReport([order], bad(null)),
    'core/wrong-type at options: name="options", expected="object", value="null"',
  ],
  [
    () => profitReport([order], { ...how, base: 'ABC' }),
    'currency/unknown-currency at base: value="\\"ABC\\"", suggestion=null',
  ],
  [() => rateDateFor(bad('x'), 'on-or-before'), 'core/not-a-date at date: value="x"'],
  [
    () => rateDateFor(day, bad('nearest')),
    'core/unknown-option at rule: name="rule", value="\\"nearest\\"", allowed="on-or-before, previous-business-day, month-start, month-end, cn-customs-month, month-average"',
  ],
  [
    () => rateDateFor(day, 'previous-business-day', bad(null)),
    'core/wrong-type at options: name="options", expected="object", value="null"',
  ],
  [
    () => rateDateFor(day, 'previous-business-day', { holidays: bad({}) }),
    'core/wrong-type at holidays: name="holidays", expected="array", value="an object"',
  ],
  [
    () => rateDateFor(day, 'previous-business-day', { holidays: [bad('x')] }),
    'core/not-a-date at holidays.0: value="x"',
  ],
  [
    () => rateDateFor(day, 'previous-business-day', { isBusinessDay: bad(1) }),
    'core/wrong-type at isBusinessDay: name="isBusinessDay", expected="function", value="1"',
  ],
  [
    () => rateDateFor(day, 'previous-business-day', { isBusinessDay: () => false }),
    'currency/no-business-day at isBusinessDay: before="2025-12-24", days=60',
  ],
  [() => redenominate(bad(0), { on: day }), 'core/wrong-type at amount: name="amount", expected="object", value="0"'],
  [() => redenominate(usd, bad(null)), 'core/wrong-type at options: name="options", expected="object", value="null"'],
  [() => redenominate(usd, { on: bad('x') }), 'core/not-a-date at on: value="x"'],
  [
    () => redenominate(usd, { on: day }),
    'currency/not-redenominated at on: currency="USD", on="2025-12-24", successor=null, since=null',
  ],
  [() => roundToStep(bad(0), 1), 'currency/invalid-amount: value="0"'],
  [() => roundToStep(usd, 'x'), 'core/not-a-decimal at step: value="x"'],
  [() => roundToStep(usd, '0'), 'currency/not-positive at step: name="step", value="0"'],
  [() => roundToStep(usd, '-0.05'), 'currency/not-positive at step: name="step", value="-0.05"'],
  [() => roundToStep(usd, '0.001'), 'currency/step-too-fine at step: step="0.001", currency="USD"'],
  [
    () => roundToStep(usd, 1, { rounding: bad('nearest') }),
    'core/unknown-option at rounding: name="rounding", value="\\"nearest\\"", allowed="half-up, half-even, half-down, up, down, ceiling, floor"',
  ],
  [() => splitMoney(bad(0), 2), 'currency/invalid-amount: value="0"'],
  [() => splitMoney(usd, 0), 'core/out-of-range at parts: name="parts", value=0, minimum=1, maximum=1000000'],
  [() => subtractMoney(bad(0), usd), 'currency/invalid-amount at a: value="0"'],
  [() => subtractMoney(usd, eur), 'currency/mixed-currencies at b: first="USD", second="EUR"'],
  [() => sumMoney(bad({}), 'USD'), 'core/wrong-type at amounts: name="amounts", expected="array", value="an object"'],
  [() => sumMoney([], 'ABC'), 'currency/unknown-currency at currency: value="\\"ABC\\"", suggestion=null'],
  [() => sumMoney([usd, bad(null)], 'USD'), 'currency/invalid-amount at 1: value="null"'],
  [() => sumMoney([usd, eur], 'USD'), 'currency/mixed-currencies at 1: first="USD", second="EUR"'],
  [() => toDecimal(bad(0)), 'currency/invalid-amount: value="0"'],
  [() => triangulateEuro(bad(0), 'FRF', { on: day }), 'currency/invalid-amount: value="0"'],
  [
    () => triangulateEuro(usd, 'FRF', { on: '2001-01-01' }),
    'currency/no-fixed-euro-rate at amount.currency: currency="USD", on="2001-01-01"',
  ],
];

test.each(refused.map(([call, wanted]) => ({ call, wanted })))('$wanted', ({ call, wanted }) => {
  expect(refusal(call)).toBe(wanted);
});
