import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate } from 'waimao';
import {
  type Channel,
  type ContactParty,
  type ContactReasons,
  compileHours,
  contactStatus,
  contactWindows,
  defaultContactPolicy,
  nextGoodMoment,
  type Observance,
} from 'waimao/windows';
import { toLocal, zonesFor } from 'waimao/zones';

const seed = 20_261_121;
const MINUTE = 60_000;
const DAY = 86_400_000;

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Africa/Cairo',
  'America/Havana',
  'Pacific/Apia',
  'Asia/Riyadh',
];
const countries = ['DE', 'US', 'AE', 'BD', 'IN', 'ES', 'CN', 'SA', 'FR', 'MX', 'IR'];
const channels: readonly Channel[] = ['email', 'call', 'whatsapp', 'wechat', 'sms', 'meeting'];
const observances: readonly Observance[] = ['ramadan', 'friday-prayer', 'sabbath'];

const day = fc.integer({ min: 0, max: 500 }).map((days): IsoDate => addDays('2026-01-01', days));
const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
});
const window = fc.record({ start: minute, end: minute });
const weekly = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    start: minute,
    end: minute,
  }),
  { minLength: 1, maxLength: 3 },
);
const party: fc.Arbitrary<ContactParty> = fc.record(
  {
    zone: fc.constantFrom(...zones),
    country: fc.constantFrom(...countries),
    hours: fc.option(weekly, { nil: undefined, freq: 2 }) as fc.Arbitrary<ContactParty['hours']>,
    holidays: fc.array(day, { maxLength: 6 }),
    workdays: fc.array(day, { maxLength: 2 }),
    exceptions: fc.uniqueArray(fc.record({ date: day, windows: fc.array(window, { maxLength: 2 }) }), {
      maxLength: 2,
      selector: ({ date }) => date,
    }),
    observes: fc.subarray([...observances]),
    consumer: fc.boolean(),
  },
  { requiredKeys: ['zone'] },
);
const start = fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2027, 3, 30) / MINUTE });
const question = fc.record({
  customer: party,
  channel: fc.constantFrom(...channels),
  rep: fc.option(party, { nil: undefined, freq: 3 }),
});
const supports = new Set<keyof ContactReasons>(['windows/open', 'windows/any-time']);

test('a moment is good exactly where a window says so, and the first reason says which', () => {
  fc.assert(
    fc.property(
      question,
      start,
      fc.array(fc.integer({ min: 0, max: 4 * 1440 - 1 }), { maxLength: 8 }),
      (q, from, at) => {
        const [first, last] = [from * MINUTE, from * MINUTE + 4 * DAY];
        const { windows } = contactWindows({ ...q, from: first, to: last });
        const edges = windows.flatMap((open) => [open.start - 1, open.start, open.end - 1, open.end]);
        for (const moment of [...edges, ...at.map((minutes) => first + minutes * MINUTE)]) {
          if (moment < first || moment >= last) continue;
          const { ok, nextGood, reasons } = contactStatus({ ...q, at: moment });
          expect(ok).toBe(windows.some((open) => open.start <= moment && moment < open.end));
          expect(nextGood === moment).toBe(ok);
          expect(supports.has(reasons[0]?.code as keyof ContactReasons)).toBe(ok);
        }
      },
    ),
    { numRuns: 150, seed },
  );
});

test('windows and cuts cover a range once, each cut with its grounds, and neighbours differ', () => {
  fc.assert(
    fc.property(question, start, fc.integer({ min: 1, max: 12 * 1440 }), (q, from, minutes) => {
      const [first, last] = [from * MINUTE, (from + minutes) * MINUTE];
      const { windows, cuts } = contactWindows({ ...q, from: first, to: last });
      const parts = [...windows, ...cuts].sort((a, b) => a.start - b.start);
      let at = first;
      for (const part of parts) {
        expect(part.start).toBe(at);
        expect(part.end).toBeGreaterThan(part.start);
        at = part.end;
      }
      expect(at).toBe(last);
      for (const { start: from, end, reasons } of cuts) {
        const codes = reasons.map(({ code }) => code);
        expect(codes.length).toBeGreaterThan(0);
        for (const moment of [from, Math.floor((from + end) / 2), end - 1]) {
          const status = contactStatus({ ...q, at: moment });
          expect(status.reasons.map(({ code }) => code).slice(0, codes.length)).toEqual(codes);
        }
      }
    }),
    { numRuns: 100, seed },
  );
});

test('the next good moment is good, and no minute before it is', () => {
  fc.assert(
    fc.property(question, start, fc.integer({ min: 0, max: 200 }), (q, from, minMinutes) => {
      const at = from * MINUTE;
      const { nextGood, until } = contactStatus({ ...q, at });
      const last = nextGood === null ? at + DAY : Math.min(nextGood, at + 4 * DAY);
      for (let moment = at; moment < last; moment += 13 * MINUTE) {
        expect(contactStatus({ ...q, at: moment }).ok).toBe(false);
      }
      const next = nextGoodMoment({ ...q, at });
      expect([next.at, next.until]).toEqual([nextGood, until]);
      if (nextGood === null) return;
      expect(contactStatus({ ...q, at: nextGood }).ok).toBe(true);
      if (until !== null) {
        expect(contactStatus({ ...q, at: until - 1 }).ok).toBe(true);
        expect(contactStatus({ ...q, at: until }).ok).toBe(false);
      }
      const long = nextGoodMoment({ ...q, at, minMinutes });
      if (long.at === null) return;
      expect(long.at).toBeGreaterThanOrEqual(nextGood);
      if (long.until !== null) expect(long.until - long.at).toBeGreaterThanOrEqual(minMinutes * MINUTE);
    }),
    { numRuns: 100, seed },
  );
});

