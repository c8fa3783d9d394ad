/** `npm test`: everything that must pass, step by step; stops at the first step that fails. */
import { spawnSync } from 'node:child_process';

const steps: readonly (readonly [name: string, command: string])[] = [
  ['format, lint, house rules, documentation', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  [
    'unit, property and example tests',
    'npx vitest run --reporter=default --reporter=json --outputFile.json=results/vitest.json',
  ],
  ...['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'].map(
    (zone): readonly [name: string, command: string] => [
      `tests of days and times on a host in ${zone}`,
      `TZ=${zone} npx vitest run --reporter=default --silent=passed-only test/core test/zones test/luxon test/holidays test/windows test/allocation`,
    ],
  ),
  ['build', 'npm run --silent build -- --silent'],
  ['size budgets', 'npm run --silent size'],
  ['packed tarball', 'npm run --silent smoke'],
];

const started = performance.now();
for (const [name, command] of steps) {
  const before = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed (${command})`);
    process.exit(1);
  }
  console.log(`   ${((performance.now() - before) / 1000).toFixed(1)} s`);
}
console.log(`\nEverything passed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
