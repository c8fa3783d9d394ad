import { readFileSync } from 'node:fs';
import { allocationSection } from './report/allocation-section.ts';
import { closuresSection } from './report/closures-section.ts';
import { consentsSection } from './report/consents-section.ts';
import { contactSection } from './report/contact-section.ts';
import { customsSection } from './report/customs-section.ts';
import { dispositionSection } from './report/disposition-section.ts';
import { greetingsSection } from './report/greetings-section.ts';
import { claimsSection, faultsSection, poolSection } from './report/lists.ts';
import { both, escapeText, grouped, section, words } from './report/markup.ts';
import { packCustomers, scriptJson } from './report/pack-customers.ts';
import { profitSection } from './report/profit-section.ts';
import { storeSection } from './report/store-section.ts';
import { tiersSection } from './report/tiers-section.ts';
import type { KeyFigure, ReportModel } from './report-model.ts';

/**
 * Renders the report as one HTML page that needs nothing else: it opens from the disk, in light or dark, on a telephone
 * or a wide screen, and a content policy in its head forbids it the network.
 */
export function renderReport(model: ReportModel): string {
  const asset = (name: string): string => readFileSync(new URL(`report/${name}`, import.meta.url), 'utf8');
  const {
    title,
    now,
    keyFigures,
    contact,
    greetings,
    closures,
    customs,
    consents,
    disposition,
    store,
    tiers,
    allocation,
    claims,
    profit,
    pool,
    faults,
    sources,
    customers,
  } = model;
  const main = [
    figures(keyFigures),
    contactSection(contact),
    consents === undefined ? '' : consentsSection(consents),
    greetingsSection(greetings),
    closuresSection(closures),
    customs === undefined ? '' : customsSection(customs),
    tiersSection(tiers),
    allocationSection(allocation),
    claimsSection(claims),
    profitSection(profit),
    poolSection(pool),
    disposition === undefined ? '' : dispositionSection(disposition),
    store === undefined ? '' : storeSection(store),
    customersSection(customers.length),
    faultsSection(faults),
  ];
  return `<!doctype html>
<html lang="en" data-language="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<title>${escapeText(`${title.en} · ${title.zh}`)}</title>
<style>
${asset('page.css')}</style>
</head>
<body>
<a class="skip" href="#customers">${words('Skip to the customers', '跳到客户查询')}</a>
<header>
<div><h1>${both(title)}</h1><p class="quiet">${escapeText(now)}</p>${store === undefined ? '' : `<p class="quiet">${both(store.headline)}</p>`}</div>
<div class="languages" role="group" aria-label="Language 语言"><button type="button" data-set-language="en" lang="en" aria-pressed="true">EN</button><button type="button" data-set-language="zh" lang="zh" aria-pressed="false">中文</button></div>
</header>
<nav aria-label="Sections">${navigation(model)}</nav>
<main>
${main.join('\n')}
</main>
<footer>${sources.map((source) => `<p>${both(source)}</p>`).join('')}</footer>
<script type="application/json" id="packed-customers">${scriptJson(packCustomers(customers, tiers.rows))}</script>
<script>
${asset('page.js')}</script>
</body>
</html>
`;
}

function navigation({ customs, consents, disposition, store }: ReportModel): string {
  const links = [
    ['contact', 'Calls', '联系'],
    ...(consents !== undefined ? ([['consents', 'Consent', '同意']] as const) : []),
    ['greetings', 'Greetings', '问候'],
    ['closures', 'Closures', '假期'],
    ...(customs !== undefined ? ([['customs', 'Customs', '报关']] as const) : []),
    ['tiers', 'Tiers', '分级'],
    ['allocation', 'Inquiries', '询盘'],
    ['claims', 'Claims', '领取'],
    ['profit', 'Profit', '利润'],
    ['pool', 'Pool', '公海'],
    ...(disposition !== undefined ? ([['disposition', 'Retention', '保存']] as const) : []),
    ...(store !== undefined ? ([['store', 'Store', '存储']] as const) : []),
    ['customers', 'Customers', '客户'],
    ['faults', 'Broken rows', '有误行'],
  ] as const;
  return links.map(([id, en, zh]) => `<a href="#${id}">${words(en, zh)}</a>`).join('');
}

function figures(list: readonly KeyFigure[]): string {
  const items = list.map(({ label, value, note }) => {
    const below = note === undefined ? '' : `<dd class="quiet">${both(note)}</dd>`;
    return `<div><dt>${both(label)}</dt><dd class="large">${both(value)}</dd>${below}</div>`;
  });
  return `<dl class="figures-row">${items.join('')}</dl>`;
}

function customersSection(count: number): string {
  const body = `<p>${words(`Type a name, an id, a country or a rep: ${grouped(count)} customers, each with the reasons for every decision.`, `输入名称、编号、国家或业务员：共 ${grouped(count)} 个客户，每项决定均附理由。`)}</p>
<div class="search"><label for="query">${words('Search', '查询')}</label><input id="query" type="search" autocomplete="off" spellcheck="false" aria-controls="matches"><label for="tier-filter">${words('Tier', '等级')}</label><select id="tier-filter"><option value="">*</option></select></div>
<p id="match-count" class="quiet" role="status"></p>
<div class="browser"><div><ul id="matches" aria-label="Customers 客户"></ul><button type="button" id="more" hidden>${words('Show more', '显示更多')}</button></div><article id="customer" tabindex="-1" aria-live="polite"><p class="quiet">${words('Choose a customer.', '请选择客户。')}</p></article></div>
<noscript><p>${words('The search needs JavaScript.', '查询功能需要 JavaScript。')}</p></noscript>`;
  return section('customers', 'Customers', '客户查询', body);
}
