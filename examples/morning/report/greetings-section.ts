import type { GreetingItem, GreetingsView, UnknownCountry } from '../holiday-model.ts';
import { both, escapeText, reasonList, section, words } from './markup.ts';

/** How many countries of an occasion are named. */
const mostCountries = 6;

/** Whom to greet in the next days, and on which days not to. */
export function greetingsSection({ until, due, ahead, unknown }: GreetingsView): string {
  const body = [
    `<p>${words(
      'What a customer observes is not in the files, so the majority of its country decides: ask before you wish. Nothing is greeted on solemn and sensitive days.',
      '文件中没有客户的习俗，故按所在国多数人的习俗：祝贺前请先了解。肃穆或敏感的日子不祝贺。',
    )}</p>`,
    `<h3>${words('Until', '截至')} ${both(until)}</h3>`,
    greetingList(due),
    `<h3>${words('Later, but to be begun by then', '其后，但届时须已着手准备')}</h3>`,
    greetingList(ahead),
    unknown.length === 0 ? '' : unknownList(unknown),
  ];
  return section('greetings', 'Greetings due', '近期问候', body.join('\n'));
}

function greetingList(items: readonly GreetingItem[]): string {
  if (items.length === 0) return `<p class="quiet">${words('None.', '无。')}</p>`;
  return items.map(greetingLine).join('\n');
}

function greetingLine({ date, name, advice, tone, countries, customers, reasons }: GreetingItem): string {
  const named = countries.slice(0, mostCountries).map(({ country, customers: count }) => `${country} ${count}`);
  const others = countries.length - named.length;
  const list = named.join(', ') + (others === 0 ? '' : ` +${others}`);
  const count = words(
    `${customers.length} ${customers.length === 1 ? 'customer' : 'customers'}: ${list}`,
    `${customers.length} 个客户：${list}`,
  );
  const links = customers.map(
    ({ id, name: company }) =>
      `<li><a href="#${escapeText(id)}">${escapeText(company)}</a> <span class="quiet">${escapeText(id)}</span></li>`,
  );
  return `<details class="decided dated"><summary><span class="id">${both(date)}</span><span class="subject">${both(name)} <span class="quiet">${count}</span></span><span class="mark ${tone}">${both(advice)}</span></summary>${reasonList(reasons)}<ul class="names">${links.join('\n')}</ul></details>`;
}

function unknownList(rows: readonly UnknownCountry[]): string {
  const lines = rows.map(
    ({ country, customers, reason }) =>
      `<li>${escapeText(country)} (${customers}): ${both(reason)} <code>${escapeText(reason.code)}</code></li>`,
  );
  return `<h3>${words('Holidays not known', '节假日未知')}</h3><ul>${lines.join('\n')}</ul>`;
}
