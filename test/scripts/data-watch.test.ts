import { expect, test } from 'vitest';
import { endingCalendars, oldZones, staleTables } from '../../scripts/data-watch.ts';

test('a table is old a year after the day of its facts, which is that of its retrieval where no other is named', () => {
  const tables = [
    ['a.ts', '/**\n * as of     2026-08\n * retrieved 2026-11-21\n */'],
    ['b.ts', '/**\n * as of     2026-11-21, with a notice\n */'],
    ['c.ts', '/**\n * as of     HS2022\n * retrieved 2026-11-21\n */'],
  ] as const;
  expect(staleTables('2027-08-02', tables)).toEqual([]);
  expect(staleTables('2027-08-03', tables)).toEqual(['a.ts: as of 2026-08-01']);
  expect(staleTables('2027-11-23', tables)).toEqual([
    'a.ts: as of 2026-08-01',
    'b.ts: as of 2026-11-21',
    'c.ts: as of 2026-11-21',
  ]);
});

test('a calendar must hold for the year in which the day in thirty days lies', () => {
  const calendars = [
    ['cn.txt', 'country CN | China | 中国\nvalid 2020-2026\n'],
    ['de.txt', 'country DE | Germany | 德国\nvalid 2000-2027\n'],
    ['names.txt', 'new-year | New Year | 元旦\n'],
  ] as const;
  expect(endingCalendars('2026-12-01', calendars)).toEqual([]);
  expect(endingCalendars('2026-12-02', calendars)).toEqual(['cn.txt: valid through 2026, needed for 2027']);
});

test('another release of the time zone database is named, none is passed over', () => {
  expect(oldZones('2026g', '# version 2026f\n')).toEqual(['scripts/data/tzdata: 2026f, newest is 2026g']);
  expect(oldZones('2026f', '# version 2026f\n')).toEqual([]);
  expect(oldZones(undefined, '# version 2026f\n')).toEqual([]);
});
