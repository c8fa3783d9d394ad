/**
 * One program that imports every subpath, works through every example of the documentation and asks some thousand
 * questions about local time; it answers with a text that must be the same wherever it runs.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { filesUnder } from '../files.ts';
import { started } from './gate.ts';
import { consumerFolder, importNames } from './packed.ts';

const root = resolve('.');
const EXAMPLES = 'generated/doctest';

/** The program for Node and its like, which import the installed tarball themselves. */
export async function installedProgram(format: 'esm' | 'cjs'): Promise<string> {
  const external = ['waimao', 'waimao/*', 'luxon'];
  return bundled(`${entry(importNames())}\nvoid answers().then(console.log);`, { format, external });
}

/** The program for a browser, with the installed tarball bundled into it; it defines `program.answers`. */
export async function browserProgram(): Promise<string> {
  const installed: Plugin = {
    name: 'installed',
    setup: ({ onResolve, resolve: find }) =>
      onResolve({ filter: /^(?:waimao|luxon)(?:\/|$)/ }, ({ path, kind, resolveDir }) =>
        resolveDir.startsWith(root) ? find(path, { kind, resolveDir: consumerFolder() }) : undefined,
      ),
  };
  return bundled(entry(importNames()), { format: 'iife', plugins: [installed] });
}

/** The program with the source bundled into it, without luxon, which reads the host's zone and locale as it is meant to. */
export async function sourceProgram(): Promise<string> {
  const names = importNames().filter((name) => name !== 'waimao/luxon');
  return bundled(entry(names), { format: 'iife', tsconfig: 'tsconfig.json' });
}

function entry(names: readonly string[]): string {
  started('npm', ['run', '--silent', 'doctest']);
  const examples = filesUnder(EXAMPLES, '.test.ts').filter((file) =>
    importsOf(file).every((name) => names.includes(name)),
  );
  return [
    "import { examples } from './scripts/gates/plain-expect.ts';",
    "import { localTimeAnswers } from './test/runtime/local-time.ts';",
    "import cases from './test/fixtures/windows-cases.json';",
    ...names.map((name, index) => `import * as m${index} from '${name}';`),
    ...examples.map((file) => `import './${file}';`),
    `const modules = { ${names.map((name, index) => `'${name}': m${index}`).join(', ')} };`,
    'export async function answers() {',
    '  const faces = Object.entries(modules).map(([name, face]) =>',
    // `default` is what bundlers add to CommonJS
    '    [name, ...Object.keys(face).filter((key) => key !== "default").sort()].join(" "));',
    '  return [...faces, ...(await examples()), ...localTimeAnswers(cases)].join("\\n");',
    '}',
  ].join('\n');
}

/** The packages that an example imports; luxon comes with `waimao/luxon`, a database is not to be had everywhere. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/ from '([^']+)';$/gm)]
    .map(([, name = '']) => (name === 'luxon' ? 'waimao/luxon' : name))
    .filter((name) => name !== 'vitest');
}

async function bundled(
  contents: string,
  options: { format: 'esm' | 'cjs' | 'iife'; external?: string[]; plugins?: Plugin[]; tsconfig?: string },
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    logLevel: 'error',
    target: 'es2022',
    globalName: 'program',
    alias: { vitest: `${root}/scripts/gates/plain-expect.ts` },
    // the paths of tsconfig.json lead to the source
    ...(options.tsconfig === undefined && { tsconfigRaw: '{}' }),
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}
