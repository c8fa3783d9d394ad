/**
 * `npm run docs`: the site, in docs/.vitepress/dist. The reference is made from the TSDoc, VitePress makes the pages,
 * and what came out is read again: a dead link, or anything that a page would load from another host, fails.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { inChineseOnly } from '../docs/.vitepress/guides.ts';
import { filesUnder, isMain } from './files.ts';
import { llmsFull, llmsIndex } from './llms.ts';
import { faultsOfSite } from './site-links.ts';

const SITE = 'docs/.vitepress/dist';

if (isMain(import.meta.url)) {
  const started = performance.now();
  run('npm', ['run', '--silent', 'playground']);
  run('npx', ['typedoc', '--options', 'docs/.vitepress/typedoc.json', '--logLevel', 'Warn']);
  run('npx', ['vitepress', 'build', 'docs']);
  writeFileSync(`${SITE}/llms.txt`, llmsIndex());
  writeFileSync(`${SITE}/llms-full.txt`, llmsFull());

  const files = filesUnder(SITE, '').map((file) => file.slice(SITE.length));
  // the other language of a page that has none: the site then says where it can be read
  const oneLanguage = new Set(inChineseOnly.map((page) => `/${page}.html`));
  const mayLack = (file: string): boolean => oneLanguage.has(file) || file.startsWith('/zh/reference/');
  const faults = faultsOfSite(files, (file) => readFileSync(SITE + file, 'utf8'), mayLack);
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files in ${SITE}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (faults.length > 0) process.exit(1);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
