/** The texts for language models: `llms.txt` lists the guides, `llms-full.txt` has them all, in the order of the site. */
import { readFileSync } from 'node:fs';
import { groups, shortTitles } from '../docs/.vitepress/guides.ts';
import { modules } from './modules.ts';

const SUMMARY =
  '> TypeScript library of the rules of foreign-trade customer management: pure functions over plain data, each decision with its reasons in English and Chinese.';

/** Title and first sentence of every guide, then the modules. */
export function llmsIndex(): string {
  const guides = groups.flatMap(({ en, pages }) => [`## ${en}`, '', ...pages.map(entryOf), '']);
  const imports = modules.map(({ subpath, purpose }) => `- \`waimao${subpath.slice(1)}\`: ${purpose}`);
  return ['# waimao', '', SUMMARY, '', ...guides, '## Imports', '', ...imports, ''].join('\n');
}

/** Every English guide, one after another. */
export function llmsFull(): string {
  const texts = groups.flatMap(({ pages }) => pages.map((page) => guide(page).trim()));
  return `${['# waimao', SUMMARY, ...texts].join('\n\n')}\n`;
}

function entryOf(page: string): string {
  const text = guide(page);
  const title = shortTitles.get(page)?.en ?? /^# (.+)$/m.exec(text)?.[1] ?? page;
  const first = /^# .+\n+([^\n#`|<-][\s\S]*?[.?])(?:\s|$)/m.exec(text)?.[1]?.replaceAll('\n', ' ');
  return first === undefined ? `- [${title}](${page}.html)` : `- [${title}](${page}.html): ${first}`;
}

function guide(page: string): string {
  return readFileSync(`docs/${page}.md`, 'utf8');
}
