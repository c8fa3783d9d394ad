import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type WindowsAsSeenInput, windowsAsSeen } from 'waimao/windows';
import { defineZone } from 'waimao/zones';
import cases from '../fixtures/windows-cases.json' with { type: 'json' };

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? error.code : error;
  }
}

const year = { from: '2027-01-01', to: '2027-12-31' };

/** `from start–end` with day offsets, one text per segment. */
function seen(input: WindowsAsSeenInput): string[] {
  return windowsAsSeen(input).map(
    ({ from, start, startDayOffset, end, endDayOffset }) => `${from} ${start}/${startDayOffset} ${end}/${endDayOffset}`,
  );
}

describe('windowsAsSeen', () => {
  test.each(cases.repView)('agrees with the reference: $zone seen from $repZone, $fromDate', (row) => {
    const { zone, repZone, local, fromDate, toDate, segments } = row;
    const input = { customerZone: zone, repZone, ...local, from: fromDate, to: toDate };
    expect(windowsAsSeen(input)).toEqual(segments);
  });

  test('says both halves of the year: Germany 9–12 is 15–18 in summer and 16–19 in winter, seen from Beijing', () => {
    const germany = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai' };
    expect(seen({ ...germany, ...year })).toEqual([
      '2027-01-01 16:00/0 19:00/0',
      '2027-03-28 15:00/0 18:00/0',
      '2027-10-31 16:00/0 19:00/0',
    ]);
  });

  test('says the weeks in which only one of two zones has changed: Berlin seen from New York', () => {
    const berlin = { customerZone: 'Europe/Berlin', start: '15:00', end: '17:00', repZone: 'America/New_York' };
    expect(seen({ ...berlin, ...year })).toEqual([
      '2027-01-01 09:00/0 11:00/0',
      '2027-03-14 10:00/0 12:00/0',
      '2027-03-28 09:00/0 11:00/0',
      '2027-10-31 10:00/0 12:00/0',
      '2027-11-07 09:00/0 11:00/0',
    ]);
  });

  test('gives a night on which the clocks change a segment of its own', () => {
    const night = { customerZone: 'Europe/Berlin', start: '22:00', end: '06:00', repZone: 'Asia/Shanghai' };
    expect(seen({ ...night, ...year })).toEqual([
      '2027-01-01 05:00/1 13:00/1',
      '2027-03-27 05:00/1 12:00/1',
      '2027-03-28 04:00/1 12:00/1',
      '2027-10-30 04:00/1 13:00/1',
      '2027-10-31 05:00/1 13:00/1',
    ]);
  });

  test('turns the year round in the south: Sydney seen from Beijing', () => {
    const sydney = { customerZone: 'Australia/Sydney', start: '11:00', end: '14:00', repZone: 'Asia/Shanghai' };
    expect(seen({ ...sydney, ...year })).toEqual([
      '2027-01-01 08:00/0 11:00/0',
      '2027-04-04 09:00/0 12:00/0',
      '2027-10-03 08:00/0 11:00/0',
    ]);
  });

  test('keeps half and quarter hours: Kolkata, Kathmandu, Lord Howe', () => {
    const window = { start: '09:00', end: '12:00', repZone: 'Asia/Shanghai', ...year };
    expect(seen({ customerZone: 'Asia/Kolkata', ...window })).toEqual(['2027-01-01 11:30/0 14:30/0']);
    expect(seen({ customerZone: 'Asia/Kathmandu', ...window })).toEqual(['2027-01-01 11:15/0 14:15/0']);
    expect(seen({ customerZone: 'Australia/Lord_Howe', ...window })).toEqual([
      '2027-01-01 06:00/0 09:00/0',
      '2027-04-04 06:30/0 09:30/0',
      '2027-10-03 06:00/0 09:00/0',
    ]);
  });

  test('goes over the day that Samoa skipped, whose window moves on to the next day', () => {
    const samoa = { customerZone: 'Pacific/Apia', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai' };
    expect(seen({ ...samoa, from: '2011-12-28', to: '2012-01-02' })).toEqual([
      '2011-12-28 03:00/1 06:00/1',
      '2011-12-31 03:00/0 06:00/0',
    ]);
  });

  test('counts days up to two either way: Pago Pago and Kiritimati', () => {
    const window = { start: '20:00', end: '23:30', from: '2027-01-01', to: '2027-01-01' };
    expect(seen({ customerZone: 'Pacific/Pago_Pago', repZone: 'Pacific/Kiritimati', ...window })).toEqual([
      '2027-01-01 21:00/1 00:30/2',
    ]);
    const morning = { ...window, start: '00:30', end: '02:00' };
    expect(seen({ customerZone: 'Pacific/Kiritimati', repZone: 'Pacific/Pago_Pago', ...morning })).toEqual([
      '2027-01-01 23:30/-2 01:00/-1',
    ]);
  });

  test('lets an end be 24:00 or equal to the start, which is a whole day', () => {
    const here = { customerZone: 'Asia/Shanghai', repZone: 'Asia/Shanghai', ...year };
    expect(seen({ ...here, start: '00:00', end: '24:00' })).toEqual(['2027-01-01 00:00/0 00:00/1']);
    expect(seen({ ...here, start: '00:00', end: '00:00' })).toEqual(['2027-01-01 00:00/0 00:00/1']);
    expect(seen({ ...here, start: '18:00', end: '24:00' })).toEqual(['2027-01-01 18:00/0 00:00/1']);
    expect(seen({ ...here, start: '09:00', end: '09:00' })).toEqual(['2027-01-01 09:00/0 09:00/1']);
  });

  test('makes a window empty that lies in a gap as a whole or whose end the gap leaves behind', () => {
    const day = { customerZone: 'Europe/Berlin', repZone: 'Europe/Berlin', from: '2027-03-28', to: '2027-03-28' };
    expect(seen({ ...day, start: '02:15', end: '02:45' })).toEqual(['2027-03-28 03:15/0 03:45/0']);
    expect(seen({ ...day, start: '02:30', end: '03:00' })).toEqual(['2027-03-28 03:30/0 03:30/0']);
  });

  test('takes zones of the caller', () => {
    const customerZone = defineZone('Firm/Ship', {
      offsetMinutes: 60,
      transitions: [{ at: '2027-06-15T00:00:00Z', offsetMinutes: 420 }],
    });
    const window = { customerZone, start: '08:00', end: '09:00', repZone: 'Asia/Shanghai' };
    expect(seen({ ...window, ...year })).toEqual(['2027-01-01 15:00/0 16:00/0', '2027-06-15 09:00/0 10:00/0']);
  });

  test('gives one day, and a century', () => {
    const germany = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai' };
    expect(seen({ ...germany, from: '2027-03-28', to: '2027-03-28' })).toEqual(['2027-03-28 15:00/0 18:00/0']);
    expect(windowsAsSeen({ ...germany, from: '2027-01-01', to: '2126-12-31' })).toHaveLength(201);
  });

  test('refuses what cannot be meant', () => {
    const good = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai', ...year };
    const refused = (change: object): unknown => codeOf(() => windowsAsSeen({ ...good, ...change }));
    expect(refused({ customerZone: 'Europe/Berln' })).toBe('zones/unknown-zone');
    expect(refused({ repZone: '+08:00' })).toBe('zones/fixed-offset');
    expect(refused({ repZone: null })).toBe('zones/not-a-zone');
    for (const time of ['9:00', '24:00', '12:60', '', '09:00:00', null, 900, '__proto__']) {
      expect(refused({ start: time }), String(time)).toBe('windows/not-a-time');
    }
    expect(refused({ end: '24:01' })).toBe('windows/not-a-time');
    expect(refused({ from: '2027-02-29' })).toBe('core/not-a-date');
    expect(refused({ to: Number.NaN })).toBe('core/not-a-date');
    expect(refused({ to: '2026-12-31' })).toBe('windows/reversed-range');
    expect(refused({ to: '2627-12-31' })).toBe('windows/range-too-long');
    for (const input of [null, undefined, 5, 'x', []]) {
      expect(codeOf(() => windowsAsSeen(input as never))).toBe('core/wrong-type');
    }
  });
});
