import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { formatWindow, type WindowSegment, type WindowsAsSeenInput, windowsAsSeen } from 'waimao/windows';
import { zoneName } from 'waimao/zones';

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? error.code : error;
  }
}

const segment: WindowSegment = {
  from: '2027-01-01',
  to: '2027-03-27',
  start: '16:00',
  startDayOffset: 0,
  end: '19:00',
  endDayOffset: 0,
};
const zh = { locale: 'zh', repZoneName: '北京时间' };
const en = { locale: 'en', repZoneName: 'Beijing time' };

function label(input: Omit<WindowsAsSeenInput, 'repZone'>, options = zh): string {
  return formatWindow(windowsAsSeen({ ...input, repZone: 'Asia/Shanghai' }), options);
}

describe('formatWindow', () => {
  test('writes one segment without dates', () => {
    const germany = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00' };
    const summer = { ...germany, from: '2027-07-01', to: '2027-07-31' };
    expect(label(summer)).toBe('北京时间 15:00–18:00');
    expect(label(summer, en)).toBe('Beijing time 15:00–18:00');
    expect(label(summer, { locale: 'zh-CN', repZoneName: zoneName('Asia/Shanghai', 'zh') })).toBe(
      '北京时间 15:00–18:00',
    );
    expect(formatWindow([segment], { locale: 'en' })).toBe('16:00–19:00');
  });

  test('says both halves of the year', () => {
    const germany = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00' };
    const both = { ...germany, from: '2026-11-21', to: '2027-10-30' };
    expect(label(both)).toBe('北京时间 16:00–19:00（至 2027-03-27）；15:00–18:00（2027-03-28 起）');
    expect(label(both, en)).toBe('Beijing time 16:00–19:00 until 2027-03-27; 15:00–18:00 from 2027-03-28');
  });

  test('lists more than two segments with both of their days', () => {
    const year = {
      customerZone: 'America/New_York',
      start: '09:00',
      end: '18:00',
      from: '2027-01-01',
      to: '2027-12-31',
    };
    expect(label(year)).toBe(
      '北京时间 22:00–次日 07:00（2027-01-01 至 2027-03-13）；21:00–次日 06:00（2027-03-14 至 2027-11-06）；22:00–次日 07:00（2027-11-07 至 2027-12-31）',
    );
    expect(label(year, en)).toBe(
      'Beijing time 22:00–07:00 (+1 day) from 2027-01-01 to 2027-03-13; 21:00–06:00 (+1 day) from 2027-03-14 to 2027-11-06; 22:00–07:00 (+1 day) from 2027-11-07 to 2027-12-31',
    );
    const days = ['2027-01-01', '2027-01-02', '2027-01-03'].map((day) => ({ ...segment, from: day, to: day }));
    expect(formatWindow(days, { locale: 'zh' })).toBe(
      '16:00–19:00（2027-01-01）；16:00–19:00（2027-01-02）；16:00–19:00（2027-01-03）',
    );
    expect(formatWindow(days, { locale: 'en' })).toBe(
      '16:00–19:00 on 2027-01-01; 16:00–19:00 on 2027-01-02; 16:00–19:00 on 2027-01-03',
    );
  });

  test.each([
    [0, 1, '21:00', '05:00', '北京时间 21:00–次日 05:00', 'Beijing time 21:00–05:00 (+1 day)'],
    [1, 1, '02:00', '11:00', '北京时间次日 02:00–11:00', 'Beijing time 02:00–11:00 (both +1 day)'],
    [-1, -1, '12:00', '15:00', '北京时间前一日 12:00–15:00', 'Beijing time 12:00–15:00 (both −1 day)'],
    [-1, 0, '22:00', '06:00', '北京时间前一日 22:00–当日 06:00', 'Beijing time 22:00 (−1 day)–06:00'],
    [1, 2, '21:00', '00:30', '北京时间次日 21:00–2 日后 00:30', 'Beijing time 21:00 (+1 day)–00:30 (+2 days)'],
    [-2, -1, '23:30', '01:00', '北京时间 2 日前 23:30–前一日 01:00', 'Beijing time 23:30 (−2 days)–01:00 (−1 day)'],
    [0, 1, '15:00', '00:00', '北京时间 15:00–24:00', 'Beijing time 15:00–24:00'],
    [-1, 0, '15:00', '00:00', '北京时间前一日 15:00–24:00', 'Beijing time 15:00–24:00 (both −1 day)'],
    [0, 1, '00:00', '00:00', '北京时间 00:00–24:00', 'Beijing time 00:00–24:00'],
    [0, 0, '03:30', '03:30', '北京时间因调整时钟而跳过', 'Beijing time skipped by the change of clocks'],
  ])('marks the days: start %i, end %i', (startDayOffset, endDayOffset, start, end, chinese, english) => {
    const one = [{ ...segment, start, startDayOffset, end, endDayOffset }];
    expect(formatWindow(one, zh)).toBe(chinese);
    expect(formatWindow(one, en)).toBe(english);
  });

  test('refuses what cannot be written', () => {
    const refused = (segments: unknown, options: unknown = zh): unknown =>
      codeOf(() => formatWindow(segments as never, options as never));
    expect(refused([])).toBe('windows/no-segments');
    expect(refused(null)).toBe('core/wrong-type');
    expect(refused([null])).toBe('core/wrong-type');
    expect(refused([segment, undefined])).toBe('core/wrong-type');
    expect(refused(new Array(2))).toBe('core/wrong-type');
    expect(refused([{ ...segment, start: '9:00' }])).toBe('windows/not-a-time');
    expect(refused([{ ...segment, end: null }])).toBe('windows/not-a-time');
    expect(refused([{ ...segment, endDayOffset: Number.NaN }])).toBe('core/not-a-number');
    expect(refused([{ ...segment, startDayOffset: 400 }])).toBe('core/out-of-range');
    expect(refused([{ ...segment, from: '1.1.2027' }])).toBe('core/not-a-date');
    expect(refused([segment], { locale: 'tlh' })).toBe('zones/unknown-locale');
    expect(refused([segment], { locale: '__proto__' })).toBe('zones/unknown-locale');
    expect(refused([segment], { locale: 'zh', repZoneName: '' })).toBe('core/not-text');
    expect(refused([segment], null)).toBe('core/wrong-type');
  });
});

