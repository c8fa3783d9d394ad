/**
 * Writes the JavaScript of `dist/`, as ES modules and as CommonJS. The time of an import is that of the count of its files more than of
 * their size, so that what entries share is gathered in few of them: who imports one country reads three.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import { type GetModuleInfo, type Plugin, rollup } from 'rollup';
import { entriesOf, modules } from './modules.ts';

/** `src/tiering/index.ts` becomes `dist/tiering/index.js` and `.cjs`. */
const input = Object.fromEntries(modules.flatMap(entriesOf).map((file) => [file.replace(/^src\/|\.ts$/g, ''), file]));

const typescript: Plugin = {
  name: 'typescript',
  transform: async (text) => {
    // names in other scripts are half the size as they stand
    const { code } = await transform(text, { loader: 'ts', target: 'es2022', charset: 'utf8' });
    return { code, map: null };
  },
};

const bundle = await rollup({
  input,
  external: ['decimal.js', 'luxon', 'zod', 'zod/mini'],
  plugins: [typescript],
  onLog: (level, { code, message }) => {
    // an entry of types alone
    if (code !== 'EMPTY_BUNDLE') throw new Error(`${level}: ${message}`);
  },
});
rmSync('dist', { recursive: true, force: true });
await write('es', 'js');
await write('cjs', 'cjs');
await bundle.close();

async function write(format: 'es' | 'cjs', ending: string): Promise<void> {
  let ofCalendars: ReadonlySet<string> | undefined;
  await bundle.write({
    dir: 'dist',
    format,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `shared/[name]-[hash].${ending}`,
    hoistTransitiveImports: false,
    manualChunks: (file, { getModuleInfo }) => {
      if (file.startsWith(resolve('src/core'))) return needsPackage(file, getModuleInfo) ? undefined : 'core';
      ofCalendars ??= sharedCalendarFiles(getModuleInfo);
      return ofCalendars.has(file) ? 'calendar' : undefined;
    },
  });
}

/** What several entries need of holidays: rules, verbs and the tables of the biggest traders. */
function sharedCalendarFiles(getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const entry of Object.values(input)) {
    for (const file of reached([resolve(entry)], getModuleInfo).slice(1)) {
      if (seen.has(file) && file.startsWith(resolve('src/holidays'))) shared.add(file);
      seen.add(file);
    }
  }
  return shared;
}

/** Whether a module or what it imports needs a package, which an entry that does without it must not load. */
function needsPackage(file: string, getModuleInfo: GetModuleInfo): boolean {
  return reached([file], getModuleInfo).some((other) => getModuleInfo(other)?.isExternal === true);
}

/** Some modules, then all that they import, and what that imports. */
function reached(files: readonly string[], getModuleInfo: GetModuleInfo): string[] {
  const found = new Set(files);
  for (const file of found) for (const next of getModuleInfo(file)?.importedIds ?? []) found.add(next);
  return [...found];
}
