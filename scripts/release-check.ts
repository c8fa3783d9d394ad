/**
 * What must be settled before a version is published, all faults at once: `npm run release:check`, or with the tag that started
 * the release, `npm run release:check -- v0.1.0`. Tests, gates and examples are checks of their own.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isMain } from './files.ts';

/** What a release is judged by. */
export interface Release {
  readonly manifest: { readonly version?: string; readonly repository?: unknown };
  readonly lockedVersion: string;
  readonly changelog: string;
  /** Changesets that no version has gathered yet. */
  readonly changesets: readonly string[];
  /** What `git status --porcelain` says. */
  readonly uncommitted: string;
  readonly tag?: string | undefined;
}

/** Why this may not be published yet; empty when it may. */
export function releaseFaults(release: Release): string[] {
  const { manifest, lockedVersion, changelog, changesets, uncommitted, tag } = release;
  const { version = '' } = manifest;
  const faults: string[] = [];
  const url = (manifest.repository as { url?: unknown } | undefined)?.url;
  if (typeof url !== 'string' || !/^git\+https:\/\/\S+\.git$/.test(url)) {
    faults.push(
      'package.json: repository.url is not set as git+https://….git; provenance names it, and npm compares it',
    );
  }
  if (!/^\d+\.\d+\.\d+$/.test(version) || version === '0.0.0')
    faults.push(`package.json: ${version} is no version to publish`);
  if (lockedVersion !== version) faults.push(`package-lock.json holds ${lockedVersion}, package.json ${version}`);
  const [, newest, day] = /^## (\S+) \(([^)]+)\)$/m.exec(changelog) ?? [];
  if (newest !== version) faults.push(`CHANGELOG.md: the first section is of ${newest}, not of ${version}`);
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? '')) faults.push(`CHANGELOG.md: ${version} has no day, but says ${day}`);
  if (changesets.length > 0)
    faults.push(`changesets are not gathered: ${changesets.join(', ')}; npm run release:version`);
  if (uncommitted !== '') faults.push(`the working tree differs from its commit:\n${uncommitted.trimEnd()}`);
  if (tag !== undefined && tag !== `v${version}`) faults.push(`the tag is ${tag}, the version ${version}`);
  return faults;
}

if (isMain(import.meta.url)) {
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const faults = releaseFaults({
    manifest: read('package.json') as Release['manifest'],
    lockedVersion: (read('package-lock.json') as { version: string }).version,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    changesets: readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md'),
    uncommitted: execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }),
    tag: process.argv[2],
  });
  for (const fault of faults) console.error(`- ${fault}`);
  if (faults.length > 0) process.exit(1);
  console.log('Nothing stands in the way of this version.');
}
