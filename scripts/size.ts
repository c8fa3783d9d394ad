/**
 * Weighs every subpath, all of its exports, minified and gzipped, dependencies left out, under two bundlers, and fails
 * when one is over its budget. Needs `npm run build` first.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { modules } from './modules.ts';

const external = ['decimal.js', 'luxon', 'zod', 'zod/mini'];
const folder = mkdtempSync(join(resolve('dist'), '.size-'));
let over = 0;

try {
  console.log(
    `${'import'.padEnd(24)}${'esbuild'.padStart(9)}${'rollup'.padStart(9)}${'budget'.padStart(9)}  bytes, gzip`,
  );
  for (const { subpath, entry, budget } of modules) {
    const file = join(folder, 'entry.js');
    writeFileSync(
      file,
      `export * from ${JSON.stringify(resolve(entry.replace(/^src/, 'dist').replace(/ts$/, 'js')))};`,
    );
    const sizes = [await byEsbuild(file), await byRollup(file)];
    const fits = Math.max(...sizes) <= budget;
    if (!fits) over++;
    const columns = [...sizes, budget].map((size) => String(size).padStart(9)).join('');
    console.log(`${`waimao${subpath.slice(1)}`.padEnd(24)}${columns}${fits ? '' : '  OVER'}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (over > 0) process.exit(1);

async function byEsbuild(file: string): Promise<number> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
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
  });
  return gzipSync(code).length;
}
