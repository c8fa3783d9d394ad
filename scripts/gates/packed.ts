/** The tarball as `npm pack` makes it, installed in an empty project; both are made once and removed at the end. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { entriesOf, modules } from '../modules.ts';
import { started } from './gate.ts';

let tarball: string | undefined;
let consumer: string | undefined;

/** The path of the tarball. */
export function packedTarball(): string {
  if (tarball === undefined) {
    const folder = emptyFolder();
    started('npm', ['pack', '--silent', '--pack-destination', folder]);
    const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
    if (name === undefined) throw new Error('npm pack made no tarball');
    tarball = join(folder, name);
  }
  return tarball;
}

/** The folder of a project that has installed the tarball, or one that is given, and nothing else. */
export function consumerFolder(given?: string): string {
  if (consumer === undefined) {
    consumer = emptyFolder();
    const project = { name: 'consumer', version: '1.0.0', private: true };
    writeFileSync(join(consumer, 'package.json'), JSON.stringify(project));
    started('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', given ?? packedTarball()], {
      cwd: consumer,
    });
  }
  return consumer;
}

/** Every name that can be imported, such as `waimao/holidays/cn`. */
export function importNames(): string[] {
  return modules.flatMap((module) =>
    entriesOf(module).map((file) => `waimao${module.subpath.slice(1).replace('*', basename(file, '.ts'))}`),
  );
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-gates-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
