/** The tests of one module, named by MUTATED, without the examples of the documentation; each file apart, or what one has worked out once would hide a mutant from the next. */
import { defineConfig } from 'vitest/config';
import { alias } from '../../../vitest.config.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** These count how often their laws were put to the test, for which few runs are too few. */
const inFull = /lint-retention\.prop\.test\.ts$/;

export default defineConfig({
  root,
  resolve: { alias },
  plugins: [
    {
      name: 'few-runs',
      enforce: 'pre',
      resolveId: (name, importer) =>
        name === 'fast-check' && importer !== undefined && !inFull.test(importer)
          ? `${root}scripts/gates/mutation/few-runs.ts`
          : undefined,
    },
  ],
  test: { include: [`test/${process.env.MUTATED}/**/*.test.ts`], testTimeout: 60_000 },
});
