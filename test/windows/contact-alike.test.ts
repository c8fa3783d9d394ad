import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWaimaoError } from 'waimao';
import { type ContactParty, compileHours, contactStatus, isOpen, landAt, nextGoodMoment } from 'waimao/windows';

const at = '2026-11-24T08:30:00Z'; // a Tuesday, 09:30 in Berlin
const call = (customer: ContactParty) => contactStatus({ customer, channel: 'call', at });

describe('customers who are alike share what was worked out, and no others do', () => {
  test('rows of a class, whose fields are not their own, are told apart', () => {
    class Row {
      readonly #date: string;
      constructor(date: string) {
        this.#date = date;
      }
      get date(): string {
        return this.#date;
      }
      get windows(): [] {
        return [];
      }
    }
    expect(call({ country: 'DE', exceptions: [new Row('2026-11-24')] }).ok).toBe(false);
    expect(call({ country: 'DE', exceptions: [new Row('2026-11-25')] }).ok).toBe(true);
  });

  test('lists of dates that differ in one of many are told apart, and a list that was changed is read anew', () => {
    const dates = Array.from({ length: 100 }, (_, index) => addDays('2027-01-01', index));
    for (const place of dates.keys()) {
      const holidays = dates.with(place, '2026-11-24');
      expect(call({ country: 'DE', holidays }).reasons[0]?.code).toBe('windows/public-holiday');
      holidays[place] = '2026-11-23';
      expect(call({ country: 'DE', holidays }).ok).toBe(true);
    }
  });

  test('equal dates give equal answers, as an array, frozen, as a set and as what can be read once', () => {
    const date = fc.integer({ min: 0, max: 9 }).map((days) => addDays('2026-11-20', days));
    fc.assert(
      fc.property(fc.array(date, { maxLength: 5 }), fc.array(date, { maxLength: 2 }), (holidays, workdays) => {
        const usual = call({ country: 'DE', holidays, workdays });
        const others: Pick<ContactParty, 'holidays' | 'workdays'>[] = [
          { holidays: Object.freeze([...holidays]), workdays: Object.freeze([...workdays]) },
          { holidays: new Set(holidays), workdays: new Set(workdays) },
          { holidays: holidays.values(), workdays: workdays.values() },
        ];
        for (const lists of others) expect(call({ country: 'DE', ...lists })).toEqual(usual);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });

  test('a phone in any writing gives the same place', () => {
    const places = [
      '+49 30 1234567',
      '+49-30-1234567',
      'tel:+49301234567',
      '0049 (30) 1234567',
      '+49 (0)30 1234567',
    ].map((phone) => call({ phone, holidays: [] }).local?.zone);
    expect(places).toEqual(places.map(() => 'Europe/Berlin'));
    expect(call({ phone: '+1 212 555 0100' }).local?.zone).toBe('America/New_York');
    expect(call({ phone: '+1 312 555 0100' }).local?.zone).toBe('America/Chicago');
  });

  test('what is refused does not hang on who was asked about before', () => {
    const city = { zone: 'Europe/Berlin', city: 5 as never };
    expect(() => call(city)).toThrow(expect.objectContaining({ code: 'core/wrong-type', path: ['customer', 'city'] }));
    call({ zone: 'Europe/Berlin' });
    expect(() => call(city)).toThrow(expect.objectContaining({ code: 'core/wrong-type', path: ['customer', 'city'] }));
    expect(() => call({ country: 'DE', workdays: new Array(1) })).toThrow(
      expect.objectContaining({ code: 'core/not-a-date', path: ['customer', 'workdays', 0] }),
    );
  });
});

test('a promise is kept by the same holidays as the landing, also of a list that can be read once', () => {
  const dates = ['2026-12-24', '2026-12-25', '2026-12-26'];
  const land = (holidays: Iterable<string>) =>
    landAt({
      customer: { country: 'DE', holidays },
      localTime: '09:00',
      notBefore: '2026-12-24T00:00:00Z',
      latest: '2026-12-26T12:00:00Z',
    });
  expect(land(dates.values())).toEqual(land(dates));
  expect(land(dates).reasons[0]?.params).toMatchObject({ inHours: false });
});

test('a weekend that changes years later is waited for', () => {
  const fridays = { zone: 'Asia/Dubai', hours: [{ days: [5] as const, start: '09:00', end: '18:00' }] };
  const next = nextGoodMoment({
    customer: { country: 'AE', holidays: [] },
    rep: fridays,
    channel: 'call',
    at: '2018-01-05T10:00:00+04:00',
  });
  expect([next.local?.date, next.local?.time]).toEqual(['2022-01-07', '09:30']);
});

describe('moments at the rim', () => {
  const always = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }] as const;

  test('beyond it, the message has the number of the moment, not what the host makes of it', () => {
    const calendar = compileHours({ zone: 'UTC', weekly: always });
    const bare = Object.assign(Object.create(null), { epochMilliseconds: -5 });
    for (const moment of [new Date(-5), { toMillis: () => -5 }, bare, -5]) {
      const error = (() => {
        try {
          return isOpen(calendar, moment);
        } catch (caught) {
          return isWaimaoError(caught) ? caught.params : caught;
        }
      })();
      expect(error).toMatchObject({ value: '-5' });
    }
  });

  test('the last day of 1969, where 1970 has not begun yet, may be a holiday', () => {
    const honolulu = compileHours({ zone: 'Pacific/Honolulu', weekly: always, holidays: ['1969-12-31'] });
    expect([isOpen(honolulu, 0), isOpen(honolulu, '1970-01-01T00:00-10:00')]).toEqual([false, true]);
  });
});
