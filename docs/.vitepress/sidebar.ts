import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { groups, inChineseOnly, shortTitles } from './guides.ts';

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly items?: Item[];
}

/** The guides that are written in a language, under their own titles. */
export function guideSidebar(docs: string, language: 'en' | 'zh'): Item[] {
  const prefix = language === 'en' ? '' : 'zh/';
  const sections = groups.map((group, at) => ({
    text: group[language],
    items: [...group.pages, ...(language === 'zh' && at === groups.length - 1 ? inChineseOnly : [])]
      .filter((page) => existsSync(`${docs}/${prefix}${page}.md`))
      .map((page) => ({
        text: shortTitles.get(page)?.[language] ?? titleOf(`${docs}/${prefix}${page}.md`),
        link: `/${prefix}${page}`,
      })),
  }));
  return sections.filter(({ items }) => items.length > 0);
}

/** The modules of the reference, one page each. */
export function referenceSidebar(docs: string): Item[] {
  const folder = `${docs}/reference`;
  if (!existsSync(folder)) return [];
  const modules = readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path !== 'index.md')
    .map((path) => path.slice(0, -'.md'.length))
    .sort();
  return [
    { text: 'Reference', items: modules.map((path) => ({ text: `waimao/${path}`, link: `/reference/${path}` })) },
  ];
}

function titleOf(file: string): string {
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;
}
