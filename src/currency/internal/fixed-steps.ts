import type { IsoDate } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { type CurrencyInfo, currency } from '../currency.ts';
import { isValidOn } from './currency-table.ts';
import { inverse, type Ratio, readPositive } from './ratio.ts';
import type { RateStep } from './resolve.ts';

/** Where a currency that was replaced leads to, and by which steps. */
export interface FixedPath {
  readonly code: string;
  readonly steps: readonly RateStep[];
}

/**
 * Follows the successors of a currency that is withdrawn on a day, or whose euro rate is irrevocable by then, to the
 * first that is not. The last market rates differ from the fixed ones (HRK, BGN): the law wins.
 */
export function followSuccessors(code: string, on: IsoDate, day: number, path: Path): FixedPath {
  const steps: RateStep[] = [];
  let info = currency(code, {}, path);
  for (let ratio = replacedBy(info, on); ratio !== null; ratio = replacedBy(info, on)) {
    steps.push(fixedStep(info, ratio, day));
    info = currency(info.successor ?? info.code, {}, path);
  }
  if (!isValidOn(info, on)) currency(info.code, { on }, path);
  return { code: info.code, steps };
}

/** The same for the currency to convert into, which must be valid on the day (national units of the euro, 1999–2002). */
export function leadFromSuccessor(code: string, on: IsoDate, day: number, path: Path): FixedPath {
  const info = currency(code, { on }, path);
  const ratio = replacedBy(info, on);
  if (ratio === null) return { code, steps: [] };
  const { from, to, ...rest } = fixedStep(info, ratio, day);
  return { code: to, steps: [{ ...rest, from: to, to: from, ratio: inverse(ratio) }] };
}

/** Units of the successor for one unit; `null` where no law says it. */
export function successorRatio({ unitsPerSuccessor, successorPerUnit }: CurrencyInfo): Ratio | null {
  if (unitsPerSuccessor !== null) return inverse(readPositive(unitsPerSuccessor));
  return successorPerUnit === null ? null : readPositive(successorPerUnit);
}

/** Text order is calendar order. */
function replacedBy(info: CurrencyInfo, on: IsoDate): Ratio | null {
  const { fixedSince, validTo } = info;
  const replaced = (fixedSince !== null && on >= fixedSince) || (validTo !== null && on > validTo);
  return replaced && info.successor !== null ? successorRatio(info) : null;
}

function fixedStep(info: CurrencyInfo, ratio: Ratio, day: number): RateStep {
  const source = info.fixedSince === null ? 'redenomination law' : 'Council of the European Union';
  return { from: info.code, to: info.successor ?? info.code, ratio, day, kind: 'fixed', source, derived: false };
}
