// Runs in the page, without any library: the language switch, and the customers, drawn only when they are asked for.
(() => {
  const pageSize = 40;
  const packed = JSON.parse(document.getElementById('packed-customers').textContent);
  const { texts, reasons, customers } = packed;
  const [query, tierFilter, matches, more, matchCount, article] = [
    'query',
    'tier-filter',
    'matches',
    'more',
    'match-count',
    'customer',
  ].map((id) => document.getElementById(id));
  const tierLabels = new Map(packed.tiers.map(([tier, en, zh]) => [tier, [texts[en], texts[zh]]]));
  const searchable = customers.map(([id, name, country, tier, owner]) => {
    return fold([id, name, texts[country], texts[owner], texts[tier], ...(tierLabels.get(tier) ?? [])].join(' '));
  });
  let found = [];
  let shown = 0;
  let language = 'en';

  /** Without case and accents, so that "muller" finds "Müller". */
  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }

  function element(name, className, ...children) {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children);
    return node;
  }

  /** Both languages; the style sheet shows one. */
  function both(en, zh) {
    const nodes = [element('span', 'en', en), element('span', 'zh', zh)];
    nodes[0].lang = 'en';
    nodes[1].lang = 'zh';
    return nodes;
  }

  /** A sentence with its figures back in their places. */
  function filled(place, figures) {
    const list = figures.split(' ');
    return texts[place].replaceAll('\u0001', () => list.shift() ?? '');
  }

  function sides(places) {
    const items = places.map((place) => {
      const [code, en, zh, figures, figuresZh = figures] = reasons[place];
      const [left, right] = [element('span', '', filled(en, figures)), element('span', '', filled(zh, figuresZh))];
      left.lang = 'en';
      right.lang = 'zh';
      return element('li', '', left, right, element('code', '', texts[code]));
    });
    return element('ul', 'sides', ...items);
  }

  function decision([titleEn, titleZh, outcomeEn, outcomeZh, tone, grounds, place, [moreEn, moreZh]]) {
    const others = packed.others[place];
    const mark = element('span', `mark ${texts[tone]}`, ...both(texts[outcomeEn], texts[outcomeZh]));
    const heading = element('h4', '', element('span', '', ...both(texts[titleEn], texts[titleZh])), mark);
    const node = element('div', 'decision', heading, sides(grounds));
    if (others.length > 0) {
      const count = others.length;
      const summary = element('summary', '', ...both(`${texts[moreEn]} (${count})`, `${texts[moreZh]}（${count}）`));
      const list = others.flatMap(([en, zh, why]) => [element('h4', '', ...both(texts[en], texts[zh])), sides(why)]);
      node.append(element('details', '', summary, ...list));
    }
    return node;
  }

  function showCustomer(index, focus) {
    const [id, name, country, tier, owner, facts, decisions] = customers[index];
    const [tierEn, tierZh] = tierLabels.get(tier) ?? [texts[tier], texts[tier]];
    const line = element('p', 'quiet', `${id} · ${texts[country]} · `, ...both(tierEn, tierZh), ' · ');
    line.append(...(texts[owner] === '' ? both('in the public pool', '在公海') : [texts[owner]]));
    const list = facts.map(([labelEn, labelZh, valueEn, valueZh]) => {
      const value = element('dd', '', ...both(texts[valueEn], texts[valueZh]));
      return element('div', '', element('dt', '', ...both(texts[labelEn], texts[labelZh])), value);
    });
    article.replaceChildren(element('h3', '', name), line, element('dl', 'facts', ...list), ...decisions.map(decision));
    for (const button of matches.querySelectorAll('button')) {
      button.setAttribute('aria-current', String(Number(button.value) === index));
    }
    if (focus) {
      article.focus({ preventScroll: true });
      article.scrollIntoView({ block: 'nearest' });
    }
  }

  function showMore() {
    for (const index of found.slice(shown, shown + pageSize)) {
      const [id, name, country, tier, owner] = customers[index];
      const [tierEn, tierZh] = tierLabels.get(tier) ?? [texts[tier], texts[tier]];
      const small = element(
        'small',
        '',
        `${id} · ${texts[country]} · `,
        ...both(tierEn, tierZh),
        texts[owner] ? ` · ${texts[owner]}` : '',
      );
      const button = element('button', '', name, small);
      button.type = 'button';
      button.value = String(index);
      matches.append(element('li', '', button));
    }
    shown = Math.min(found.length, shown + pageSize);
    more.hidden = shown === found.length;
  }

  function search() {
    const needles = fold(query.value).split(/\s+/).filter(Boolean);
    found = [];
    for (const [index, text] of searchable.entries()) {
      const ofTier = tierFilter.value === '' || customers[index][3] === Number(tierFilter.value);
      if (ofTier && needles.every((needle) => text.includes(needle))) found.push(index);
    }
    matches.replaceChildren();
    shown = 0;
    matchCount.replaceChildren(...both(`${found.length} found`, `找到 ${found.length} 个`));
    showMore();
  }

  function setLanguage(next) {
    language = next;
    document.documentElement.lang = next;
    document.documentElement.dataset.language = next;
    for (const button of document.querySelectorAll('[data-set-language]')) {
      button.setAttribute('aria-pressed', String(button.dataset.setLanguage === next));
    }
    for (const option of tierFilter.options) {
      const label = tierLabels.get(Number(option.value));
      if (option.value === '') option.textContent = language === 'zh' ? '全部' : 'all';
      else if (label) option.textContent = label[language === 'zh' ? 1 : 0];
    }
  }

  for (const [tier] of tierLabels) tierFilter.add(new Option('', String(tier)));
  for (const button of document.querySelectorAll('[data-set-language]')) {
    button.addEventListener('click', () => setLanguage(button.dataset.setLanguage));
  }
  query.addEventListener('input', search);
  tierFilter.addEventListener('change', search);
  more.addEventListener('click', showMore);
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && found.length > 0) showCustomer(found[0], true);
    if (event.key === 'ArrowDown') matches.querySelector('button')?.focus();
  });
  matches.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) showCustomer(Number(button.value), window.matchMedia('(max-width: 760px)').matches);
  });
  matches.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = event.target.closest('li')?.[step]?.querySelector('button');
    if (next) next.focus();
    else if (event.key === 'ArrowUp') query.focus();
  });

  setLanguage(/^zh/i.test(navigator.language) ? 'zh' : 'en');
  search();
  openFromAddress();
  window.addEventListener('hashchange', openFromAddress);

  /** `report.html#K0012` opens that customer; else the first one stands there. */
  function openFromAddress() {
    const asked = customers.findIndex(([id]) => `#${id}` === location.hash);
    if (asked !== -1) showCustomer(asked, true);
    else if (article.querySelector('h3') === null && customers.length > 0) showCustomer(0, false);
  }
})();
