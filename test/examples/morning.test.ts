import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from 'waimao/holidays';
import { contactStatus } from 'waimao/windows';
import { decide, type MorningDecisions } from '../../examples/morning/decide.ts';
import { buildModel } from '../../examples/morning/model/build-model.ts';
import { type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import { renderReport } from '../../examples/morning/report.ts';
import type { ReportModel } from '../../examples/morning/report-model.ts';
import { renderSummary } from '../../examples/morning/summary.ts';

const now = '2026-01-05T09:00:00+08:00';

describe('the morning of the sample files', () => {
  let input: MorningInput;
  let decisions: MorningDecisions;
  let model: ReportModel;

  beforeAll(async () => {
    input = await readInput('examples/morning/input', { today: '2026-01-05' });
    decisions = decide(input, now);
    model = buildModel(input, decisions);
  }, 120_000);

  test('leaves out twenty-two broken rows and uses all others', () => {
    expect(input.faults).toHaveLength(22);
    expect(decisions.contacts.refused).toEqual([]);
    expect(decisions.profit.issues).toEqual([]);
    expect(decisions.tiers.issues).toEqual([]);
    expect(decisions.recycle.issues).toEqual([]);
    expect([input.customers.length, input.orders.length, input.contacts.length]).toEqual([1200, 8000, 40000]);
  });

  test('gives every inquiry a rep or says when to try again, and a reason to every rep passed over', () => {
    expect(decisions.inquiries.assignments).toHaveLength(60);
    for (const { repId, reasons, passedOver } of decisions.inquiries.assignments) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(passedOver).toHaveLength(input.reps.length - (repId === null ? 0 : 1));
      for (const other of passedOver) expect(other.reasons.length).toBeGreaterThan(0);
    }
  });

  test('gives nobody a turn who is absent or has left, and leaves the leaver nothing', () => {
    const turns = decisions.inquiries.assignments.filter(
      ({ reasons }) => reasons[0]?.code === 'allocation/rotation-turn',
    );
    expect(turns.length).toBeGreaterThan(30);
    expect(turns.filter(({ repId }) => repId === 'R05' || repId === 'R11')).toEqual([]);
    expect([...decisions.customers.values()].filter(({ ownerId }) => ownerId === 'R11')).toEqual([]);
  });

  test('grants a customer to one rep only', () => {
    const granted = decisions.claims.filter(({ decision }) => decision.outcome === 'granted');
    const customers = granted.map(({ claim }) => claim.customerId);
    expect(new Set(customers).size).toBe(customers.length);
    expect(granted.length).toBeGreaterThan(0);
    expect(decisions.claims.length).toBeGreaterThan(granted.length);
  });

  test('converts every order at a rate of its day or at most seven days before, and sums exactly', () => {
    const { orders, total, months } = decisions.profit;
    const sum = (parts: readonly { readonly profit: { readonly minor: number } }[]): number =>
      parts.reduce((all, { profit }) => all + profit.minor, 0);
    expect(sum(orders)).toBe(total.profit.minor);
    expect(sum(months)).toBe(total.profit.minor);
    for (const { date, lines } of orders) {
      for (const { rateDate } of lines) {
        if (rateDate === null) continue;
        const days = (Date.parse(date) - Date.parse(rateDate)) / 86_400_000;
        expect(days >= 0 && days <= 7).toBe(true);
      }
    }
  });

  test('keeps core, potential and basic within their bands', () => {
    expect(decisions.tiers.report.tiers.map(({ tier, missed }) => [tier, missed])).toEqual([
      ['core', false],
      ['potential', false],
      ['basic', false],
      ['dormant', true],
      ['reserve', false],
    ]);
  });

  test('shows at each customer what the plan of the pool says of it, also while the owners are away', () => {
    const reps = input.reps.map((rep) => ({ ...rep, absentFrom: '2025-12-20', absentTo: '2026-01-02' }));
    const away = decide({ ...input, reps }, now);
    const { customers } = buildModel(input, away);
    const shown = (outcome: RegExp): string[] =>
      customers
        .filter(({ decisions: views }) =>
          views.some(({ title, outcome: { en } }) => title.en === 'Public pool' && outcome.test(en)),
        )
        .map(({ id }) => id);
    expect(shown(/^back to the pool$/)).toEqual(away.recycle.recycle.map(({ customerId }) => customerId));
    expect(shown(/^goes back /)).toEqual(away.recycle.warn.map(({ customerId }) => customerId));
    expect(away.recycle.recycle.length).toBeLessThan(decisions.recycle.recycle.length);
  });

  test('finds windows and reasons for all of the 24 hours, and the library agrees at their edges', () => {
    const { byCustomer, from, to, shifts } = decisions.contacts;
    expect(byCustomer.size).toBe(1200);
    const calendars = new Map(shifts.map(({ rep, calendar }) => [rep.id, calendar ?? undefined]));
    for (const customer of input.customers.filter((_, index) => index % 40 === 3)) {
      const decision = byCustomer.get(customer.id);
      const { windows = [], cuts = [] } = decision?.shared ?? {};
      const parts = [...windows, ...cuts].toSorted((a, b) => a.start - b.start);
      expect(parts.map(({ start }) => start)).toEqual([from, ...parts.slice(0, -1).map(({ end }) => end)]);
      expect(parts.at(-1)?.end).toBe(to);
      const { country, city, phone } = customer;
      const party = { country, city, phone, holidays: calendarOf(country) };
      const rep = calendars.get(decision?.ownerId ?? '');
      const isGood = (at: number): boolean => contactStatus({ customer: party, channel: 'call', at, rep }).ok;
      for (const { start, end } of windows)
        expect([isGood(start), isGood(end - 1), isGood(end)]).toEqual([true, true, end === to]);
      for (const { start, reasons } of cuts) expect([isGood(start), reasons.length > 0]).toEqual([false, true]);
    }
  });

  test('lists every customer with an owner once, who can be called now and has least time left first', () => {
    const { worklist } = decisions.contacts;
    const owned = [...decisions.customers.values()].filter(({ ownerId }) => ownerId !== null);
    expect(worklist.map(({ id }) => id).toSorted()).toEqual(owned.map(({ id }) => id).toSorted());
    const now = worklist.filter(({ ok }) => ok);
    expect(worklist.slice(0, now.length)).toEqual(now);
    const left = now.map(({ minutesLeft }) => minutesLeft ?? Number.POSITIVE_INFINITY);
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    // at nine in China it is morning or noon in Japan, Korea and Oceania, and Sunday or night elsewhere
    const countryOf = new Map(input.customers.map(({ id, country }) => [id, country]));
    expect(new Set(now.map(({ id }) => countryOf.get(id)))).toEqual(new Set(['AU', 'JP', 'KR', 'NZ']));
    // R05 is on leave, and R01, R04 and R07 begin in the afternoon
    expect(now.filter(({ ownerId }) => ['R01', 'R04', 'R05', 'R07'].includes(ownerId))).toEqual([]);
  });

  test('says of a customer somewhere in a country with several clocks that the hour is not sure', () => {
    const several = ['US', 'CA', 'AU', 'BR', 'MX'];
    const lost = input.customers.filter(
      ({ country, city, phone }) => several.includes(country) && city === null && phone === null,
    );
    expect(lost.length).toBeGreaterThan(3);
    for (const { id } of lost) {
      const { own } = decisions.contacts.byCustomer.get(id) ?? {};
      expect(own?.confidence).toBe('low');
      expect(own?.reasons.map(({ code }) => code)).toContain('windows/zone-uncertain');
    }
  });

  test('lets every mail arrive at nine on a working day, not on Epiphany and not on the day before it', () => {
    const countryOf = new Map(input.customers.map(({ id, country }) => [id, country]));
    const days = new Set<string>();
    for (const [id, { landing }] of decisions.contacts.byCustomer) {
      const isSure = landing.reasons.every(({ code }) => code !== 'windows/zone-uncertain');
      if (isSure) expect(landing.local?.time).toBe('09:00');
      if (['IT', 'ES', 'AT', 'PL'].includes(countryOf.get(id) ?? '')) days.add(landing.local?.date ?? '');
    }
    expect([...days]).toEqual(['2026-01-07']);
  });

  test('says at the customer whom to greet, whom not, and which order is due inside a closure', () => {
    const at = (id: string): string[] =>
      model.customers
        .find((customer) => customer.id === id)
        ?.decisions.map(({ title, outcome }) => `${title.en}: ${outcome.en}`) ?? [];
    const [sensitive] = model.greetings.due.flatMap(({ tone, customers }) => (tone === 'warn' ? customers : []));
    expect(at(sensitive?.id ?? '')).toContain('Greeting: Australia Day: Mon 01-26 · do not greet: sensitive');
    const [order] = model.closures.closures.flatMap(({ orders }) => orders);
    expect(at(order?.customerId ?? '').join()).toContain(`Order ${order?.id} is due inside a closure`);
    const counted = new Set(model.closures.closures.flatMap(({ orders }) => orders.map(({ id }) => id)));
    expect(counted.size).toBe(model.closures.orders);
  });

  test('names a customer whose country is none, and goes on without its hours', () => {
    const customers = input.customers.map((customer, index) =>
      index === 7 ? { ...customer, country: 'XX' } : customer,
    );
    const { faults, customers: views } = buildModel({ ...input, customers }, decide({ ...input, customers }, now));
    expect(faults.at(-1)).toMatchObject({ file: 'customers.csv', field: 'country', value: 'K0008' });
    expect(views[7]?.decisions.some(({ title }) => title.zh.includes('致电'))).toBe(false);
    expect(views[7]?.decisions.map(({ title, outcome }) => [title.en, outcome.en])).toContainEqual([
      'Holidays and greetings',
      'not known',
    ]);
    expect(views[8]?.decisions.some(({ title }) => title.zh.includes('致电'))).toBe(true);
  });

  test('draws every rep at work and every customer, within the 24 hours', () => {
    const { day, now: callable, next } = model.contact;
    expect(day.reps).toHaveLength(11);
    expect([...day.places, ...day.more].reduce((sum, { count = 0 }) => sum + count, 0)).toBe(1200);
    for (const { start, width, share } of [...day.reps, ...day.places, ...day.more].flatMap(({ bars, covered }) => [
      ...bars,
      ...covered,
    ])) {
      expect(start >= 0 && width > 0 && start + width <= 100.000_001 && share > 0 && share <= 1).toBe(true);
    }
    expect(callable[0]?.local.zh).toMatch(/^(悉尼|墨尔本)时间 12:00$/);
    expect(next[0]?.at).toEqual({ en: '09:30', zh: '09:30' });
  });

  test('says every reason in both languages, without a code or a value that is not there', () => {
    const sentences = model.customers.flatMap(({ decisions: views }) => views.flatMap(({ reasons }) => reasons));
    expect(sentences.length).toBeGreaterThan(10_000);
    const bad = sentences.filter(
      ({ code, en, zh }) =>
        /undefined|null|NaN|\[object/.test(en + zh) ||
        en.startsWith(code) ||
        zh.startsWith(code) ||
        !/\p{Script=Han}/u.test(zh),
    );
    expect(bad.slice(0, 3)).toEqual([]);
  });

  test('is the same twice, and fits the page and the terminal', () => {
    expect(JSON.stringify(buildModel(input, decide(input, now)))).toBe(JSON.stringify(model));
    const page = renderReport(model);
    expect(page.length).toBeLessThan(4_000_000);
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    const lines = renderSummary(model, { width: 80 }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(62);
  });
});
