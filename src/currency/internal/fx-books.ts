import { atPath, type Path } from '../../core/errors.ts';
import { convert } from '../convert.ts';
import type { FxEntry, FxInput, FxResult } from '../fx-result.ts';
import type { Money } from '../money.ts';
import { fail } from '../refusals.ts';
import type { ResolvedRate } from '../resolved-rate.ts';
import { toDecimal } from '../to-decimal.ts';
import { roundingOf } from './check-amount.ts';
import type { FxEvent } from './fx-events.ts';
import { mulDiv, requireSafe } from './mul-div.ts';

/** The account of one invoice while its events are entered, in minor units. */
export interface FxBooks {
  enter(event: FxEvent): void;
  close(): FxResult;
}

/** Opens the account; events must come by day. */
export function openBooks(input: FxInput): FxBooks {
  const { currency } = input.invoice.amount;
  const rounding = roundingOf(input);
  const entries: FxEntry[] = [];
  /** Advances of an invoice that is not booked yet. */
  let advanced = 0;
  let open = 0;
  let carrying = 0;
  let revenue = 0;
  let realised = 0;
  let unrealised = 0;

  const inBase = (minor: number): Money => ({ minor, currency: input.base });
  const foreign = (minor: number): Money => ({ minor, currency });

  function valued({ item, path }: FxEvent, minor: number): { minor: number; rate: ResolvedRate } {
    const { table, dateRule, maxAgeDays, side } = input;
    const on = item.date;
    const how = item.rate === undefined ? { table, on, dateRule, maxAgeDays, side } : { rate: item.rate, on };
    const { money, rate } = atPath(path, () => convert(foreign(minor), input.base, { ...how, rounding }));
    return { minor: money.minor, rate };
  }

  function record(event: FxEvent, minor: number, baseMinor: number, rate: ResolvedRate, result: number): void {
    entries.push({
      kind: event.kind,
      date: event.item.date,
      amount: foreign(minor),
      baseAmount: inBase(baseMinor),
      rate,
      result: inBase(result),
      open: foreign(open),
      carrying: inBase(carrying),
    });
  }

  function bookPart(event: FxEvent, minor: number): void {
    const value = valued(event, minor);
    revenue = requireSafe(revenue + value.minor, event.path);
    if (event.kind === 'invoice') [open, carrying] = [minor, value.minor];
    record(event, minor, value.minor, value.rate, 0);
  }

  function settle(event: FxEvent, minor: number): void {
    requireOpen(minor, open, currency, event.path);
    const share = proportion(carrying, minor, open); // of all that is open: all of it, exactly
    const value = valued(event, minor);
    const result = requireSafe(value.minor - share, event.path);
    [open, carrying, realised] = [open - minor, carrying - share, requireSafe(realised + result, event.path)];
    record(event, minor, value.minor, value.rate, result);
  }

  /** `carrying × minor / open`, where the last two have one sign. */
  function proportion(amount: number, minor: number, whole: number): number {
    return mulDiv(amount, Math.abs(minor), Math.abs(whole), rounding);
  }

  function revalue(event: FxEvent): void {
    const value = valued(event, open);
    const result = requireSafe(value.minor - carrying, event.path);
    [carrying, unrealised] = [value.minor, requireSafe(unrealised + result, event.path)];
    record(event, open, value.minor, value.rate, result);
  }

  return {
    enter(event: FxEvent): void {
      if (event.kind === 'revaluation') revalue(event);
      else if (event.kind === 'settlement') settle(event, event.item.amount.minor);
      else if (event.kind === 'advance') {
        const { minor } = event.item.amount;
        requireOpen(minor, input.invoice.amount.minor - advanced, currency, event.path);
        advanced += minor;
        bookPart(event, minor);
      } else bookPart(event, event.item.amount.minor + 0 - advanced);
    },
    close(): FxResult {
      return {
        revenue: inBase(revenue),
        carrying: inBase(carrying),
        realised: inBase(realised),
        unrealised: inBase(unrealised),
        total: inBase(requireSafe(realised + unrealised)),
        open: foreign(open),
        entries,
      };
    },
  };
}

function requireOpen(minor: number, open: number, currency: string, path: Path): void {
  if (Math.abs(minor) <= Math.abs(open)) return;
  const shown = { open: toDecimal({ minor: open, currency }), settled: toDecimal({ minor, currency }), currency };
  throw fail('currency/over-settled', shown, [...path, 'amount']);
}
