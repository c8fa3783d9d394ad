/** What is used of a token of markdown-it. */
interface Token {
  type: string;
  content: string;
  readonly children: Token[] | null;
}

interface Markdown {
  readonly core: { readonly ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void } };
}

const CHINESE_END = /[\p{Script=Han}，。；：、！？）」』”…]$/u;
const CHINESE_START = /^[\p{Script=Han}，。；：、！？（「『“…]/u;

/** A line break of the source is a space in English; Chinese is written without one. */
export function chineseBreaks(markdown: Markdown): void {
  markdown.core.ruler.push('chinese_breaks', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const [at, token] of (children ?? []).entries()) {
        if (token.type !== 'softbreak') continue;
        const before = children?.[at - 1]?.content ?? '';
        const after = children?.[at + 1]?.content ?? '';
        if (!CHINESE_END.test(before) && !CHINESE_START.test(after)) continue;
        token.type = 'text';
        token.content = '';
      }
    }
  });
}
