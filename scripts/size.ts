/**
 * Weighs every subpath, all of its exports and the parts that have a budget of their own, minified and gzipped, dependencies left out, under two bundlers, and fails
 * when one is over its budget. `--webpack` adds a third, with its own minifier; of many files it weighs the heaviest. Needs `npm run build` first.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { heavyTool } from './gates/gate.ts';
import { entriesOf, modules } from './modules.ts';

const external = ['decimal.js', 'luxon', 'zod', 'zod/mini'];
const folder = mkdtempSync(join(resolve('dist'), '.size-'));
let over = 0;

/** What is used of webpack, which is installed with the gates alone. */
type Webpack = (
  options: object,
  done: (error: Error | null, stats: { hasErrors(): boolean; toString(): string } | undefined) => void,
) => { close(done: () => void): void };
const webpack = process.argv.includes('--webpack')
  ? (createRequire(import.meta.url)(heavyTool('webpack')) as Webpack)
  : undefined;

try {
  console.log(
    `${'import'.padEnd(26)}${['esbuild', 'rollup', ...(webpack ? ['webpack'] : []), 'budget'].map((word) => word.padStart(9)).join('')}  bytes, gzip`,
  );
  for (const module of modules) {
    const { subpath, budget, heavier = {}, parts = [] } = module;
    const name = `waimao${subpath.slice(1)}`;
    const all = entriesOf(module);
    const usual = all.filter((entry) => heavier[entry] === undefined);
    const heaviest = await weigh(name, usual, budget, (entry) => `export * from ${fileOf(entry)};`);
    for (const [entry, own] of Object.entries(heavier)) {
      await weigh(`  ${entry.replace(/^.*\//, '')}`, [entry], own, () => `export * from ${fileOf(entry)};`);
    }
    for (const part of parts) {
      const others = part.with && `export { ${part.with.names.join(', ')} } from ${fileOf(part.with.entry)};`;
      await weigh(`  ${part.what}`, [...Object.keys(heavier), heaviest], part.budget, (entry) =>
        [`export { ${part.names.join(', ')} } from ${fileOf(entry)};`, others].join('\n'),
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (over > 0) process.exit(1);

/** Weighs a line of the table; of many files the heaviest is held against the budget, and is the answer. */
async function weigh(
  name: string,
  entries: readonly string[],
  budget: number,
  codeOf: (entry: string) => string,
): Promise<string> {
  const weighed: [sizes: number[], entry: string][] = [];
  for (const entry of entries) weighed.push([await sizesOf(codeOf(entry)), entry]);
  const [sizes, entry] = weighed.reduce((heavy, next) => (Math.max(...next[0]) > Math.max(...heavy[0]) ? next : heavy));
  if (webpack !== undefined) sizes.push(await byWebpack(webpack, codeOf(entry)));
  const fits = Math.max(...sizes) <= budget;
  if (!fits) over++;
  const columns = [...sizes, budget].map((size) => String(size).padStart(9)).join('');
  const which = weighed.length > 1 ? `  heaviest of ${weighed.length}: ${entry}` : '';
  console.log(`${name.padEnd(26)}${columns}${fits ? '' : '  OVER'}${which}`);
  return entry;
}

function fileOf(entry: string): string {
  return JSON.stringify(resolve(entry.replace(/^src/, 'dist').replace(/ts$/, 'js')));
}

async function sizesOf(code: string): Promise<number[]> {
  const file = join(folder, 'entry.js');
  writeFileSync(file, code);
  return [await byEsbuild(file), await byRollup(file)];
}

async function byEsbuild(file: string): Promise<number> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    external,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? '').length;
}

async function byRollup(file: string): Promise<number> {
  const bundle = await rollup({ input: file, external, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { code } = await transform(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n'), {
    minify: true,
    charset: 'utf8',
  });
  return gzipSync(code).length;
}

function byWebpack(pack: Webpack, code: string): Promise<number> {
  const file = join(folder, 'entry.js');
  writeFileSync(file, code);
  return new Promise((settle, fail) => {
    const options = {
      mode: 'production',
      target: ['web', 'es2022'],
      entry: file,
      externals: external,
      externalsType: 'module',
      experiments: { outputModule: true },
      output: { path: folder, filename: 'packed.js', module: true, library: { type: 'module' } },
      performance: { hints: false },
    };
    const compiler = pack(options, (error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors()) {
        fail(error ?? new Error(stats?.toString()));
        return;
      }
      const size = gzipSync(readFileSync(join(folder, 'packed.js'))).length;
      compiler.close(() => settle(size));
    });
  });
}
