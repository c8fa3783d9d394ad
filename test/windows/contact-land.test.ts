import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from 'waimao';
import { type ContactParty, defaultContactPolicy, type Landing, landAt } from 'waimao/windows';
import { toLocal } from 'waimao/zones';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString().slice(0, 16));
const codes = ({ reasons }: Landing): string[] => reasons.map(({ code }) => code);
const germany: ContactParty = { country: 'DE', holidays: ['2026-12-25', '2026-12-26', '2027-01-01'] };

describe('a mail lands at nine', () => {
  test('on the day itself when nine has not passed, also when it is nine exactly', () => {
    const on = (notBefore: string) => iso(landAt({ customer: germany, localTime: '09:00', notBefore }).at);
    expect(on('2026-11-24T15:59:59+08:00')).toBe('2026-11-24T08:00');
    expect(on('2026-11-24T16:00:00+08:00')).toBe('2026-11-24T08:00');
    expect(on('2026-11-24T16:00:01+08:00')).toBe('2026-11-25T08:00');
  });

  test('after the weekend, the holiday and the day before one; each is named once', () => {
    const landing = landAt({ customer: germany, localTime: '09:00', notBefore: '2026-12-24T06:00:00+01:00' });
    expect(iso(landing.at)).toBe('2026-12-28T08:00');
    expect(codes(landing)).toEqual([
      'windows/landed',
      'windows/holiday-eve',
      'windows/public-holiday',
      'windows/weekend',
    ]);
    expect(landing.reasons[0]?.params).toEqual({ zone: 'Europe/Berlin', date: '2026-12-28', time: '09:00' });
    expect([landing.local?.time, landing.confidence]).toEqual(['09:00', 'high']);
    const eves = { ...defaultContactPolicy, landing: { ...defaultContactPolicy.landing, eves: 'afternoon' as const } };
    const early = landAt({
      customer: germany,
      localTime: '09:00',
      notBefore: '2026-12-24T06:00:00+01:00',
      policy: eves,
    });
    expect(iso(early.at)).toBe('2026-12-24T08:00');
  });

  test('a time that the clocks skip moves forward by the gap, and says so', () => {
    const customer: ContactParty = {
      zone: 'America/Havana',
      hours: [{ days: [7], start: '00:00', end: '24:00' }],
      holidays: [],
    };
    const landing = landAt({ customer, localTime: '00:30', notBefore: '2024-03-10T00:00:00Z' });
    expect([iso(landing.at), landing.local?.time]).toEqual(['2024-03-10T05:30', '01:30']);
    expect(landing.reasons[1]).toEqual({
      code: 'windows/moved-past-gap',
      params: { zone: 'America/Havana', date: '2024-03-10', wanted: '00:30', time: '01:30' },
    });
  });

  test('a day that the calendar skipped is no day to land on', () => {
    const customer: ContactParty = {
      zone: 'Pacific/Apia',
      hours: [{ days: [5], start: '09:00', end: '17:00' }],
      holidays: [],
    };
    const landing = landAt({ customer, localTime: '09:00', notBefore: '2011-12-24T00:00:00Z' });
    expect(iso(landing.at)).toBe('2012-01-05T19:00'); // Friday 6 January
  });

  test('of several zones the likeliest whose landing is civil in all of them', () => {
    const landing = landAt({
      customer: { country: 'US', holidays: [] },
      localTime: '09:00',
      notBefore: '2026-11-24T06:00:00Z',
    });
    expect(landing.reasons[0]?.params).toEqual({ zone: 'America/Los_Angeles', date: '2026-11-24', time: '09:00' });
    expect([landing.local?.zone, landing.local?.time]).toEqual(['America/New_York', '12:00']);
    expect(codes(landing)).toContain('windows/zone-uncertain');
  });
});

describe('a deadline', () => {
  const friday = '2026-11-27T14:00:00+01:00';

  test('that lies behind the landing changes nothing', () => {
    const input = { customer: germany, localTime: '09:00', notBefore: friday };
    expect(landAt({ ...input, latest: '2026-11-30T09:00:00+01:00' })).toEqual(landAt(input));
  });

  test('comes first: within office hours if there are any left, else at the deadline itself', () => {
    const inHours = landAt({
      customer: germany,
      localTime: '09:00',
      notBefore: friday,
      latest: '2026-11-27T20:00:00+01:00',
    });
    expect(iso(inHours.at)).toBe('2026-11-27T13:00');
    expect(inHours.reasons[0]).toEqual({
      code: 'windows/deadline-before-window',
      params: { latest: Date.UTC(2026, 10, 27, 19), landing: Date.UTC(2026, 10, 30, 8), inHours: true },
    });
    const outside = landAt({
      customer: germany,
      localTime: '09:00',
      notBefore: '2026-11-27T16:00:00+01:00',
      latest: '2026-11-28T20:00:00+01:00',
    });
    expect(iso(outside.at)).toBe('2026-11-28T19:00');
    expect(outside.reasons[0]?.params).toMatchObject({ inHours: false });
  });

  test('saves a mail whose place is not known; without one there is no landing', () => {
    const nowhere = { customer: {}, localTime: '09:00', notBefore: 0 };
    expect([landAt(nowhere).at, codes(landAt(nowhere))]).toEqual([null, ['windows/zone-unknown']]);
    const promised = landAt({ ...nowhere, latest: 1000 });
    expect([promised.at, codes(promised)]).toEqual([1000, ['windows/deadline-before-window', 'windows/zone-unknown']]);
  });

  test('before the earliest moment is refused', () => {
    expect(() => landAt({ customer: germany, localTime: '09:00', notBefore: 1000, latest: 999 })).toThrow(
      expect.objectContaining({ code: 'windows/deadline-passed', path: ['latest'] }),
    );
  });
});

test('a customer who never works has no landing, and the search ends', () => {
  const landing = landAt({
    customer: { zone: 'Europe/Berlin', hours: [], holidays: [] },
    localTime: '09:00',
    notBefore: 0,
  });
  expect([landing.at, codes(landing)]).toEqual([null, ['windows/never']]);
});

test('lands on the first day that will do', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-12-10', days));
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Pacific/Apia'),
      fc.array(day, { maxLength: 8 }),
      fc.constantFrom('00:00', '09:00', '23:59'),
      fc.integer({ min: 0, max: 25 * 1440 }),
      (zone, holidays, localTime, minutes) => {
        const from = Date.UTC(2026, 11, 10) + minutes * 60_000;
        const hours = [{ days: [1, 2, 3, 4, 5] as const, start: '09:00', end: '17:00' }];
        const { at } = landAt({ customer: { zone, hours, holidays }, localTime, notBefore: from });
        const good: number[] = [];
        for (let moment = from; good.length === 0; moment += 60_000) {
          const { date, time, weekday } = toLocal(zone, moment);
          if (time !== localTime || weekday > 5) continue;
          if (!holidays.includes(date) && !holidays.includes(addDays(date, 1))) good.push(moment);
        }
        expect(at).toBe(good[0]);
      },
    ),
    { numRuns: 60, seed: 20_261_121 },
  );
});
