/** Some thousand answers about local time, for comparing runtimes, hosts and clocks. */
import { toEpochMs } from 'waimao';
import {
  businessMinutesBetween,
  compileHours,
  contactStatus,
  contactWindows,
  formatLocal,
  formatWindow,
  landAt,
  nextClose,
  nextOpen,
  officeHours,
  overlapChart,
  rankNow,
  windowsAsSeen,
} from 'waimao/windows';
import { offsetAt, toInstant, toLocal, transitions, zoneIds, zoneName, zonesFor } from 'waimao/zones';

/** What is read of `fixtures/windows-cases.json`. */
export interface Cases {
  readonly unambiguous: readonly {
    readonly zone: string;
    readonly schedule: readonly { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; start: string; end: string }[];
    readonly holidays: readonly string[];
    readonly instant: string;
    readonly until: string;
  }[];
}

const moments = [
  '2026-03-08T06:59Z',
  '2026-03-29T00:30Z',
  '2026-10-25T00:30Z',
  '2026-11-01T05:30Z',
  '2031-07-01T12:00Z',
];

/** The answers, one line of JSON each. */
export function localTimeAnswers(cases: Cases): string[] {
  const lines: string[] = [];
  const tell = (answer: unknown): void => void lines.push(JSON.stringify(answer));
  for (const zone of zoneIds()) {
    for (const moment of moments) {
      const local = toLocal(zone, moment);
      tell([local, offsetAt(zone, moment), toInstant(zone, local.date, local.time)]);
    }
    tell([zoneName(zone, 'zh'), transitions(zone, '2026-01-01T00:00Z', '2028-01-01T00:00Z')]);
  }
  for (const { zone, schedule, holidays, instant, until } of cases.unambiguous) {
    const weekly = schedule.map(({ weekday, start, end }) => ({ days: [weekday], start, end }));
    const hours = compileHours({ zone, weekly, holidays });
    tell([nextOpen(hours, instant), nextClose(hours, instant), businessMinutesBetween(hours, instant, until)]);
  }
  const customers = ['DE', 'US', 'AE', 'IN', 'AU', 'BR', 'CN', 'RU', 'WS'].map((country) => ({ id: country, country }));
  for (const customer of customers) {
    for (const at of moments) {
      tell(contactStatus({ customer, channel: 'call', at }));
      tell(landAt({ customer, localTime: '09:00', notBefore: at }));
      tell(contactWindows({ customer, channel: 'whatsapp', from: at, to: toEpochMs(at) + 172_800_000 }));
      tell([rankNow(customers, { channel: 'call', at }), formatLocal(at, 'Pacific/Apia', { locale: 'zh' })]);
    }
    tell([zonesFor(customer), officeHours(customer.country, { on: '2026-11-21' })]);
  }
  const seen = windowsAsSeen({
    customerZone: 'America/New_York',
    start: '09:00',
    end: '17:00',
    repZone: 'Europe/Rome',
    from: '2026-01-01',
    to: '2027-12-31',
  });
  tell([seen, formatWindow(seen, { locale: 'en' })]);
  tell(
    overlapChart(
      [
        { name: '深圳', zone: 'Asia/Shanghai', hours: officeHours('CN').weekly },
        { name: 'Milano', zone: 'Europe/Rome', hours: officeHours('IT').weekly },
      ],
      '2026-10-26',
    ),
  );
  return lines;
}
