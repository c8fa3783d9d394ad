import type { StoredDocument, Write } from 'waimao/storage';
import type { Desk, Tally } from './desk.ts';
import { fillPart, openBooks, sealPart } from './frame-steps.ts';
import { partsOf } from './night.ts';
import { recyclePart } from './recycle-step.ts';
import { approvePlans, disposePart, planPart } from './retention-steps.ts';
import { assignPart, mergeSummaries, summarisePart } from './tiering-steps.ts';

/** What is written when a step is worked off, together with its mark. */
export interface StepResult {
  readonly tally: Tally;
  readonly writes?: readonly Write<StoredDocument>[];
}

/** One step of a night: of every part by itself, or of the whole. The next begins when all of it is done. */
export interface Step {
  readonly name: string;
  readonly of: 'part' | 'whole';
  readonly work: (desk: Desk, part: string) => Promise<StepResult>;
}

export const steps: readonly Step[] = [
  { name: 'open', of: 'whole', work: openBooks },
  { name: 'fill', of: 'part', work: fillPart },
  { name: 'summarise', of: 'part', work: summarisePart },
  { name: 'merge', of: 'whole', work: mergeSummaries },
  { name: 'assign', of: 'part', work: assignPart },
  { name: 'recycle', of: 'part', work: recyclePart },
  { name: 'plan', of: 'part', work: planPart },
  { name: 'approve', of: 'whole', work: approvePlans },
  { name: 'dispose', of: 'part', work: disposePart },
  { name: 'seal', of: 'part', work: sealPart },
];

/** What the jobs of a step are about. */
export function jobsOf({ of }: Step, { night }: Desk): readonly string[] {
  return of === 'part' ? partsOf(night) : ['all'];
}

const TRIES = 100;

/**
 * Works off one step of one part, unless that is done: any number of processes may try, at the same time or after a crash. Where
 * two meet, one commit goes through and the other finds the mark.
 */
export async function workOff(desk: Desk, { name, work }: Step, part: string): Promise<void> {
  const key = `${name}/${part}`;
  for (let tried = 1; tried <= TRIES; tried++) {
    if ((await desk.done.get(key)) !== null) return;
    const { tally, writes = [] } = await work(desk, part);
    const mark = desk.done.write({ key, expected: null, value: tally });
    if ((await desk.store.commit([...writes, mark])).ok) return;
  }
  throw new Error(`${key}: others were faster ${TRIES} times`);
}
