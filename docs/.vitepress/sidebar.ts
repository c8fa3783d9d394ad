import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { groups } from './guides.ts';

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: Item[];
}

/** The guides that are written in a language, under their own titles. */
export function guideSidebar(docs: string, language: 'en' | 'zh'): Item[] {
  const prefix = language === 'en' ? '' : 'zh/';
  return groups.map((group) => ({
    text: group[language],
    items: group.pages
      .filter((page) => existsSync(`${docs}/${prefix}${page}.md`))
      .map((page) => ({ text: titleOf(`${docs}/${prefix}${page}.md`), link: `/${prefix}${page}` })),
  }));
}

/** The modules of the reference, each with its functions and constants; types are linked from their pages. */
export function referenceSidebar(docs: string): Item[] {
  const folder = `${docs}/reference`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.md' && entry.parentPath !== folder)
    .map((entry) => entry.parentPath.replaceAll('\\', '/').slice(folder.length + 1))
    .sort()
    .map((module) => ({
      text: `waimao/${module}`,
      link: `/reference/${module}/`,
      collapsed: true,
      items: ['functions', 'variables'].flatMap((kind) => membersOf(folder, module, kind)),
    }));
}

function membersOf(folder: string, module: string, kind: string): Item[] {
  const path = `${folder}/${module}/${kind}`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => name.slice(0, -'.md'.length))
    .map((text) => ({ text, link: `/reference/${module}/${kind}/${text}` }));
}

function titleOf(file: string): string {
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;
}
