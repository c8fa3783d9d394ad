import { readFileSync } from 'node:fs';
import { type Gate, started } from './gate.ts';

interface Summary {
  readonly total: Readonly<Record<'lines' | 'branches', { readonly pct: number }>>;
}

/** How much of the source the whole suite runs; the least shares stand in vitest.config.ts. */
export const coverage: Gate = {
  name: 'coverage',
  holds: 'the tests run 97 % of the lines and 93 % of the branches of src/',
  pace: 'usual',
  run: () => {
    started('npm', ['run', '--silent', 'doctest']);
    started('npx', ['vitest', 'run', '--reporter=dot', '--silent=passed-only', '--coverage.enabled']);
    const { total } = JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8')) as Summary;
    return `lines ${total.lines.pct} %, branches ${total.branches.pct} %`;
  },
};
