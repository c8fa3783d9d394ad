/**
 * Every side-by-side comparison in one run: `npm run bench` installs the peers, builds the package and calls this.
 * A word on the command line picks the cases whose name contains it: `npm run bench -- money`.
 */
import { cpus } from 'node:os';
import { isChild } from './measure.ts';

const cases = ['money', 'rotation', 'pool', 'tiering', 'zones', 'hours', 'contact', 'holidays', 'hs', 'retention'];
const wanted = process.argv[2] ?? '';
const [cpu] = cpus();
if (!isChild) {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}. Medians of 9 rounds of CPU time.`);
}
for (const name of cases.filter((candidate) => candidate.includes(wanted))) {
  const { run } = (await import(`./cases/${name}.ts`)) as { run: () => void | Promise<void> };
  await run();
}
