import { sweep } from 'waimao/storage';
import {
  assign,
  cutoffs,
  merge,
  type PortfolioSummary,
  defaultTieringPolicy as policy,
  summarise,
  tiers,
} from 'waimao/tiering';
import { factsOf } from './customers.ts';
import type { Desk } from './desk.ts';
import { readPart } from './read-part.ts';
import type { StepResult } from './steps.ts';

/** Counts of one part, without names: what the borders need to know of it. */
export async function summarisePart(desk: Desk, part: string): Promise<StepResult> {
  const customers = (await readPart(desk, part)).map(({ value }) => factsOf(value));
  const value = summarise(customers, policy, desk.night.now);
  return {
    tally: { customers: value.customers },
    writes: [desk.summaries.write({ key: part, expected: null, value })],
  };
}

/** The summaries of all parts merged, and the borders between the tiers found once. */
export async function mergeSummaries({ summaries, cutoffs: borders }: Desk): Promise<StepResult> {
  let whole: PortfolioSummary | null = null;
  for await (const { rows } of sweep(summaries, { limit: 100 })) {
    for (const { value } of rows) whole = whole === null ? value : merge(whole, value);
  }
  if (whole === null) throw new Error('there is nothing to merge');
  const value = cutoffs(whole, policy);
  return { tally: { customers: value.customers }, writes: [borders.write({ key: 'all', expected: null, value })] };
}

/** The tiers of one part by the borders of the whole; all of them in one commit with the mark, so that nobody moves twice. */
export async function assignPart(desk: Desk, part: string): Promise<StepResult> {
  const found = await readPart(desk, part);
  const borders = await desk.cutoffs.get('all');
  if (borders === null) throw new Error('the borders are missing');
  const memory = found.flatMap(({ value: { id, tier, pending } }) => (tier === null ? [] : [{ id, tier, pending }]));
  const { rows, changes } = assign(
    found.map(({ value }) => factsOf(value)),
    borders.value,
    policy,
    desk.night.now,
    {
      previous: { rows: memory },
    },
  );
  const placed = new Map(rows.map((row) => [row.id, row]));
  const writes = found.flatMap(({ key, version, value }) => {
    const { tier, pending } = placed.get(key) ?? value;
    const isSame = tier === value.tier && JSON.stringify(pending) === JSON.stringify(value.pending);
    return isSame ? [] : [desk.customers.write({ key, expected: version, value: { ...value, tier, pending } })];
  });
  const counts = tiers.map((tier): [string, number] => [tier, rows.filter((row) => row.tier === tier).length]);
  return { tally: { ...Object.fromEntries(counts), moved: changes.length }, writes };
}
