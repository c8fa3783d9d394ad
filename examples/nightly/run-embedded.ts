import type { Desk } from './desk.ts';
import type { Progress } from './report.ts';
import { jobsOf, steps, workOff } from './steps.ts';

/** The whole night in this process, one part after the other; what an earlier run has done is left. */
export async function runEmbedded(desk: Desk, progress: Progress): Promise<void> {
  for (const step of steps) {
    const parts = jobsOf(step, desk);
    progress.begin(step.name, parts.length);
    for (const part of parts) await workOff(desk, step, part);
    progress.end();
  }
}
