import { type IsoDate, parseIsoDate } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { compareText } from '../../core/ordering.ts';
import { requireList, requireObject } from '../../core/require.ts';
import type { FxInput, FxItem, FxRevaluation } from '../fx-result.ts';
import { fail } from '../refusals.ts';
import { toDecimal } from '../to-decimal.ts';
import { requireSameCurrency } from './check-amount.ts';

/** Something that happened to an invoice, with its place in the input. */
export type FxEvent =
  | { readonly kind: 'advance' | 'invoice' | 'settlement'; readonly item: FxItem; readonly path: Path }
  | { readonly kind: 'revaluation'; readonly item: FxRevaluation; readonly path: Path };

/** The order within one day: what is paid on the day of a closing is no longer open when it is valued. */
const rank = { advance: 0, invoice: 1, settlement: 2, revaluation: 3 };

/** All events by day. */
export function orderEvents(input: FxInput): readonly FxEvent[] {
  const { invoice, advances = [], revaluations = [], settlements = [] } = input;
  const events: FxEvent[] = [{ kind: 'invoice', item: invoice, path: ['invoice'] }];
  for (const [index, item] of requireList(advances, ['advances']).entries())
    events.push({ kind: 'advance', item, path: ['advances', index] });
  for (const [index, item] of requireList(settlements, ['settlements']).entries())
    events.push({ kind: 'settlement', item, path: ['settlements', index] });
  for (const [index, item] of requireList(revaluations, ['revaluations']).entries())
    events.push({ kind: 'revaluation', item, path: ['revaluations', index] });
  for (const event of events) requireInOrder(event, invoice.date);
  for (const event of events)
    if (event.kind === 'advance' || event.kind === 'settlement') requireSign(event.item, invoice, event.path);
  return events.sort((a, b) => compareText(a.item.date, b.item.date) || rank[a.kind] - rank[b.kind]);
}

function requireInOrder({ kind, item, path }: FxEvent, invoiceDate: IsoDate): void {
  parseIsoDate(requireObject(item, path).date, [...path, 'date']);
  const wrong = kind === 'advance' ? item.date > invoiceDate : item.date < invoiceDate;
  if (wrong) throw fail('currency/out-of-order', { kind, date: item.date, invoiceDate }, [...path, 'date']);
}

/** A payment goes the way of its invoice: back would be another business. */
function requireSign({ amount }: FxItem, invoice: FxItem, path: Path): void {
  requireSameCurrency(invoice.amount, amount, [...path, 'amount']);
  if (amount.minor === 0 || amount.minor > 0 !== invoice.amount.minor > 0) {
    const shown = { amount: toDecimal(amount), invoice: toDecimal(invoice.amount) };
    throw fail('currency/wrong-sign', shown, [...path, 'amount']);
  }
}
