import { countUpTo } from '../../core/ordering.ts';
import type { RateKind } from '../resolved-rate.ts';
import { kindFromTheOtherSide } from './rate-kinds.ts';
import { inverse, middle, type Ratio } from './ratio.ts';
import type { ReadRow } from './read-rate-rows.ts';

/** One quotation of a pair on a day. */
export interface Quote {
  readonly ratio: Ratio;
  readonly source: string | null;
  /** Whether it is the middle of bid and ask. */
  readonly derived: boolean;
}

/** The quotations of one pair and kind, one per day, days ascending. */
interface QuoteSeries {
  readonly days: number[];
  readonly quotes: Quote[];
}

/** All quotations of a pair, as seen from one of its two currencies. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  /** Whether the rows were stored the other way round. */
  readonly inverted: boolean;
  readonly series: ReadonlyMap<RateKind, QuoteSeries>;
}

/** A quotation found for a leg. */
export interface FoundQuote {
  readonly leg: Leg;
  readonly quote: Quote;
  readonly day: number;
  readonly kind: RateKind;
}

/** Arranges rows by pair, kind and day; of two sources for one day the one that stands first in the rows is kept. */
export function arrangeLegs(rows: readonly ReadRow[]): Map<string, Map<string, Leg>> {
  const byPair = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const pair = `${row.first}${row.second}`;
    const list = byPair.get(pair);
    if (list === undefined) byPair.set(pair, [row]);
    else list.push(row);
  }
  const legs = new Map<string, Map<string, Leg>>();
  for (const [pair, list] of byPair) {
    const series = arrangeSeries(list);
    const [first, second] = [pair.slice(0, 3), pair.slice(3)];
    addLeg(legs, { from: first, to: second, inverted: false, series });
    addLeg(legs, { from: second, to: first, inverted: true, series });
  }
  return legs;
}

function addLeg(legs: Map<string, Map<string, Leg>>, leg: Leg): void {
  const known = legs.get(leg.from);
  if (known === undefined) legs.set(leg.from, new Map([[leg.to, leg]]));
  else known.set(leg.to, leg);
}

function arrangeSeries(rows: readonly ReadRow[]): Map<RateKind, QuoteSeries> {
  const series = new Map<RateKind, QuoteSeries>();
  const sorted = rows.toSorted((a, b) => a.day - b.day);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const day = sorted[start]?.day ?? 0;
    while (end < sorted.length && sorted[end]?.day === day) end++;
    for (const [kind, quote] of quotesOfDay(sorted.slice(start, end))) {
      const list = series.get(kind) ?? { days: [], quotes: [] };
      if (list.days.length === 0) series.set(kind, list);
      list.days.push(day);
      list.quotes.push(quote);
    }
  }
  return series;
}

function quotesOfDay(rows: readonly ReadRow[]): Map<RateKind, Quote> {
  const quotes = new Map<RateKind, Quote>();
  for (const { kind, ratio, source } of rows) {
    if (!quotes.has(kind)) quotes.set(kind, { ratio, source, derived: false });
  }
  if (!quotes.has('mid')) {
    const middleQuote = middleOf(rows);
    if (middleQuote !== null) quotes.set('mid', middleQuote);
  }
  return quotes;
}

/** The middle of bid and ask of one bank, taken in the direction in which it printed them: the inverse has another. */
function middleOf(rows: readonly ReadRow[]): Quote | null {
  for (const bid of rows) {
    const ask = bid.kind === 'bid' ? rows.find((row) => row.kind === 'ask' && row.source === bid.source) : undefined;
    if (ask === undefined) continue;
    const ratio = bid.inverted ? inverse(middle(inverse(bid.ratio), inverse(ask.ratio))) : middle(bid.ratio, ask.ratio);
    return { ratio, source: bid.source, derived: true };
  }
  return null;
}

/** The ratio in the direction of the leg. */
export function ratioOf({ leg, quote }: FoundQuote): Ratio {
  return leg.inverted ? inverse(quote.ratio) : quote.ratio;
}

/** The last quotation of a kind on or before a day; a fixed one holds from its day on and comes before all others. */
export function newestQuote(leg: Leg, kind: RateKind, day: number): FoundQuote | null {
  return fixedQuote(leg, day) ?? newestOfKind(leg, kind, day);
}

/** The last day on which both legs are quoted: a rate crossed from two days would be one that never was. */
export function newestCommonQuotes(a: Leg, b: Leg, kind: RateKind, day: number): [FoundQuote, FoundQuote] | null {
  const [fixedA, fixedB] = [fixedQuote(a, day), fixedQuote(b, day)];
  let foundA = fixedA ?? newestOfKind(a, kind, day);
  let foundB = fixedB ?? newestOfKind(b, kind, day);
  while (foundA !== null && foundB !== null) {
    if (fixedA !== null || fixedB !== null || foundA.day === foundB.day) return [foundA, foundB];
    if (foundA.day > foundB.day) foundA = newestOfKind(a, kind, foundB.day);
    else foundB = newestOfKind(b, kind, foundA.day);
  }
  return null;
}

function fixedQuote(leg: Leg, day: number): FoundQuote | null {
  if (!leg.series.has('fixed')) return null;
  const found = newestOfKind(leg, 'fixed', day);
  return found === null ? null : { ...found, day };
}

function newestOfKind(leg: Leg, kind: RateKind, day: number): FoundQuote | null {
  const series = leg.series.get(leg.inverted ? kindFromTheOtherSide(kind) : kind);
  if (series === undefined) return null;
  const at = countUpTo(series.days, day) - 1;
  const quote = series.quotes[at];
  return quote === undefined ? null : { leg, quote, day: series.days[at] ?? day, kind };
}
