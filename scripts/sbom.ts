/**
 * Writes sbom.cdx.json: what an install of the package brings along, in the versions of the lock file. It is made in a copy without
 * development dependencies, since `npm sbom --omit dev` leaves out luxon where one of those needs it too.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  devDependencies?: unknown;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
delete manifest.devDependencies;
const temporary = mkdtempSync(join(tmpdir(), 'waimao-sbom-'));
const cwd = join(temporary, manifest.name); // npm calls the package by its folder
try {
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
  copyFileSync('package-lock.json', join(cwd, 'package-lock.json'));
  execFileSync('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { cwd });
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd, encoding: 'utf8' });
  const { components } = JSON.parse(text) as { components: readonly { readonly name: string }[] };
  const missing = Object.keys(manifest.dependencies).filter((name) => !components.some((part) => part.name === name));
  if (missing.length > 0) throw new Error(`the list lacks ${missing.join(', ')}`);
  writeFileSync('sbom.cdx.json', text);
  console.log(`sbom.cdx.json: ${components.map(({ name }) => name).join(', ')}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
