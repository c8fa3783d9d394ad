/**
 * Writes the playground, one page that needs nothing else: `docs/public/playground.html`. The modules in it are bundled from `src/`
 * by the list that the package itself is built from, so that the page needs no build and cannot be behind the source.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { examples } from '../docs/playground/example-list.ts';
import { isMain } from './files.ts';
import { entriesOf, modules } from './modules.ts';

const HOME = 'docs/playground';

/** Where the page is written. */
export const PLAYGROUND = 'docs/public/playground.html';

/** Per name in an import, the file of `src/`: `waimao/holidays/cn` and all the others. */
export function importable(): ReadonlyMap<string, string> {
  return new Map(
    modules.flatMap((module) =>
      entriesOf(module).map((file): [string, string] => {
        const own = /([^/]+)\.ts$/.exec(file)?.[1] ?? '';
        return [module.subpath.replace('.', 'waimao').replace('*', own), file];
      }),
    ),
  );
}

/** The whole page as text. */
export async function playgroundPage(): Promise<string> {
  const [worker, page] = await Promise.all([bundle(`${HOME}/run/worker.ts`), bundle(`${HOME}/page/main.ts`)]);
  const ready = examples.map((example) => ({ ...example, code: read(`examples/${example.id}.ts`) }));
  const script = inScript(page);
  const parts: Readonly<Record<string, string>> = {
    policy: policyFor(script),
    style: read('page.css'),
    examples: inScript(JSON.stringify(ready)),
    worker: inScript(worker),
    page: script,
  };
  return read('page.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

/** No connection to anywhere, no script but the page's own; programs are compiled (`unsafe-eval`) inside of the worker. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'unsafe-eval'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [moduleTable],
  });
  return outputFiles[0]?.text ?? '';
}

/** The module `modules`, which loads each module of the package when it is asked for it, and not before. */
const moduleTable: Plugin = {
  name: 'modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^modules$/ }, () => ({ path: 'modules', namespace: 'modules' }));
    onLoad({ filter: /.*/, namespace: 'modules' }, () => {
      const rows = [...importable()].map(([name, file]) => `${text(name)}: () => require(${text(`./${file}`)})`);
      const names = modules.map(({ subpath }) => subpath.replace('.', 'waimao'));
      const contents = `export const modules = {${rows.join(',')}};\nexport const moduleNames = ${JSON.stringify(names)};`;
      return { contents, resolveDir: '.' };
    });
  },
};

/** Text that may stand in a `script` element: nothing in it ends the element or opens a comment. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\u003c');
}

function text(value: string): string {
  return JSON.stringify(value);
}

function read(file: string): string {
  return readFileSync(`${HOME}/${file}`, 'utf8');
}

if (isMain(import.meta.url)) {
  const page = await playgroundPage();
  mkdirSync('docs/public', { recursive: true });
  writeFileSync(PLAYGROUND, page);
  const bytes = Buffer.from(page);
  console.log(`${PLAYGROUND}: ${kilobytes(bytes)}, gzipped ${kilobytes(gzipSync(bytes))}`);
}

function kilobytes({ length }: { readonly length: number }): string {
  return `${(length / 1000).toFixed(0)} KB`;
}
