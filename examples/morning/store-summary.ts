import type { StoreView } from './store-model.ts';
import type { SummaryOptions } from './summary.ts';
import { fitted, textWidth, wrapped } from './terminal-text.ts';

/** Writes which day it is by the store, and what the days came to, as plain text, none of it wider than `width` columns. */
export function renderStore(view: StoreView, options: SummaryOptions): string {
  const { language = 'en' } = options;
  const width = Math.max(60, options.width);
  const words = (en: string, zh: string): string => ({ en, zh })[language];
  const { headline, counts, kept, differences, disposed, approve } = view;
  const number = (text: string): string => ' '.repeat(Math.max(0, 9 - textWidth(text))) + text;
  const lines = [
    '─'.repeat(width),
    headline[language],
    `${fitted('', 28)}${[words('before', '此前'), words('today', '当日'), words('together', '合计')].map(number).join('')}`,
    ...counts.map(
      ({ label, before, today }) =>
        fitted(label[language], 28) + [before, today, before + today].map((count) => number(String(count))).join(''),
    ),
    ...wrapped(
      [
        kept[language],
        differences.length === 0
          ? words('read back: as decided', '读回核对一致')
          : words(`read back: ${differences.length} otherwise`, `读回核对：${differences.length} 项不一致`),
      ],
      width,
    ),
    ...(disposed === null ? [] : [disposed.text[language]]),
    ...(approve === null
      ? []
      : [words('The next run carries the plan out with', '下次运行执行该方案：'), `  --approve ${approve}`]),
  ];
  return lines.map((line) => `${fitted(line, width).trimEnd()}\n`).join('');
}
