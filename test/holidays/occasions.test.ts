import { expect, test } from 'vitest';
import { type OccasionContact, occasions, shutdowns } from 'waimao/holidays';

const year = (contact: OccasionContact, of = 2026): string[] =>
  occasions(contact, `${of}-01-01`, `${of}-12-31`).occasions.map(
    ({ id, date, greet }) => `${date} ${id}${greet ? '' : ' silent'}`,
  );

test('Lunar New Year is called by its name in Korea and Vietnam, never Chinese', () => {
  const names = ['CN', 'KR', 'VN', 'SG'].map((country) =>
    occasions({ country }, '2026-02-10', '2026-02-20').occasions.map(({ names: { en } }) => en),
  );
  expect(names.flat().filter((name) => /Chinese/.test(name))).toEqual([]);
  expect(names).toEqual([
    ['Lunar New Year'],
    ['Seollal (Lunar New Year)'],
    ['Tet (Lunar New Year)'],
    expect.arrayContaining(['Lunar New Year']),
  ]);
});

test('what is stated of a contact comes before its country', () => {
  expect(year({ country: 'US', observances: ['muslim'] }).filter((row) => /christmas|easter/.test(row))).toEqual([]);
  expect(year({ country: 'US', observances: ['muslim'] }).some((row) => /eid-al-fitr$/.test(row))).toBe(true);
  expect(year({ country: 'US', observances: [] }).map((row) => row.slice(11))).toEqual([
    'new-year',
    'memorial-day silent',
    'national-day',
    'thanksgiving-us',
  ]);
  expect(year({ country: 'IN', observances: ['christian'] }).some((row) => row.includes('diwali'))).toBe(false);
});

test('nothing is greeted on a solemn day, whatever else it is', () => {
  const silent = year({ country: 'IL' }).filter((row) => row.endsWith('silent'));
  expect(silent.map((row) => row.slice(11, -7))).toEqual(
    expect.arrayContaining(['yom-hashoah', 'yom-hazikaron', 'yom-kippur']),
  );
  // 25 April 2038 is Easter Sunday in the West and Anzac Day
  const [easter] = occasions({ country: 'AU' }, '2038-04-25', '2038-04-25').occasions.filter(
    ({ id }) => id === 'easter',
  );
  expect(easter?.greet).toBe(false);
  expect(easter?.reasons.map(({ code }) => code)).toEqual(['holidays/majority-default', 'holidays/solemn-day']);
});

test('sensitive national days are named and not greeted, and no national day is offered abroad', () => {
  expect(year({ country: 'TW' })).toContain('2026-10-10 double-tenth silent');
  expect(year({ country: 'AU' })).toContain('2026-01-26 australia-day silent');
  expect(year({ country: 'TW' }).filter((row) => row.startsWith('2026-10-01'))).toEqual([]);
});

test('where Christmas is not kept, the season is greeted', () => {
  expect(year({ country: 'PK' }).filter((row) => row.startsWith('2026-12-25'))).toEqual([
    '2026-12-25 seasons-greetings',
  ]);
  expect(year({ country: 'JP' }).filter((row) => row.startsWith('2026-12-25'))).toEqual([]);
});

test('a feast that comes twice in a year is there twice', () => {
  expect(year({ country: 'TR' }, 2030).filter((row) => row.includes('ramadan'))).toHaveLength(2);
});

test('an occasion says when to start, and a closure when to settle orders', () => {
  const { occasions: found, cutOffs } = occasions({ country: 'CN' }, '2027-01-01', '2027-01-31', { leadDays: 21 });
  expect(found.map(({ id, prepareOn }) => [id, prepareOn])).toEqual([['new-year', '2026-12-11']]);
  expect(cutOffs).toEqual([
    {
      date: '2027-01-09',
      shutdownId: 'cny-factory',
      names: { en: 'Spring Festival, factories', zh: '春节工厂停工' },
      closesOn: '2027-01-30',
      lastClosedDay: '2027-02-21',
      reasons: [
        { code: 'holidays/order-cut-off', params: { date: '2027-01-09', closesOn: '2027-01-30', leadDays: 21 } },
      ],
    },
  ]);
});

test('customary closures begin and end where custom puts them', () => {
  const of = (country: string, from: string, to: string): string[] =>
    shutdowns(country, from, to).map((row) => `${row.id} ${row.from}..${row.to} ${row.intensityShare}`);
  expect(of('DE', '2026-12-31', '2027-01-03')).toEqual(['xmas 2026-12-24..2027-01-01 0.8']);
  expect(of('SE', '2026-07-15', '2026-07-15')).toEqual(['industrisemester 2026-07-06..2026-08-02 0.7']);
  expect(of('US', '2026-11-26', '2026-11-26')).toEqual(['thanksgiving 2026-11-26..2026-11-27 0.95']);
  expect(of('CA-QC', '2026-07-25', '2026-07-25')).toEqual(['construction-holiday 2026-07-19..2026-08-01 0.7']);
  expect(of('CA', '2026-07-25', '2026-07-25')).toEqual([]);
  expect(of('GE', '2026-01-01', '2026-12-31')).toEqual([]);
});
