import { createHash } from 'node:crypto';
import { sweep, type TypedStore } from 'waimao/storage';
import { sampleAccounts, sampleCustomer } from './customers.ts';
import type { Desk } from './desk.ts';
import { numbersOf } from './night.ts';
import { holdsKeys, sampleHolds } from './retention-steps.ts';
import type { StepResult } from './steps.ts';

/** The reps' accounts and the holds, before the first customer is there. */
export async function openBooks({ night, accounts, holds }: Desk): Promise<StepResult> {
  const rows = sampleAccounts(night);
  return {
    tally: { reps: rows.length },
    writes: [
      ...rows.map((value) => accounts.write({ key: value.repId, expected: null, value })),
      ...holdsKeys.map((key) => holds.write({ key, expected: null, value: sampleHolds })),
    ],
  };
}

/** The invented customers of a part. With customers of your own this step goes. */
export async function fillPart({ night, customers }: Desk, part: string): Promise<StepResult> {
  const rows = numbersOf(night, part).map((number) => sampleCustomer(number, night));
  return {
    tally: { customers: rows.length },
    writes: rows.map((value) => customers.write({ key: value.id, expected: null, value })),
  };
}

/** A digest of the customers of a part as they lie in the store at the end. */
export async function sealPart({ customers }: Desk, part: string): Promise<StepResult> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const { rows, issues } of sweep(customers, { prefix: part, limit: 1000 })) {
    if (issues.length > 0) throw new Error(`${issues[0]?.message}`);
    for (const { value } of rows) hash.update(`${JSON.stringify(value)}\n`);
    count += rows.length;
  }
  return { tally: { customers: count, digest: hash.digest('hex') } };
}

/** One digest over all that the night came to: the sealed parts, accounts, plans, entries of the proofs, suppression list. Not the versions. */
export async function digestOf(desk: Desk): Promise<string> {
  const { accounts, suppressions, runs, proofs, summaries, cutoffs, plans, approvals, done } = desk;
  const hash = createHash('sha256');
  const views: readonly TypedStore<unknown>[] = [
    accounts,
    suppressions,
    runs,
    proofs,
    summaries,
    cutoffs,
    plans,
    approvals,
    done,
  ];
  for (const view of views) {
    for await (const { rows, issues } of sweep(view, { limit: 500 })) {
      if (issues.length > 0) throw new Error(`${issues[0]?.message}`);
      for (const { key, value } of rows) hash.update(`${key} ${JSON.stringify(value)}\n`);
    }
  }
  return hash.digest('hex');
}
