import { setTimeout as wait } from 'node:timers/promises';
import { toEpochMs, utcDayOf } from 'waimao';
import { defaultAllocationPolicy as policy } from 'waimao/allocation';
import { recyclePool } from 'waimao/storage';
import type { Desk } from './desk.ts';
import { readPart } from './read-part.ts';
import type { StepResult } from './steps.ts';

/** Workers meet at the accounts of the reps: they wait for each other a little, at random, longer each time. */
export const retry = {
  tries: 200,
  pause: async (tried: number): Promise<void> => {
    await wait(Math.random() * 2 ** Math.min(tried, 7));
  },
};

/** Puts the customers of a part back into the pool whose clock has run out, each in a commit of its own. */
export async function recyclePart(desk: Desk, part: string): Promise<StepResult> {
  const { now } = desk.night;
  const page = await recyclePool(
    desk,
    { policy, now, calendar: { dayOf: utcDayOf }, prefix: part, limit: 1000 },
    retry,
  );
  const [issue] = page.issues;
  if (issue !== undefined) throw new Error(issue.message);
  if (page.contended.length > 0)
    throw new Error(`${page.contended.length} customers of ${part} are left for another try`);
  // counted in the store, not in this call: an earlier one may have broken off in the middle
  const at = toEpochMs(now);
  const released = (await readPart(desk, part)).filter(({ value }) => value.releasedAt === at).length;
  return { tally: { released } };
}
