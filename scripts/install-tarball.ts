import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Installs a tarball, or without one what `npm pack` makes of `dist/` now, into an empty folder; gives the tarball's path. */
export function installTarball(folder: string, given?: string): string {
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (given === undefined) npm('.', 'pack', '--silent', '--pack-destination', folder);
  const made = given ?? readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (made === undefined) throw new Error('npm pack made no tarball');
  const tarball = given === undefined ? join(folder, made) : resolve(made);
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "version": "1.0.0", "private": true }\n');
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
  return tarball;
}
