import { expect, test } from 'vitest';
import { type Channel, type ContactParty, contactStatus, defaultContactPolicy } from 'waimao/windows';

const { channels } = defaultContactPolicy;
const anyHour = { ...channels.email, holidays: 'allow' as const };
/** Only the law counts: every channel is open around the clock. */
const policy = { ...defaultContactPolicy, channels: { ...channels, call: anyHour, sms: anyHour, whatsapp: anyHour } };

const asked = (customer: ContactParty, at: string, channel: Channel = 'call'): [boolean, string | undefined] => {
  const { ok, reasons } = contactStatus({ customer: { consumer: true, ...customer }, channel, at, policy });
  const legal = reasons.find(({ code }) => code === 'windows/legal-hours');
  return [ok, legal === undefined ? undefined : String((legal.params as { allowed: string }).allowed)];
};
const paris: ContactParty = { country: 'FR', holidays: ['2026-12-25'] };

test('France: Monday to Friday 10–13 and 14–20, nothing on weekends and holidays, since March 2023', () => {
  expect(asked(paris, '2026-11-24T09:59:00+01:00')).toEqual([false, '10:00-13:00, 14:00-20:00']);
  expect(asked(paris, '2026-11-24T10:00:00+01:00')).toEqual([true, undefined]);
  expect(asked(paris, '2026-11-24T13:30:00+01:00')[0]).toBe(false);
  expect(asked(paris, '2026-11-24T19:59:00+01:00')[0]).toBe(true);
  expect(asked(paris, '2026-11-28T11:00:00+01:00')).toEqual([false, '']);
  expect(asked(paris, '2026-12-25T11:00:00+01:00')).toEqual([false, '']);
  expect(asked(paris, '2023-02-25T11:00:00+01:00')[0]).toBe(true);
  expect(asked(paris, '2023-03-04T11:00:00+01:00')[0]).toBe(false);
});

test('who is no consumer, and a channel that the rule does not name, are free', () => {
  expect(asked({ ...paris, consumer: false }, '2026-11-28T11:00:00+01:00')[0]).toBe(true);
  expect(asked(paris, '2026-11-28T11:00:00+01:00', 'sms')[0]).toBe(true);
});

test('the United States: 08–21 in the called zone, calls and text messages', () => {
  const texan: ContactParty = { country: 'US', region: 'TX', city: 'Austin' };
  for (const channel of ['call', 'sms'] as const) {
    expect(asked(texan, '2026-11-24T07:59:00-06:00', channel)).toEqual([false, '08:00-21:00']);
    expect(asked(texan, '2026-11-28T08:00:00-06:00', channel)[0]).toBe(true);
    expect(asked(texan, '2026-11-24T21:00:00-06:00', channel)[0]).toBe(false);
  }
  expect(asked(texan, '2026-11-24T03:00:00-06:00', 'whatsapp')[0]).toBe(true);
});

test('Canada, Australia, Spain, Italy, India on a Saturday and in the evening', () => {
  const at = (customer: ContactParty, date: string, offset: string) =>
    ['09:00', '09:30', '16:59', '18:00', '19:00', '20:00', '21:00', '21:30'].map((time) =>
      asked(customer, `${date}T${time}:00${offset}`)[0] ? time : '',
    );
  const toronto: ContactParty = { country: 'CA', region: 'ON', city: 'Toronto' };
  expect(at(toronto, '2026-11-28', '-05:00').join(' ').trim()).toBe('16:59');
  expect(at(toronto, '2026-11-24', '-05:00')).toEqual([
    '09:00',
    '09:30',
    '16:59',
    '18:00',
    '19:00',
    '20:00',
    '21:00',
    '',
  ]);
  const sydney: ContactParty = { country: 'AU', city: 'Sydney' };
  expect(at(sydney, '2026-11-28', '+11:00').join(' ').trim()).toBe('09:00 09:30 16:59');
  expect(at(sydney, '2026-11-29', '+11:00').join('')).toBe('');
  const madrid: ContactParty = { country: 'ES', city: 'Madrid' };
  expect(at(madrid, '2026-11-28', '+01:00').join('')).toBe('');
  const rome: ContactParty = { country: 'IT', holidays: ['2026-12-08'] };
  expect(at(rome, '2026-11-28', '+01:00').join(' ').trim()).toBe('16:59 18:00');
  expect(at(rome, '2026-12-07', '+01:00').join(' ').trim()).toBe('16:59 18:00'); // the day before a holiday
  expect(at({ country: 'IN' }, '2026-11-29', '+05:30').join(' ').trim()).toBe('09:00 09:30 16:59 18:00 19:00 20:00');
});
