import { describe, expect, test } from 'vitest';
import { renderReport } from '../../examples/morning/report.ts';
import { madeUpModel } from './made-up-model.ts';

const hostile = '<img src=x onerror=alert(1)> & "Sons" \'Ltd\' </script><!--';

describe('renderReport', () => {
  test('escapes what the data brings, in markup, attributes and the script’s data', () => {
    const item = {
      id: hostile,
      subject: hostile,
      outcome: { en: hostile, zh: hostile },
      tone: 'plain',
      reasons: [{ code: hostile, en: hostile, zh: hostile }],
    } as const;
    const model = madeUpModel([hostile], {
      title: { en: hostile, zh: hostile },
      now: hostile,
      claims: [item],
      pool: { recycled: [item], warned: [item] },
      faults: [{ file: hostile, line: 1, field: hostile, value: hostile, message: { en: hostile, zh: hostile } }],
      sources: [{ en: hostile, zh: hostile }],
    });
    const page = renderReport({
      ...model,
      greetings: {
        until: { en: hostile, zh: hostile },
        due: model.greetings.due.map((row) => ({
          ...row,
          date: { en: hostile, zh: hostile },
          name: { en: hostile, zh: hostile },
          advice: { en: hostile, zh: hostile },
          countries: [{ country: hostile, customers: 1 }],
          customers: [{ id: hostile, name: hostile }],
        })),
        ahead: [],
        unknown: [{ country: hostile, customers: 1, reason: { code: hostile, en: hostile, zh: hostile } }],
      },
      closures: {
        ...model.closures,
        closures: model.closures.closures.map((row) => ({
          ...row,
          place: { en: hostile, zh: hostile },
          name: { en: hostile, zh: hostile },
          orders: row.orders.map((order) => ({ ...order, id: hostile, customerId: hostile, amount: hostile })),
        })),
      },
    });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<!--');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sons&quot; &#39;Ltd&#39; &lt;/script&gt;');
  });

  test('needs nothing from outside: no address, no link to another file, and a policy that forbids the network', () => {
    const page = renderReport(madeUpModel(['A', 'B']));
    expect(page).not.toMatch(/https?:|\bsrc=|@import|url\(|\bfetch\(|XMLHttpRequest|import\(/);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !link.startsWith('#') && link !== 'data:,')).toEqual([]);
    expect(page).toContain(`content="default-src 'none';`);
  });

  test('stays below 4 MB with 1,200 customers of fourteen reasons each', () => {
    const names = Array.from({ length: 1200 }, (_, index) => `Company ${index}`);
    expect(Buffer.byteLength(renderReport(madeUpModel(names)))).toBeLessThan(1_000_000);
  });

  test('keeps every sentence of a customer whole, its figures included', () => {
    const packed = /id="packed-customers">(.*)<\/script>/.exec(renderReport(madeUpModel(['Müller'])))?.[1] ?? '';
    const { texts, reasons, customers } = JSON.parse(packed);
    const [code, en, zh, figures, figuresZh = figures] = reasons[customers[0][6][0][5][7]];
    const filled = (place: number, list: string): string => {
      const rest = list.split(' ');
      return texts[place].replaceAll('\u0001', () => rest.shift() ?? '');
    };
    expect([texts[code], filled(en, figures), filled(zh, figuresZh)]).toEqual([
      'made-up/reason-2',
      '49 days without a contact, and the limit is 60: a sentence as long as usual.',
      '已有 49 天没有联系，上限为 60 天。',
    ]);
  });

  test('says in words which band was missed', () => {
    const page = renderReport(madeUpModel([]));
    expect(page).toContain('29 customers too many: no contact and no order for more than 6 months.');
    expect(page).toContain('多 29 个客户：超过 6 个月既无联系也无订单。');
  });

  test('renders a model in which nothing happened', () => {
    const empty = madeUpModel([], {
      keyFigures: [],
      contact: {
        clock: { en: '', zh: '' },
        landingTime: '09:00',
        now: [],
        next: [],
        mails: [],
        withoutWindow: 0,
        refusedCalls: 0,
        refusedMails: 0,
        day: { date: '', clock: { en: '', zh: '' }, ticks: [], reps: [], places: [], more: [] },
      },
      greetings: { until: { en: '', zh: '' }, due: [], ahead: [], unknown: [] },
      closures: { orders: 0, looked: 0, onWeekends: 0, unknown: 0, closures: [] },
      tiers: { total: 0, rows: [], changes: [] },
      allocation: { reps: [], picks: [], unassigned: [], jainByCount: null, jainByValue: null, maxDeviation: null },
      claims: [],
      profit: {
        base: 'CNY',
        revenue: { minor: 0, currency: 'CNY' },
        profit: { minor: 0, currency: 'CNY' },
        marginPercent: null,
        byCurrency: [],
        byMonth: [],
        note: { en: '', zh: '' },
      },
      pool: { recycled: [], warned: [] },
      faults: [],
      sources: [],
    });
    expect(renderReport(empty).split('<script>')[0]).not.toMatch(/NaN|undefined|Infinity/);
  });
});
