import { defineConfig } from 'tsup';
import { modules } from './scripts/modules.ts';

/** `src/tiering/index.ts` becomes `dist/tiering/index.js`, `.cjs`, `.d.ts` and `.d.cts`. */
const entry = Object.fromEntries(modules.map((module) => [module.entry.replace(/^src\/|\.ts$/g, ''), module.entry]));

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
});
