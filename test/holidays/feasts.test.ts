import { describe, expect, test } from 'vitest';
import {
  calendarOf,
  dayInfo,
  holidays,
  isBusinessDay,
  type OccasionContact,
  occasions,
  supportedCalendars,
} from 'waimao/holidays';

const feast = (contact: OccasionContact, id: string, year: number): string[] =>
  occasions(contact, `${year}-01-01`, `${year}-12-31`)
    .occasions.filter((row) => row.id === id)
    .map(({ date }) => date);

describe('a feast is greeted on its day, though offices close before it', () => {
  // days that were announced: gulfnews.com, ahram.org.eg, jordantimes.com, bssnews.net, brecorder.com, walaw.press
  test.each([
    ['OM', 'eid-al-fitr', 2025, '2025-03-31'],
    ['OM', 'eid-al-adha', 2024, '2024-06-17'],
    ['AE', 'eid-al-fitr', 2024, '2024-04-10'],
    ['EG', 'eid-al-fitr', 2025, '2025-03-31'],
    ['SA', 'eid-al-fitr', 2024, '2024-04-10'],
    ['JO', 'eid-al-fitr', 2025, '2025-03-31'],
    ['BD', 'eid-al-adha', 2025, '2025-06-07'],
    ['PK', 'eid-al-adha', 2025, '2025-06-07'],
    ['PK', 'ashura', 2024, '2024-07-17'],
    ['MA', 'eid-al-fitr', 2026, '2026-03-20'],
    ['MA', 'eid-al-fitr', 2024, '2024-04-10'],
    ['SD', 'eid-al-adha', 2024, '2024-06-16'],
  ] as const)('%s %s %i', (country, id, year, day) => {
    expect(feast({ country }, id, year)).toEqual([day]);
  });

  test('also where the law lets the days off begin on 29 Ramadan and nothing was announced yet', () => {
    const first = holidays(calendarOf('OM'), 2028).find(({ id }) => id === 'eid-al-fitr')?.date ?? '';
    const [greeted = ''] = feast({ country: 'OM' }, 'eid-al-fitr', 2028);
    expect(first < greeted).toBe(true);
    expect(greeted).toBe(feast({ country: 'QA' }, 'eid-al-fitr', 2028)[0]);
  });
});

describe('the national day', () => {
  const of = (country: string, from: string, to: string): string[] =>
    occasions({ country }, from, to)
      .occasions.filter(({ id }) => id === 'national-day')
      .map(({ date, names }) => `${date} ${names.en}`);

  test('is the one that a country congratulates itself on', () => {
    const days = ['FR', 'JP', 'KR', 'CA', 'RU', 'TH', 'VN', 'TR', 'BR', 'EG', 'NO', 'ZA', 'NL', 'PT'].map((country) =>
      of(country, '2026-01-01', '2026-12-31').map((day) => `${country} ${day.slice(5, 10)}`),
    );
    expect(days.flat().join(', ')).toBe(
      'FR 07-14, JP 02-23, KR 10-03, CA 07-01, RU 06-12, TH 12-05, VN 09-02, TR 10-29, BR 09-07, EG 07-23, NO 05-17, ZA 04-27, NL 04-27, PT 06-10',
    );
  });

  test('does not depend on the range that is asked, and comes every year', () => {
    expect(of('BR', '2026-11-01', '2026-11-30')).toEqual([]);
    expect(of('IN', '2026-01-20', '2026-01-31')).toEqual([]);
    expect(of('CN', '2025-01-01', '2027-12-31').map((day) => day.slice(0, 10))).toEqual([
      '2025-10-01',
      '2026-10-01',
      '2027-10-01',
    ]);
  });

  test('stays on its day where the day off moves, and moves where the celebration does', () => {
    expect(of('IL', '2025-04-25', '2025-05-05')).toEqual(['2025-05-01 Independence Day']);
    expect(of('NL', '2025-04-20', '2025-04-30').map((day) => day.slice(0, 10))).toEqual(['2025-04-26']);
    expect(of('EG', '2024-07-01', '2024-07-31')).toEqual(['2024-07-23 Revolution Day']);
    expect(isBusinessDay(calendarOf('EG'), '2024-07-25')).toBe(false);
  });

  test('is known for every country but those without one', () => {
    const without = supportedCalendars().flatMap(({ code }) => {
      if (code.includes('-')) return [];
      const found = occasions({ country: code }, '2026-01-01', '2026-12-31').occasions;
      return found.some(({ id, tone }) => id === 'national-day' || tone === 'sensitive') ? [] : [code];
    });
    expect(without).toEqual(['BA', 'GB', 'TO', 'VA', 'VG']);
  });
});

test('the memorial days of Israel are kept when Israel keeps them, also abroad', () => {
  // 2025: 27 Nisan and 4 Iyar were Fridays
  for (const contact of [{ country: 'IL' }, { country: 'US', observances: ['jewish'] as const }]) {
    expect(feast(contact, 'yom-hashoah', 2025)).toEqual(['2025-04-24']);
    expect(feast(contact, 'yom-hazikaron', 2025)).toEqual(['2025-04-30']);
    expect(feast(contact, 'yom-hazikaron', 2026)).toEqual(['2026-04-21']);
  }
});

test('only what most people keep is offered where nothing is stated', () => {
  const ids = (contact: OccasionContact): string[] =>
    occasions(contact, '2026-01-01', '2026-12-31').occasions.map(({ id }) => id);
  expect(ids({ country: 'MY' }).filter((id) => /lunar|diwali|vesak|mid-autumn/.test(id))).toEqual([]);
  expect(ids({ country: 'MY', observances: ['chinese'] })).toEqual(
    expect.arrayContaining(['lunar-new-year', 'mid-autumn']),
  );
  expect(ids({ country: 'NG' }).filter((id) => /eid|christmas|easter/.test(id))).toEqual([]);
  expect(ids({ country: 'NG', observances: ['muslim'] })).toContain('eid-al-fitr');
});

describe('days that were announced in another way than the rule says', () => {
  test.each([
    ['EG', '2024-06-19', true], // annual leave of private firms, days off of the state (egyptianstreets.com 2024-06-11)
    ['EG', '2025-06-09', false], // decree 1803/2025, private firms alike
    ['MA', '2026-03-20', false], // Ministry of Habous, 19 March 2026
    ['MA', '2024-07-08', true], // 1 Muharram was Sunday 7 July 2024
    ['OM', '2024-06-20', false], // gulfnews.com 2024-06-12
    ['OM', '2025-01-30', false], // siasat.com 2025-01-21
    ['IQ', '2025-06-26', false], // radar2.net, June 2025
    ['PK', '2026-03-20', false], // helm.news 2026-03-15
    ['BD', '2024-08-15', true], // prothomalo.com 2024-08-13
    ['HK', '2026-04-07', false], // info.gov.hk 2025-05-16
  ] as const)('%s %s open: %s', (country, date, open) => {
    expect(isBusinessDay(calendarOf(country), date)).toBe(open);
  });
});

test('offices of the state close on days on which firms work', () => {
  const day = dayInfo(calendarOf('EG'), '2024-06-19');
  expect(day.reasons.map(({ code }) => code)).toEqual(['holidays/weekday', 'holidays/open-holiday']);
  expect(isBusinessDay(calendarOf('EG', { closing: ['public', 'government'] }), '2024-06-19')).toBe(false);
});
