import { expect, test } from 'vitest';
import { calendarOf, holidays, supportedCalendars } from 'waimao/holidays';
import { calendarOf as ofSwitzerland } from 'waimao/holidays/ch';
import { calendarOf as ofIndia } from 'waimao/holidays/in';
import { calendarOf as ofJapan } from 'waimao/holidays/jp';
import { localNames } from 'waimao/holidays/local-names';
import { calendarOf as ofMalaysia } from 'waimao/holidays/my';
import { calendarOf as ofTraders } from 'waimao/holidays/traders';
import { calendarOf as ofAmerica } from 'waimao/holidays/us';
import { traders } from '../../scripts/data/holiday-traders.ts';
import { pack } from '../../scripts/data/pack-text.ts';
import { unpacked } from '../../src/holidays/internal/unpack.ts';

const years = [1925, 2012, 2020, 2023, 2025, 2026, 2027, 2040];
const codes = supportedCalendars().map(({ code }) => code);

test.each([
  ['CH', ofSwitzerland],
  ['IN', ofIndia],
  ['JP', ofJapan],
  ['MY', ofMalaysia],
  ['US', ofAmerica],
])('%s alone, with its parts, has the same rows as among all', (country, calendarOfOne) => {
  for (const code of codes.filter((code) => code.startsWith(country))) {
    for (const year of years) {
      expect(holidays(calendarOfOne(code), year)).toEqual(holidays(calendarOf(code, { localNames }), year));
    }
  }
});

test('the sixty traders have the same rows as among all', () => {
  for (const code of traders) {
    for (const year of years) {
      expect(holidays(ofTraders(code), year)).toEqual(holidays(calendarOf(code), year));
      expect(holidays(ofTraders(code, { localNames }), year)).toEqual(holidays(calendarOf(code, { localNames }), year));
    }
  }
});

test('local names are asked for, but for Chinese', () => {
  const first = (code: string, options = {}) => holidays(calendarOf(code, options), 2026)[0]?.names;
  expect(first('DE')).toEqual({ en: "New Year's Day", zh: '元旦', local: null });
  expect(first('DE', { localNames })?.local).toBe('Neujahr');
  expect(first('TW')?.local).toBe(first('TW')?.zh);
  expect(first('US', { localNames })?.local).toBe(null);
});

test('what is packed is unpacked, text after text', () => {
  const texts = ["New Year's Day|元旦\nDía|节", '', '0101 0\n'.repeat(300), 'émoji 🎉 ſ'];
  expect([...unpacked(pack(texts))]).toEqual(texts);
});
