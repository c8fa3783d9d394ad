import type { DayLike } from '../core/dates.ts';
import type { CustomerFacts } from './customer-facts.ts';
import type { TierCutoffs } from './cutoffs.ts';
import { changesBetween, readMemory, type TierChange } from './internal/memory.ts';
import { placeRows, type TierCounts, type TierRow } from './internal/place-rows.ts';
import { requireSameDay } from './internal/require-same.ts';
import type { RowIssue } from './internal/row-issue.ts';
import { compileRules } from './internal/rulebook.ts';
import { scan } from './internal/scan.ts';
import type { TieringPolicy } from './policy.ts';
import type { TierMemory } from './tier.ts';

/** What an earlier run decided: its result as it is, or only the three fields of each row. */
export interface TieringOptions {
  /** The earlier run; left out, nobody is held and there are no changes. */
  readonly previous?: { readonly rows: readonly TierMemory[] } | undefined;
}

/** The tiers of a part of a portfolio. */
export interface Assignment {
  /** One row per customer that could be read, in the order of the input. */
  readonly rows: readonly TierRow[];
  /** The rows that were refused. */
  readonly issues: readonly RowIssue[];
  /** Counts for `tierReport`: add up those of all parts. */
  readonly counts: TierCounts;
  /** Who moved since the earlier run, or joined; then, in the order of the earlier run, who left. */
  readonly changes: readonly TierChange[];
}

/**
 * Gives the customers of a part of a portfolio their tiers by the borders of the whole.
 *
 * @param customers - The part.
 * @param cutoffs - The borders that `cutoffs` found.
 * @param policy - The rules, the same as for the borders.
 * @param now - The day, the same as for the borders.
 * @param options - What the earlier run decided about *this* part.
 * @returns The same rows that `tierPortfolio` would give for the whole.
 * @throws A `WaimaoError` `tiering/summaries-differ` when the borders are of another day; `core/…` for an earlier run of the wrong form.
 *
 * @example
 * ```ts
 * import { assign, cutoffs, defaultTieringPolicy as policy, summarise } from 'waimao/tiering';
 *
 * const part = [{ id: 'a', unansweredWakeUps: 3 }];
 * const borders = cutoffs(summarise(part, policy, '2026-11-21'), policy);
 * assign(part, borders, policy, '2026-11-21').rows[0]?.tier; // => 'reserve'
 * ```
 */
export function assign(
  customers: readonly CustomerFacts[],
  cutoffs: TierCutoffs,
  policy: TieringPolicy,
  now: DayLike,
  options: TieringOptions = {},
): Assignment {
  const book = compileRules(policy, now);
  requireSameDay(cutoffs, book);
  const memory = readMemory(options.previous);
  const scanned = scan(customers, book);
  const { rows, counts } = placeRows(customers, scanned, cutoffs, book, memory);
  return { rows, issues: scanned.issues, counts, changes: changesBetween(rows, memory) };
}
