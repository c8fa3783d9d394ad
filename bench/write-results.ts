import { mkdirSync, writeFileSync } from 'node:fs';
import { growthPicture } from './growth-picture.ts';
import { type Machine, versionsIn } from './machine.ts';
import type { CaseResults } from './measured.ts';
import { growthTable, tablesOf } from './tables.ts';

/** When, where and how it was measured. */
export interface About {
  readonly before: Machine;
  readonly after: Machine;
  readonly command: string;
  readonly rounds: number;
  readonly versions: readonly (readonly [name: string, version: string])[];
}

/** Writes `RESULTS.md` and `growth.svg`: into the folder of the benches after a full run, else beside their build. */
export function writeResults(
  folder: string,
  isFull: boolean,
  done: readonly CaseResults[],
  about: Omit<About, 'versions'>,
): string {
  const into = isFull ? folder : `${folder}/dist/results`;
  mkdirSync(into, { recursive: true });
  writeFileSync(`${into}/RESULTS.md`, resultsText(done, { ...about, versions: versionsIn(folder) }));
  const growth = growthOf(done);
  if (growth.length > 0) writeFileSync(`${into}/growth.svg`, growthPicture(growth));
  return into;
}

/** All results as Markdown. */
export function resultsText(done: readonly CaseResults[], { before, after, command, rounds, versions }: About): string {
  const beside = done.flatMap(({ name, results }) => {
    const tables = results.filter(({ kind }) => kind !== 'grows').map(tablesOf);
    return tables.length === 0 ? [] : [`## ${name}`, ...tables];
  });
  const growth = growthOf(done);
  const packages = versions.map(([name, version]) => `${name} ${version}`).join(', ');
  const parts = [
    '# Results',
    `Written by \`${command}\`, ${before.at} to ${after.at.slice(11)} UTC; not to be edited. How to read it, and what is fair: [README.md](README.md).`,
    `Node ${before.node.slice(1)}, ${before.processors}, ${before.memoryGiB} GiB, ${before.system}; load ${before.load.toFixed(1)} before and ${after.load.toFixed(1)} after. ${packages}.`,
    `Figures are medians of ${rounds} rounds of CPU time, ratios are of these medians; "rounds" is how far the farthest of them lies from it.`,
    ...beside,
    ...(growth.length === 0 ? [] : growthSection(growth)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function growthSection(growth: ReturnType<typeof growthOf>): string[] {
  return [
    '## Many records',
    '![CPU time against the number of records, a panel for each function, beside a line that grows in step with the records.](growth.svg)',
    'A curve along the dashed line grows in step with the records. "First time" is the largest size in a new process; memory is that of this process, records included: in use after a collection with one result, and the most that it ever took.',
    growthTable(growth),
  ];
}

function growthOf(done: readonly CaseResults[]): CaseResults['results'] {
  return done.flatMap(({ results }) => results.filter(({ kind }) => kind === 'grows'));
}
