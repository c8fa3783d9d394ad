/**
 * The gates of the package. `npm run gates` runs all that take minutes, `npm run gates -- types sizes` those, and:
 *
 *   --quick    only those of `npm test`
 *   --slow     also those that take hours
 *   --strict   a gate that cannot run here fails; for the machine that releases
 *   --built    dist/ is fresh, do not build it
 *   --write    write the committed list or report anew (pack-list, mutation)
 *   --help     what each gate holds
 */
import { attw } from './gates/attw.ts';
import { clocks } from './gates/clocks.ts';
import { coverage } from './gates/coverage.ts';
import { type Gate, NotRun, started } from './gates/gate.ts';
import { knip } from './gates/knip.ts';
import { mutation } from './gates/mutation.ts';
import { packList } from './gates/pack-list.ts';
import { publint } from './gates/publint.ts';
import { pure } from './gates/pure.ts';
import { runtimesGate } from './gates/runtimes.ts';
import { sizes } from './gates/sizes.ts';
import { types } from './gates/types.ts';

const gates: readonly Gate[] = [
  knip,
  publint,
  attw,
  packList,
  types,
  runtimesGate,
  sizes,
  pure,
  clocks,
  coverage,
  mutation,
];

const given = process.argv.slice(2);
const flags = new Set(given.filter((word) => /^--\w+$/.test(word)));
const words = new Map(
  given.flatMap((word) =>
    [...word.matchAll(/^--(\w+)=(.+)$/g)].map(([, key = '', value = '']) => [key, value] as const),
  ),
);
const named = given.filter((word) => !word.startsWith('--'));

const unknown = named.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0)
  fail(`There is no gate ${unknown.join(', ')}; there are ${gates.map(({ name }) => name).join(', ')}.`);
if (flags.has('--help')) {
  for (const { name, holds, pace } of gates) console.log(`${name.padEnd(12)}${pace.padEnd(8)}${holds}`);
  process.exit();
}

const chosen = gates.filter(({ name, pace }) =>
  named.length > 0
    ? named.includes(name)
    : pace === 'quick' || (!flags.has('--quick') && (pace === 'usual' || flags.has('--slow'))),
);
if (!flags.has('--built') && chosen.some(({ needsBuild }) => needsBuild)) {
  console.log('building dist/');
  started('npm', ['run', '--silent', 'build', '--', '--silent']);
}

const rows: { name: string; result: 'passed' | 'FAILED' | 'NOT RUN'; seconds: string; note: string }[] = [];
for (const gate of chosen) {
  console.log(`\n== ${gate.name}: ${gate.holds}`);
  const before = performance.now();
  const row = (result: (typeof rows)[number]['result'], note: string): void => {
    rows.push({ name: gate.name, result, seconds: ((performance.now() - before) / 1000).toFixed(1), note });
  };
  try {
    const note = await gate.run({ write: flags.has('--write'), words });
    console.log(note);
    row('passed', note);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    console.error(what);
    row(error instanceof NotRun ? 'NOT RUN' : 'FAILED', what.split('\n')[0] ?? '');
  }
}
const leftOut = gates.filter(
  (gate) => gate.pace === 'slow' && named.length === 0 && !flags.has('--quick') && !chosen.includes(gate),
);
for (const { name } of leftOut)
  rows.push({ name, result: 'NOT RUN', seconds: '', note: `takes hours: npm run gates -- ${name}` });

console.log(`\n${'gate'.padEnd(14)}${'result'.padEnd(9)}${'seconds'.padStart(8)}`);
for (const { name, result, seconds, note } of rows) {
  console.log(`${name.padEnd(14)}${result.padEnd(9)}${seconds.padStart(8)}  ${note.slice(0, 160)}`);
}
const bad = flags.has('--strict') ? ['FAILED', 'NOT RUN'] : ['FAILED'];
if (rows.some(({ result }) => bad.includes(result))) process.exit(1);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
