/**
 * Packs the tarball, installs it in an empty project, imports every subpath as ES module and as CommonJS, and compiles
 * a consumer against the shipped types in both forms.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { entriesOf, modules } from './modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'waimao-smoke-'));
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

try {
  npm('.', 'pack', '--silent', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }));
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`);

  const names = modules.flatMap((module) =>
    entriesOf(module).map((file) => `waimao${module.subpath.slice(1).replace('*', basename(file, '.ts'))}`),
  );
  const count = (loader: string): string =>
    `const total = (${JSON.stringify(names)}).length;\n${loader}\nconsole.log(total + ' subpaths, ' + names + ' exports');`;
  writeFileSync(
    join(folder, 'smoke.mjs'),
    count(
      `let names = 0;\nfor (const name of ${JSON.stringify(names)}) names += Object.keys(await import(name)).length;`,
    ),
  );
  writeFileSync(
    join(folder, 'smoke.cjs'),
    count(`let names = 0;\nfor (const name of ${JSON.stringify(names)}) names += Object.keys(require(name)).length;`),
  );
  const [asModule, asCommon] = ['smoke.mjs', 'smoke.cjs'].map((file) =>
    execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trim(),
  );
  if (asModule !== asCommon) throw new Error(`ES module: ${asModule}; CommonJS: ${asCommon}`);

  const consumer = names.map((name, index) => `import * as m${index} from '${name}';\nvoid m${index};`).join('\n');
  for (const file of ['consumer.mts', 'consumer.cts']) writeFileSync(join(folder, file), `${consumer}\n`);
  // zod's own types name `URL`, which stands in the DOM's
  const options = '--noEmit --strict --module nodenext --target es2022 --lib es2022,dom'.split(' ');
  const compiler = resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, ...options, 'consumer.mts', 'consumer.cts'], {
    cwd: folder,
    stdio: 'inherit',
  });
  console.log(`The packed tarball loads as ES module and as CommonJS with types: ${asModule}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
