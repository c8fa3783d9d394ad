import { fail as failCore } from '../../core/refusals.ts';
import { requireList } from '../../core/require.ts';
import type { CustomerFacts } from '../customer-facts.ts';
import type { TierReason } from '../reasons.ts';
import { distinctIds } from './distinct-ids.ts';
import { addTo, type SumAccumulator } from './exact-sum.ts';
import { portfolioReading, readFacts } from './reading.ts';
import { type RowIssue, rowIssue } from './row-issue.ts';
import type { Rulebook } from './rulebook.ts';
import { applyRules, evidenceOfRest, lacksOnlyTheShare, type RuleOutcome } from './rules.ts';
import { emptyParts } from './score-parts.ts';
import { totalHundredths } from './scores.ts';
import { ruleReason } from './tier-reasons.ts';

/** What the first pass over the customers found. Row numbers are places in the caller's list. */
export interface Scan {
  /** Per row, the id; empty where the row was refused. The second pass need not touch the facts again. */
  readonly ids: readonly string[];
  /** Per row, its place in `outcomes`. */
  readonly outcome: Uint8Array;
  /** Per row, the total in hundredths. */
  readonly total: Uint16Array;
  /** The reason of each row that is reserve or dormant, in the order of the rows. */
  readonly grounds: readonly TierReason[];
  readonly revenue: SumAccumulator;
  readonly issues: readonly RowIssue[];
}

/**
 * What a row can be after the first pass: refused, settled by a rule, or left to its score with what evidence says of
 * it. A candidate is core if its share of the revenue is large enough, which only the whole portfolio tells.
 */
export const outcomes: readonly {
  readonly rule: RuleOutcome | 'refused' | 'candidate';
  readonly evidence: 'potential' | 'basic';
}[] = [
  { rule: 'refused', evidence: 'basic' },
  { rule: 'reserve', evidence: 'basic' },
  { rule: 'silent', evidence: 'basic' },
  { rule: 'only-asked', evidence: 'basic' },
  { rule: 'core', evidence: 'basic' },
  { rule: 'rest', evidence: 'basic' },
  { rule: 'rest', evidence: 'potential' },
  { rule: 'candidate', evidence: 'basic' },
  { rule: 'candidate', evidence: 'potential' },
];

const BY_RULE: { readonly [Outcome in RuleOutcome]: number } = {
  reserve: 1,
  silent: 2,
  'only-asked': 3,
  core: 4,
  rest: 5,
};

/** Reads every customer once: checks it, applies the absolute rules, scores it. */
export function scan(customers: readonly CustomerFacts[], book: Rulebook): Scan {
  requireList(customers, ['customers']);
  const ids = new Array<string>(customers.length).fill('');
  const outcome = new Uint8Array(customers.length);
  const total = new Uint16Array(customers.length);
  const revenue: SumAccumulator = { high: 0, low: 0 };
  const grounds: TierReason[] = [];
  const issues: RowIssue[] = [];
  const isNew = distinctIds(ids, customers.length);
  const reading = portfolioReading();
  const parts = emptyParts();
  for (let row = 0; row < customers.length; row++) {
    const facts = customers[row] as CustomerFacts; // a hole of the list is refused by the reading
    try {
      readFacts(facts, book.today, EMPTY, reading);
      ids[row] = facts.id;
      if (!isNew(row)) throw failCore('core/duplicate', { name: 'id', value: facts.id }, ['id']);
    } catch (error) {
      issues.push(rowIssue(error, facts, row));
      continue;
    }
    const rule = applyRules(reading, book, Number.NaN);
    outcome[row] = BY_RULE[rule];
    if (rule === 'rest') {
      outcome[row] = (lacksOnlyTheShare(reading, book) ? 7 : 5) + (evidenceOfRest(reading) === 'potential' ? 1 : 0);
    } else if (rule !== 'core') {
      grounds.push(ruleReason(rule, reading, book, Number.NaN));
    }
    total[row] = totalHundredths(reading, book, parts);
    if (reading.yearValue > 0) addTo(revenue, reading.yearValue);
  }
  return { ids, outcome, total, grounds, revenue, issues };
}

const EMPTY: readonly string[] = [];
