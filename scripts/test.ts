/** `npm test`: everything that must pass, step by step; stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { hosts, timeTests } from './gates/hosts.ts';

type Step = readonly [name: string, command: string, env?: NodeJS.ProcessEnv];

const steps: readonly Step[] = [
  ['format, lint, house rules, documentation', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  [
    'unit, property and example tests',
    'npx vitest run --reporter=default --reporter=json --outputFile.json=results/vitest.json',
  ],
  ...hosts('each zone').map(
    ({ name, env }): Step => [
      `tests of days and times on a host in ${name}`,
      `npx vitest run --reporter=default --silent=passed-only ${timeTests.join(' ')}`,
      env,
    ],
  ),
  ['build', 'npm run --silent build -- --silent'],
  ['size budgets', 'npm run --silent size'],
  ['packed tarball', 'npm run --silent smoke'],
  ['gates of the package', 'npm run --silent gates -- --quick --built'],
];

const started = performance.now();
for (const [name, command, env] of steps) {
  const before = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    console.error(`\n${name}: failed (${command})`);
    process.exit(1);
  }
  console.log(`   ${((performance.now() - before) / 1000).toFixed(1)} s`);
}
console.log(`\nEverything passed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
