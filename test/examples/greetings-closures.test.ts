import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf, closedRun, isBusinessDay } from 'waimao/holidays';
import { contactStatus } from 'waimao/windows';
import { decideClosures } from '../../examples/morning/decide-closures.ts';
import { decideContacts } from '../../examples/morning/decide-contacts.ts';
import { decideGreetings, type Greeting } from '../../examples/morning/decide-greetings.ts';
import { holidayCalendars } from '../../examples/morning/holiday-calendars.ts';
import { type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import type { CustomerRecord, OrderRecord } from '../../examples/morning/reading/records.ts';

const today = '2026-01-05';
const now = '2026-01-05T09:00:00+08:00';
let input: MorningInput;

beforeAll(async () => {
  input = await readInput('examples/morning/input', { today });
}, 60_000);

/** The first customer of the files, as if it were in another country. */
function customerIn(country: string, id = 'K1'): CustomerRecord {
  const [first] = input.customers;
  if (first === undefined) throw new TypeError('no customer');
  return { ...first, id, country, city: null, phone: null };
}

function dueOn(day: string, paidOn: string | null = null): OrderRecord {
  const [first] = input.orders;
  if (first === undefined) throw new TypeError('no order');
  return { ...first, id: `due ${day}`, customerId: 'K1', dueOn: day, paidOn };
}

function closuresOf(country: string, orders: readonly OrderRecord[]): ReturnType<typeof decideClosures> {
  const customers = [customerIn(country)];
  return decideClosures(orders, customers, holidayCalendars(customers), today);
}

describe('the calendars', () => {
  test('are there for all sixty countries of the sample files', () => {
    const { byCountry, missing } = holidayCalendars(input.customers);
    expect([byCountry.size, missing.size]).toEqual([60, 0]);
  });

  test('are missing by name where the library has none, and then no holiday is guessed', () => {
    const customers = [customerIn('NC'), customerIn('DE', 'K2'), customerIn('XX', 'K3')];
    const calendars = holidayCalendars(customers);
    expect([...calendars.byCountry.keys()]).toEqual(['DE']);
    expect([...calendars.missing].map(([country, { code }]) => [country, code])).toEqual([
      ['NC', 'holidays/unsupported-country'],
      ['XX', 'holidays/unknown-country'],
    ]);
    const { byCustomer } = decideContacts({ customers, reps: [] }, calendars, new Map(), now, today, new Map());
    const codes = (id: string): string[] => byCustomer.get(id)?.own.reasons.map(({ code }) => code) ?? [];
    expect(codes('K1')).toContain('windows/holidays-unknown');
    expect(codes('K2')).not.toContain('windows/holidays-unknown');
    expect(decideGreetings(customers, calendars, today).byCountry.has('NC')).toBe(false);
    const { unknown, dues } = decideClosures([dueOn('2026-02-17')], customers, calendars, today);
    expect([unknown, dues[0]?.closures.map(({ country }) => country)]).toEqual([1, ['CN']]);
  });

  test('let the reps rest at the Spring Festival and work on the Saturday that makes up for it', () => {
    const reps = input.reps.filter(({ hours }) => hours.length > 0);
    const { shifts } = decideContacts(
      { customers: [], reps },
      holidayCalendars([]),
      new Map(),
      '2026-02-14T00:00:00+08:00',
      '2026-02-14',
      new Map(),
    );
    expect(shifts.filter(({ open }) => open.length > 0).length).toBeGreaterThan(5);
    for (const { rep, calendar } of shifts) {
      const at = '2026-02-18T15:00:00+08:00';
      const customer = { zone: 'Asia/Shanghai', country: 'CN', holidays: [] };
      if (calendar !== null)
        expect([rep.id, contactStatus({ customer, channel: 'call', at, rep: calendar }).ok]).toEqual([rep.id, false]);
    }
  });
});

describe('the greetings of the next thirty days', () => {
  const lines = (list: readonly Greeting[]): unknown[] =>
    list.map(({ occasion: { date, names, greet }, customers }) => [date, names.en, greet, customers.length]);

  test('are those of the sample files, with the day on which nothing is wished', () => {
    const { until, due, ahead } = decideGreetings(input.customers, holidayCalendars(input.customers), today);
    expect(until).toBe('2026-02-04');
    expect(lines(due)).toEqual([
      ['2026-01-07', 'Orthodox Christmas', true, 6],
      ['2026-01-26', 'Australia Day', false, 41],
      ['2026-02-04', 'Independence Day', true, 9],
    ]);
    for (const { occasion } of ahead)
      expect(occasion.date > until && occasion.prepareOn <= until && occasion.greet).toBe(true);
  });

  test('call the Lunar New Year by the name that the customer’s country has for it, in time to prepare', () => {
    const customers = ['KR', 'VN', 'SG', 'MY', 'US'].map((country) => customerIn(country, country));
    const { due, ahead } = decideGreetings(customers, holidayCalendars(customers), today);
    expect(due).toEqual([]);
    const names = ahead
      .filter(({ occasion }) => occasion.date === '2026-02-17')
      .map(({ occasion }) => occasion.names.en);
    expect(names.toSorted()).toEqual(['Lunar New Year', 'Seollal (Lunar New Year)', 'Tet (Lunar New Year)']);
  });
});

describe('the closures that touch open orders', () => {
  test('name the side that is closed, and the day on which both work again', () => {
    const [both, ours] = ['SG', 'US'].map((country) => closuresOf(country, [dueOn('2026-02-18')]).dues[0]);
    expect(both?.closures.map(({ country }) => country)).toEqual(['SG', 'CN']);
    expect(ours?.closures.map(({ country, run }) => [country, run.from, run.to, run.backOn])).toEqual([
      ['CN', '2026-02-15', '2026-02-23', '2026-02-24'],
    ]);
    expect([both?.bothBackOn, ours?.bothBackOn]).toEqual(['2026-02-24', '2026-02-24']);
    const theirs = closuresOf('JP', [dueOn('2026-01-12')]).dues[0];
    expect(theirs?.closures.map(({ country }) => country)).toEqual(['JP']);
    expect(theirs?.bothBackOn).toBe('2026-01-13');
  });

  test('leave out what is paid, what is long over, and plain weekends, which are counted', () => {
    const { dues, looked, onWeekends } = closuresOf('US', [
      dueOn('2026-02-17', '2026-01-02'),
      dueOn('2025-12-25'),
      dueOn('2026-01-10'),
      dueOn('2026-01-14'),
      dueOn('9999-12-31'),
    ]);
    expect([dues.length, looked, onWeekends]).toEqual([0, 2, 1]);
  });

  test('of the sample files are all found, each with a closed side and a day back', () => {
    const { dues, looked } = decideClosures(input.orders, input.customers, holidayCalendars(input.customers), today);
    expect([looked, dues.length]).toEqual([976, 141]);
    for (const { order, customer, closures, bothBackOn } of dues) {
      expect(order.paidOn).toBeNull();
      for (const { country, run } of closures) {
        expect(run).toEqual(closedRun(calendarOf(country), order.dueOn));
        expect([customer.country, 'CN']).toContain(country);
      }
      for (const country of [customer.country, 'CN'])
        expect(isBusinessDay(calendarOf(country), bothBackOn ?? order.dueOn)).toBe(true);
    }
    const spring = dues.filter(({ order }) => order.dueOn >= '2026-02-15' && order.dueOn <= '2026-02-23');
    expect(spring.length).toBeGreaterThan(50);
    expect(spring.every(({ closures }) => closures.some(({ country }) => country === 'CN'))).toBe(true);
  });
});
