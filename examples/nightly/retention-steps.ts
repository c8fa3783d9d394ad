import { compileRetention, defaultRetentionRules, type Hold, planDisposition } from 'waimao/retention';
import { runDisposition, sweep } from 'waimao/storage';
import { recordOf, withRecord } from './customers.ts';
import type { Desk } from './desk.ts';
import type { Night } from './night.ts';
import { readPart } from './read-part.ts';
import { retry } from './recycle-step.ts';
import type { StepResult } from './steps.ts';

/** Invented: a real one is kept outside of the database. */
const secret = 'invented secret of the example';

export const sampleHolds: readonly Hold[] = [
  { id: 'claim-5', reason: 'claim of the group about an order', scope: { groups: ['G-5'] }, from: '2026-10-01' },
];

/** Copies of the holds, so that workers do not meet there. Who places a hold writes all of them in one commit. */
export const holdsKeys: readonly string[] = Array.from({ length: 16 }, (_, lane) => `lane-${lane}`);

function holdsKeyOf(part: string): string {
  return `lane-${Number(part.slice(1)) % holdsKeys.length}`;
}

function rulesOf({ now }: Night) {
  return compileRetention(defaultRetentionRules, { now, timeZone: 'Asia/Shanghai' });
}

/** The dry run of one part: a plan with a digest of its own. */
export async function planPart(desk: Desk, part: string): Promise<StepResult> {
  const records = (await readPart(desk, part)).map(({ value }) => recordOf(value));
  const holds = (await desk.holds.get(holdsKeyOf(part)))?.value ?? [];
  const value = planDisposition(records, rulesOf(desk.night), { holds });
  const { due, hold, review } = value.counts;
  return { tally: { due, hold, review }, writes: [desk.plans.write({ key: part, expected: null, value })] };
}

/** Where a second person looks at the plans. The example approves all of them, by their digests. */
export async function approvePlans({ plans, approvals }: Desk): Promise<StepResult> {
  const digests: [string, string][] = [];
  for await (const { rows } of sweep(plans, { limit: 100 })) {
    for (const { key, value } of rows) digests.push([key, value.digest]);
  }
  const value = Object.fromEntries(digests);
  return { tally: { plans: digests.length }, writes: [approvals.write({ key: 'all', expected: null, value })] };
}

/** Carries the plan of a part out; a worker that was killed in the middle is followed by one that goes on where it stopped. */
export async function disposePart(desk: Desk, part: string): Promise<StepResult> {
  const [plan, approved] = await Promise.all([desk.plans.get(part), desk.approvals.get('all')]);
  if (plan === null || approved === null) throw new Error(`the plan of ${part} or its approval is missing`);
  const stores = { ...desk, records: desk.customers };
  const run = await runDisposition(
    stores,
    {
      plan: plan.value,
      approved: approved.value[part] ?? 'none',
      compiled: rulesOf(desk.night),
      recordOf,
      withRecord,
      now: desk.night.now,
      strategies: { country: { truncate: 2 } },
      suppression: { paths: ['email', 'phone'], secret },
      secret,
      holdsKey: holdsKeyOf(part),
    },
    retry,
  );
  if (run.proof === null) throw new Error(`${part}: ${run.outcome}, ${run.reasons[0]?.code}`);
  const { done, skipped, failed } = run.proof.counts;
  return { tally: { done, skipped, failed, proof: run.proof.digest } };
}
