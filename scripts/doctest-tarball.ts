/**
 * Runs every example of README.md, docs/ and TSDoc against the packed tarball, as a user would have it: installed in a folder
 * of its own, without aliases, first through the compiler with the shipped types, then in the runner. `npm run doctest:tarball`
 * packs what `npm run build` has made; `npm run doctest:tarball -- FILE` takes a tarball that is there.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { consumerFolder, packedTarball } from './gates/packed.ts';

const EXAMPLES = 'generated/doctest';

/** What examples import beside waimao and what comes with it: the runner, and databases of the user's choice. */
const brought = ['vitest', 'libsql', '@electric-sql/pglite'];

const given = process.argv[2];
const folder = consumerFolder(given === undefined ? undefined : resolve(given));
const run = (program: string, ...args: string[]): void => {
  execFileSync(process.execPath, [resolve(program), ...args], { cwd: folder, stdio: 'inherit' });
};

for (const name of brought) {
  mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
  symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}
cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });
const count = readdirSync(join(folder, 'examples')).length;

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
};
const compilerOptions = { ...options, module: 'esnext', moduleResolution: 'bundler' };
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['examples'] }));
run('node_modules/typescript/bin/tsc', '--project', '.');

const report = join(folder, 'report.json');
run(
  'node_modules/vitest/vitest.mjs',
  ...['run', '--root', folder, '--dir', 'examples', '--no-isolate', '--testTimeout=120000'],
  ...['--reporter=json', '--reporter=dot', `--outputFile.json=${report}`],
);
const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number };
if (count === 0 || numPassedTests !== count) throw new Error(`${numPassedTests} of ${count} examples passed`);
console.log(`${count} examples pass against ${basename(given ?? packedTarball())}.`);
