import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agentsGuide } from '../../scripts/agents-guide.ts';
import { exportsMap } from '../../scripts/generate.ts';
import { modules } from '../../scripts/modules.ts';

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
const guide = agentsGuide(modules);
const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

test('every link leads to a file of the package, and the guide is one of them', () => {
  expect(files).toContain('AGENTS.md');
  expect(links.filter((link) => !files.includes(link.split('/')[0] ?? ''))).toEqual([]);
});

test('every subpath is named, with the declarations that the exports map gives it', () => {
  const targets = JSON.stringify(exportsMap(modules));
  for (const { subpath } of modules) {
    if (subpath !== '.') expect(guide).toContain(`| \`waimao${subpath.slice(1)}\` |`);
  }
  expect(links.filter((link) => link.startsWith('dist/') && !targets.includes(`"./${link}"`))).toEqual([]);
});

test('the guide stays short', () => {
  expect(guide.split('\n').length).toBeLessThanOrEqual(120);
});
