import type { Both } from '../run/output.ts';

/** Every word of the page itself. */
export const words = {
  tagline: {
    en: 'Rules of foreign-trade customer management. Change the program, press Run, read the decision and its reasons.',
    zh: '外贸客户管理的规则。修改程序，点击“运行”，查看决定及其理由。',
  },
  example: { en: 'Example', zh: '示例' },
  program: { en: 'Program', zh: '程序' },
  run: { en: 'Run', zh: '运行' },
  stop: { en: 'Stop', zh: '停止' },
  share: { en: 'Share link', zh: '分享链接' },
  language: { en: '中文', zh: 'English' },
  dark: { en: 'Dark', zh: '深色' },
  light: { en: 'Light', zh: '浅色' },
  keys: {
    en: 'Ctrl+Enter or ⌘+Enter runs. Tab indents; Esc leaves the program for the Run button.',
    zh: 'Ctrl+Enter 或 ⌘+Enter 运行。Tab 缩进；Esc 离开编辑器，回到“运行”按钮。',
  },
  notChecked: {
    en: 'Types are taken off, not checked. Nothing leaves this page: it has no connection to anywhere.',
    zh: '运行时只去掉类型，不作类型检查。本页不联网，不发送任何数据。',
  },
  answer: { en: 'Answer', zh: '结果' },
  running: { en: 'Running…', zh: '运行中…' },
  empty: { en: 'Press Run to see the answer.', zh: '点击“运行”查看结果。' },
  fromLink: {
    en: 'This program came with the link. Read it, then press Run.',
    zh: '此程序来自链接。请先看清内容，再点击“运行”。',
  },
  badLink: { en: 'The program of this link cannot be read.', zh: '无法读取链接中的程序。' },
  copied: { en: 'The link is copied.', zh: '链接已复制。' },
  inAddress: { en: 'The link stands in the address bar.', zh: '链接已写入地址栏。' },
  stopped: { en: 'Stopped.', zh: '已停止。' },
  broken: {
    en: 'The program was ended by the browser, most often because it took too much memory.',
    zh: '程序被浏览器终止，通常是内存占用过大。',
  },
  nothing: {
    en: 'The program ended without showing anything: call show(…) with a value.',
    zh: '程序已结束，但没有输出：请用 show(…) 显示一个值。',
  },
  leftOut: { en: 'Further output was left out.', zh: '其余输出已省略。' },
  at: { en: 'at', zh: '位置' },
  table: { en: 'The same as a table', zh: '以表格显示' },
} as const satisfies Readonly<Record<string, Both>>;

/** @returns How long a run took. */
export function ranIn(milliseconds: number): Both {
  const time = Math.max(1, Math.round(milliseconds));
  return { en: `Ran in ${time} ms.`, zh: `运行用时 ${time} 毫秒。` };
}

/** @returns That a run took too long. */
export function tookTooLong(limit: number): Both {
  return {
    en: `Stopped after ${limit / 1000} seconds: the program did not come to its end. Is there a loop without one?`,
    zh: `运行超过 ${limit / 1000} 秒，已停止：程序没有结束。是否有死循环？`,
  };
}

/** @returns The line of a fault, as a button that goes there. */
export function lineWords(line: number): Both {
  return { en: `Line ${line}`, zh: `第 ${line} 行` };
}