/**
 * Customers 09:00–18:00 in January and in July 2027, on Beijing's clock: the table of the domain notes, section 3,
 * which was worked out with IANA 2026f.
 */
const table: readonly [place: string, zone: string, january: string, july: string][] = [
  ['US East', 'America/New_York', '22:00–次日 07:00', '21:00–次日 06:00'],
  ['US West', 'America/Los_Angeles', '次日 01:00–10:00', '次日 00:00–09:00'],
  ['Vancouver', 'America/Vancouver', '次日 00:00–09:00', '次日 00:00–09:00'],
  ['Mexico', 'America/Mexico_City', '23:00–次日 08:00', '23:00–次日 08:00'],
  ['São Paulo', 'America/Sao_Paulo', '20:00–次日 05:00', '20:00–次日 05:00'],
  ['Chile', 'America/Santiago', '20:00–次日 05:00', '21:00–次日 06:00'],
  ['UK', 'Europe/London', '17:00–次日 02:00', '16:00–次日 01:00'],
  ['Germany', 'Europe/Berlin', '16:00–次日 01:00', '15:00–24:00'],
  ['Turkey', 'Europe/Istanbul', '14:00–23:00', '14:00–23:00'],
  ['Moscow', 'Europe/Moscow', '14:00–23:00', '14:00–23:00'],
  ['Saudi Arabia', 'Asia/Riyadh', '14:00–23:00', '14:00–23:00'],
  ['Kenya', 'Africa/Nairobi', '14:00–23:00', '14:00–23:00'],
  ['Egypt', 'Africa/Cairo', '15:00–24:00', '14:00–23:00'],
  ['Casablanca', 'Africa/Casablanca', '17:00–次日 02:00', '17:00–次日 02:00'],
  ['Lagos', 'Africa/Lagos', '16:00–次日 01:00', '16:00–次日 01:00'],
  ['South Africa', 'Africa/Johannesburg', '15:00–24:00', '15:00–24:00'],
  ['Dubai', 'Asia/Dubai', '13:00–22:00', '13:00–22:00'],
  ['India', 'Asia/Kolkata', '11:30–20:30', '11:30–20:30'],
  ['Kazakhstan', 'Asia/Almaty', '12:00–21:00', '12:00–21:00'],
  ['Thailand', 'Asia/Bangkok', '10:00–19:00', '10:00–19:00'],
  ['West Indonesia', 'Asia/Jakarta', '10:00–19:00', '10:00–19:00'],
  ['Japan', 'Asia/Tokyo', '08:00–17:00', '08:00–17:00'],
  ['Sydney', 'Australia/Sydney', '06:00–15:00', '07:00–16:00'],
  ['Perth', 'Australia/Perth', '09:00–18:00', '09:00–18:00'],
  ['New Zealand', 'Pacific/Auckland', '04:00–13:00', '05:00–14:00'],
];

describe('labels of a working day, seen from Beijing', () => {
  test.each(table)('%s', (_, customerZone, january, july) => {
    const day = { customerZone, start: '09:00', end: '18:00' };
    const join = (text: string): string => (text.startsWith('次日') ? `北京时间${text}` : `北京时间 ${text}`);
    expect(label({ ...day, from: '2027-01-04', to: '2027-01-29' })).toBe(join(january));
    expect(label({ ...day, from: '2027-07-01', to: '2027-07-30' })).toBe(join(july));
  });
});
