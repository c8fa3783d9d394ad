import type { ClosureItem, ClosuresView } from '../holiday-model.ts';
import { both, escapeText, folded, reasonList, section, table, words } from './markup.ts';

/** How many closures stand there at once; the others are folded away. */
const mostClosures = 12;

/** The open orders that are due while the customer or China is closed. */
export function closuresSection({ orders, looked, onWeekends, unknown, closures }: ClosuresView): string {
  const body = [
    `<p>${words(
      `${orders} of ${looked} open orders are due while the customer or China is closed for a holiday: ask for the payment before.`,
      `${looked} 个未付清订单中，${orders} 个到期日落在客户所在国或中国的假期内：请在放假前催款。`,
    )}</p>`,
    closures.length === 0 ? `<p class="quiet">${words('None.', '无。')}</p>` : closureList(closures),
    onWeekends === 0
      ? ''
      : `<p class="quiet">${words(`${onWeekends} more are due on a plain weekend.`, `另有 ${onWeekends} 个到期日为普通周末。`)}</p>`,
    unknown === 0
      ? ''
      : `<p class="quiet">${words(
          `Of ${unknown} orders the customer’s holidays are not known: only China’s were looked at.`,
          `${unknown} 个订单的客户节假日未知：只查了中国的假期。`,
        )}</p>`,
  ];
  return section('closures', 'Due dates inside a closure', '到期日落在假期', body.join('\n'));
}

function closureList(items: readonly ClosureItem[]): string {
  const [first, rest] = [items.slice(0, mostClosures), items.slice(mostClosures)];
  const lines = first.map(closureLine).join('\n');
  if (rest.length === 0) return lines;
  return lines + folded(words(`${rest.length} more`, `其余 ${rest.length} 个`), rest.map(closureLine).join('\n'));
}

function closureLine({ place, name, from, to, backOn, orders, reasons }: ClosureItem): string {
  const columns = [
    { title: words('Order', '订单') },
    { title: words('Customer', '客户') },
    { title: words('Due', '到期日') },
    { title: words('Amount', '金额'), number: true },
    { title: words('Both back on', '双方上班') },
  ];
  const rows = orders.map(({ id, customerId, customer, dueOn, amount, bothBackOn }) => [
    escapeText(id),
    `<a href="#${escapeText(customerId)}">${escapeText(customer)}</a>`,
    both(dueOn),
    escapeText(amount),
    both(bothBackOn),
  ]);
  const isOneDay = from.en === to.en;
  const when = {
    en: `${from.en}${isOneDay ? '' : ` to ${to.en}`}, back on ${backOn.en}`,
    zh: `${from.zh}${isOneDay ? '' : ` 至 ${to.zh}`}，${backOn.zh} 上班`,
  };
  const count = words(`${orders.length} ${orders.length === 1 ? 'order' : 'orders'}`, `${orders.length} 个订单`);
  return `<details class="decided"><summary><span class="id">${both(place)}</span><span class="subject">${both(name)} <span class="quiet">${both(when)}</span></span><span class="mark warn">${count}</span></summary>${reasonList(reasons)}${table(both(name), columns, rows)}</details>`;
}
