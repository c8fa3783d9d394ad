import { sweep } from 'waimao/storage';
import type { Desk } from './desk.ts';

/** A line for each step, with the seconds that it took. */
export interface Progress {
  begin(step: string, jobs: number): void;
  end(): void;
  note(text: string): void;
}

export function createProgress(write: (text: string) => void, clock: () => number): Progress {
  let line = '';
  let started = 0;
  return {
    begin(step, jobs) {
      line = `  ${step.padEnd(10)} ${String(jobs).padStart(6)} ${jobs === 1 ? 'job ' : 'jobs'}`;
      started = clock();
    },
    end() {
      write(`${line} ${((clock() - started) / 1000).toFixed(1).padStart(8)} s\n`);
    },
    note(text) {
      write(`  ${text}\n`);
    },
  };
}

/** What the night came to, added up over all parts. */
export async function totalsOf({ done }: Desk): Promise<ReadonlyMap<string, number>> {
  const totals = new Map<string, number>();
  for await (const { rows } of sweep(done, { limit: 1000 })) {
    for (const { key, value } of rows) {
      const [step] = key.split('/');
      for (const [what, count] of Object.entries(value)) {
        if (typeof count !== 'number') continue;
        const name = `${step} ${what}`;
        totals.set(name, (totals.get(name) ?? 0) + count);
      }
    }
  }
  return totals;
}

export function renderTotals(totals: ReadonlyMap<string, number>): string {
  const of = (name: string): string => (totals.get(name) ?? 0).toLocaleString('en-US');
  return [
    `tiers      core ${of('assign core')}, potential ${of('assign potential')}, basic ${of('assign basic')}, dormant ${of('assign dormant')}, reserve ${of('assign reserve')}; ${of('assign moved')} moved`,
    `pool       ${of('recycle released')} customers released`,
    `retention  ${of('plan due')} due: ${of('dispose done')} done, ${of('dispose skipped')} skipped, ${of('dispose failed')} failed; ${of('plan hold')} held, ${of('plan review')} to be reviewed`,
  ].join('\n');
}
