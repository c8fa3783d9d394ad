import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** What is used of a token of markdown-it. */
interface Token {
  readonly type: string;
  attrGet(name: string): string | null;
  hidden: boolean;
  tag: string;
  attrs: [string, string][] | null;
  children: Token[] | null;
}

interface Markdown {
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: { tokens: Token[]; env: { path?: string } }) => void): void };
  };
}

/**
 * A link that leaves `docs/` leads to a file of the repository, which the site does not carry: it is shown as words
 * with the path as a hint. A file that is not there fails the build.
 */
export function outsideLinks(docs: string): (markdown: Markdown) => void {
  return (markdown) => {
    markdown.core.ruler.push('outside_links', ({ tokens, env }) => {
      if (env.path === undefined) return;
      for (const { children } of tokens) {
        let inside = false;
        for (const token of children ?? []) {
          if (token.type === 'link_open') {
            const path = outsidePath(token.attrGet('href') ?? '', env.path, docs);
            if (path === undefined) continue;
            token.tag = 'span';
            token.attrs = [['title', path]];
            inside = true;
          } else if (token.type === 'link_close' && inside) {
            token.tag = 'span';
            inside = false;
          }
        }
      }
    });
  };
}

function outsidePath(href: string, page: string, docs: string): string | undefined {
  if (!href.startsWith('../')) return undefined;
  const file = resolve(dirname(page), href.replace(/#.*$/, ''));
  if (!relative(docs, file).startsWith('..')) return undefined;
  if (!existsSync(file)) throw new Error(`${page}: there is no ${href}`);
  return relative(resolve(docs, '..'), file);
}
