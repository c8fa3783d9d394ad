import { readFileSync } from 'node:fs';
import type { Module } from './modules.ts';

/** What stands in AGENTS.md: how a program uses the package rightly, for whoever writes that program with a coding tool. */
export function agentsGuide(list: readonly Module[]): string {
  const rows = list
    .filter(({ subpath }) => subpath !== '.')
    .map(({ subpath, entry, purpose }) => {
      const declarations = entry.replace(/^src/, 'dist').replace(/\.ts$/, '.d.ts');
      const shown = entry.includes('*') ? `\`${declarations}\`` : `[${declarations}](${declarations})`;
      return `| \`waimao${subpath.slice(1)}\` | ${purpose} | ${shown} |`;
    });
  const table = ['| import | what it decides | types and examples |', '| --- | --- | --- |', ...rows].join('\n');
  return TEXT.replace('<!-- modules -->', table);
}

const TEXT = readFileSync(new URL('agents-guide.md', import.meta.url), 'utf8');