test('one more holiday never adds a good minute', () => {
  fc.assert(
    fc.property(party, fc.constantFrom(...channels), day, start, (customer, channel, holiday, from) => {
      const range = { channel, from: from * MINUTE, to: from * MINUTE + 10 * DAY };
      const known = (customer.holidays ?? []) as Iterable<string>;
      const more = { ...customer, holidays: [...known, holiday] };
      const before = contactWindows({ ...range, customer }).windows;
      for (const { start, end } of contactWindows({ ...range, customer: more }).windows) {
        expect(before.some((open) => open.start <= start && end <= open.end)).toBe(true);
      }
    }),
    { numRuns: 100, seed },
  );
});

test('what is good in an uncertain zone is good in every candidate', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('MX', 'AU', 'ES', 'PT', 'ID', 'BR', 'CL', 'US'),
      fc.constantFrom(...channels),
      start,
      (country, channel, from) => {
        const range = { channel, from: from * MINUTE, to: from * MINUTE + 8 * DAY };
        const { windows } = contactWindows({ ...range, customer: { country } });
        const candidates = zonesFor({ country }).filter(({ standing }) => standing === 'official');
        const each = candidates.map(({ zone }) => contactWindows({ ...range, customer: { zone, country } }).windows);
        for (const { start, end } of windows) {
          for (const own of each) expect(own.some((open) => open.start <= start && end <= open.end)).toBe(true);
        }
        for (const { start } of each[0] ?? []) {
          const inAll = each.every((own) => own.some((open) => open.start <= start && start < open.end));
          expect(windows.some((open) => open.start <= start && start < open.end)).toBe(inAll);
        }
      },
    ),
    { numRuns: 60, seed },
  );
});

test('the order of holidays, their repetition and the kind of list do not matter', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), fc.constantFrom(...channels), start, (holidays, channel, from) => {
      const ask = (dates: Iterable<IsoDate>) =>
        contactWindows({
          customer: { country: 'DE', holidays: dates },
          channel,
          from: from * MINUTE,
          to: from * MINUTE + 20 * DAY,
        });
      const usual = ask(holidays);
      expect(ask([...holidays].reverse().concat(holidays))).toEqual(usual);
      expect(ask(new Set(holidays))).toEqual(usual);
      expect(ask(holidays.values())).toEqual(usual);
    }),
    { numRuns: 60, seed },
  );
});

test('stated hours without other rules are those of the kernel, by the clock on the wall', () => {
  fc.assert(
    fc.property(
      weekly,
      fc.array(day, { maxLength: 4 }),
      fc.constantFrom(...zones),
      start,
      (hours, holidays, zone, from) => {
        const { channels } = defaultContactPolicy;
        const sms = { ...channels.sms, quiet: null };
        const customer = { zone, hours: hours as NonNullable<ContactParty['hours']>, holidays };
        const calendar = compileHours({ zone, weekly: customer.hours, holidays, dst: 'wall-clock' });
        const range = { from: from * MINUTE, to: from * MINUTE + 30 * DAY };
        const policy = { ...defaultContactPolicy, channels: { ...channels, sms } };
        const ours = contactWindows({ customer, channel: 'sms', policy, ...range });
        const always = { zone, hours: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, start: '00:00', end: '24:00' }] };
        const both = contactWindows({ customer: always, rep: calendar, channel: 'sms', policy, ...range });
        expect(ours.windows).toEqual(both.windows);
      },
    ),
    { numRuns: 80, seed },
  );
});

test('an independent reading of one rule after the other gives the same answer', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom('09:00', '09:30', '13:15'),
      fc.constantFrom('17:00', '18:45', '24:00'),
      fc.array(day, { maxLength: 6 }),
      start,
      (zone, opens, closes, holidays, from) => {
        const hours = [{ days: [1, 2, 3, 4, 5] as const, start: opens, end: closes }];
        for (let at = from * MINUTE; at < from * MINUTE + 3 * DAY; at += 10 * MINUTE) {
          const { date, time, weekday } = toLocal(zone, at);
          const late = addMinutes(opens, 30);
          const early = addMinutes(closes, -30);
          const eve = holidays.includes(addDays(date, 1)) && !holidays.includes(date) && time >= '12:00';
          const good = weekday <= 5 && time >= late && time < early && !holidays.includes(date) && !eve;
          expect(contactStatus({ customer: { zone, hours, holidays }, channel: 'call', at }).ok).toBe(good);
        }
      },
    ),
    { numRuns: 40, seed },
  );
});

function addMinutes(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
