import { defineConfig } from 'tsup';
import { entriesOf, modules } from './scripts/modules.ts';

/** `src/tiering/index.ts` becomes `dist/tiering/index.js`, `.cjs`, `.d.ts` and `.d.cts`. */
const entry = Object.fromEntries(modules.flatMap(entriesOf).map((file) => [file.replace(/^src\/|\.ts$/g, ''), file]));

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  splitting: true,
  sourcemap: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  external: ['decimal.js', 'luxon', 'zod', 'zod/mini'],
  // names in other scripts are half the size as they stand
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
