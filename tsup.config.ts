import { defineConfig } from 'tsup';
import { entriesOf, modules } from './scripts/modules.ts';

/** The declarations beside the JavaScript that scripts/bundle.ts writes: `dist/tiering/index.d.ts` and `.d.cts`. */
const entry = Object.fromEntries(modules.flatMap(entriesOf).map((file) => [file.replace(/^src\/|\.ts$/g, ''), file]));

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  tsconfig: 'tsconfig.build.json',
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  external: ['decimal.js', 'luxon', 'zod', 'zod/mini'],
});
