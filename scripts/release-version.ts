/**
 * Raises the version by what the changesets ask for and gathers their lines into CHANGELOG.md, grouped by heading:
 * `npm run release:version -- 2026-12-01`. Changesets' own changelog knows kinds of releases only, and no "Data".
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesUnder, isMain } from './files.ts';

const headings = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security', 'Data'];

/** The lines of a changeset by heading, without its front matter. */
function linesOf(name: string, text: string): Map<string, string> {
  const body = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text)?.[1];
  if (body === undefined) throw new Error(`${name}: there is no front matter`);
  const [before = '', ...parts] = body.split(/^### /m);
  if (before.trim() !== '' || parts.length === 0) throw new Error(`${name}: a line stands under no heading`);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      if (!headings.includes(heading)) throw new Error(`${name}: ${heading} is none of ${headings.join(', ')}`);
      return [heading, lines.join('\n').trim()];
    }),
  );
}

/** The changelog with a section for the version on top, made of the changesets' lines. */
export function withSection(
  changelog: string,
  version: string,
  day: string,
  changesets: readonly (readonly [name: string, text: string])[],
): string {
  const all = changesets.map(([name, text]) => linesOf(name, text));
  const blocks = headings.flatMap((heading) => {
    const lines = all.flatMap((lines) => lines.get(heading) ?? []);
    return lines.length === 0 ? [] : [`### ${heading}\n\n${lines.join('\n')}\n`];
  });
  const title = '# Changelog\n\n';
  if (!changelog.startsWith(title)) throw new Error('CHANGELOG.md does not start with its title');
  const older = changelog.slice(title.length);
  return `${title}## ${version} (${day})\n\n${blocks.join('\n')}\n${older}`;
}

if (isMain(import.meta.url)) {
  const day = process.argv[2] ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('usage: npm run release:version -- YYYY-MM-DD');
  const files = filesUnder('.changeset', '.md').filter((file) => basename(file) !== 'README.md');
  if (files.length === 0) throw new Error('there is no changeset: nothing to release');
  const changesets = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
  withSection(readFileSync('CHANGELOG.md', 'utf8'), '0.0.0', day, changesets); // refused before anything is written
  execFileSync('npx', ['changeset', 'version'], { stdio: 'inherit' });
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync('CHANGELOG.md', withSection(readFileSync('CHANGELOG.md', 'utf8'), version, day, changesets));
  console.log(`${version} (${day}): ${files.length} changesets gathered. Read CHANGELOG.md before you commit.`);
}
