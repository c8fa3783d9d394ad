import type { Bilingual } from '../report-model.ts';
import type { DayCountView, StoreView } from '../store-model.ts';
import { both, escapeText, folded, grouped, section, table, words } from './markup.ts';

/** Which day it is by the store, what the days came to so far, and whether the store says the same as the report. */
export function storeSection({ headline, counts, turns, kept, differences, disposed, approve }: StoreView): string {
  const body = [
    `<p>${both(ended(headline))} ${words('What was decided above was also done in the store, by the functions of waimao/storage; the next run goes on from there.', '以上决定已由 waimao/storage 的函数写入存储，下次运行由此继续。')}</p>`,
    countsTable(counts, words('Before this day, on it, and together', '此前、当日与合计'), words('What', '项目')),
    folded(
      words('Turns of the rotation by rep', '各业务员的轮次'),
      countsTable(turns, words('The rotation goes on where it stood', '轮次接续上次'), words('Rep', '业务员')),
    ),
    `<p>${both(ended(kept))} ${
      differences.length === 0
        ? words('Read back, all of it is as decided.', '读回核对，全部与决定一致。')
        : words(
            `Read back, ${differences.length} are otherwise than decided, since somebody else wrote meanwhile:`,
            `读回核对，有 ${differences.length} 项与决定不一致（其间有他人写入）：`,
          )
    }</p>`,
    differences.length === 0 ? '' : `<ul>${differences.map((text) => `<li>${both(text)}</li>`).join('')}</ul>`,
    disposed === null
      ? ''
      : `<p>${both(ended(disposed.text))} <code class="digest">${escapeText(disposed.digest)}</code></p>`,
    approve === null
      ? ''
      : `<p>${words('Nothing of today’s plan of retention is carried out. The next run does it with', '今日的保存期限方案尚未执行。下次运行时执行：')} <code class="digest">--approve ${escapeText(approve)}</code></p>`,
  ];
  return section('store', 'Store', '存储', body.join('\n'));
}

/** A sentence of either language. */
function ended({ en, zh }: Bilingual): Bilingual {
  return { en: `${en}.`, zh: `${zh}。` };
}

function countsTable(rows: readonly DayCountView[], caption: string, first: string): string {
  const columns = [
    { title: first },
    { title: words('Before', '此前'), number: true },
    { title: words('Today', '当日'), number: true },
    { title: words('Together', '合计'), number: true },
  ];
  return table(
    caption,
    columns,
    rows.map(({ label, before, today }) => [both(label), grouped(before), grouped(today), grouped(before + today)]),
  );
}
