/** The tests of one module, named by MUTATED, without the examples of the documentation; each file apart, or what one has worked out once would hide a mutant from the next. */
import { defineConfig } from 'vitest/config';
import { alias } from '../../../vitest.config.ts';

const root = new URL('../../..', import.meta.url).pathname;

export default defineConfig({
  root,
  resolve: { alias: [...alias, { find: /^fast-check$/, replacement: `${root}scripts/gates/mutation/few-runs.ts` }] },
  test: {
    include: [`test/${process.env.MUTATED}/**/*.test.ts`],
    // counts how often its law was put to the test, for which 40 runs are too few
    exclude: ['test/retention/lint-retention.prop.test.ts'],
    testTimeout: 60_000,
  },
});
