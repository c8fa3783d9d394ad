/**
 * Every side-by-side comparison: `npm run bench` installs the peers, builds the package and the benches, and runs this. Words on the
 * command line pick the cases whose name contains one of them; `--quick` only shows that everything works.
 */
import { join, relative } from 'node:path';
import { cases } from './cases/index.ts';
import { compete, type Task } from './contestant.ts';
import { machineNow } from './machine.ts';
import type { CaseResults, Result } from './measured.ts';
import { isFull, settingsOf } from './settings.ts';
import { tablesOf } from './tables.ts';
import { measure } from './turns.ts';
import { writeResults } from './write-results.ts';

if (process.env.BENCH_TASK !== undefined) await compete(JSON.parse(process.env.BENCH_TASK) as Task);
else await measureAll();

async function measureAll(): Promise<void> {
  const args = process.argv.slice(2);
  const settings = settingsOf(args, process.env.BENCH_RECORDS);
  const wanted = [...cases].filter(
    ([name]) => settings.words.length === 0 || settings.words.some((word) => name.includes(word)),
  );
  if (wanted.length === 0) throw new Error(`no such case; there are ${[...cases.keys()].join(', ')}`);
  const before = machineNow();
  const done: CaseResults[] = [];
  for (const [name, load] of wanted) {
    const { comparisons } = await load();
    const results: Result[] = [];
    for (const [index, comparison] of comparisons.entries()) {
      const result = await measure(name, index, comparison, settings);
      console.log(`${tablesOf(result)}\n`);
      results.push(result);
    }
    done.push({ name, results });
  }
  const folder = join(import.meta.dirname, '..');
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const about = { before, after: machineNow(), command, rounds: settings.rounds };
  console.log(`Written into ${relative(process.cwd(), writeResults(folder, isFull(settings), done, about))}.`);
}
