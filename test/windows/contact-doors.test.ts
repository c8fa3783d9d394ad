import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import {
  contactStatus,
  contactWindows,
  defaultContactPolicy,
  landAt,
  lintContactPolicy,
  nextGoodMoment,
  rankNow,
} from 'waimao/windows';

/** The code and the path of what a call refuses. */
function refusal(call: () => unknown): [string, string] {
  try {
    call();
  } catch (error) {
    if (isWaimaoError(error)) return [error.code, error.path.join('.')];
    throw error;
  }
  throw new Error('nothing was refused');
}

const base = { customer: { country: 'DE' }, channel: 'call', at: 0 } as const;
const ask = (change: object) => refusal(() => contactStatus({ ...base, ...change } as never));
const customer = (change: object) => ask({ customer: { zone: 'Europe/Berlin', ...change } });

describe('what is refused, and where', () => {
  test('the question', () => {
    expect(refusal(() => contactStatus(null as never))[0]).toBe('core/wrong-type');
    expect(ask({ customer: null })).toEqual(['core/wrong-type', 'customer']);
    expect(ask({ customer: 'acme' })).toEqual(['core/wrong-type', 'customer']);
    expect(ask({ channel: 'fax' })).toEqual(['core/unknown-option', 'channel']);
    expect(ask({ channel: '__proto__' })).toEqual(['core/unknown-option', 'channel']);
    expect(ask({ channel: undefined })).toEqual(['core/unknown-option', 'channel']);
    expect(ask({ at: Number.NaN })).toEqual(['core/not-an-instant', 'at']);
    expect(ask({ at: '2026-11-21T09:00' })).toEqual(['core/instant-without-offset', 'at']);
    expect(ask({ at: -1 })[0]).toBe('windows/out-of-reach');
    expect(ask({ at: 8e15 })[0]).toBe('windows/out-of-reach');
  });

  test('the place', () => {
    expect(ask({ customer: { zone: 'Europe/Berln' } })).toEqual(['zones/unknown-zone', 'customer.zone']);
    expect(ask({ customer: { zone: 7 } })).toEqual(['zones/not-a-zone', 'customer.zone']);
    expect(ask({ customer: { zone: {} } })).toEqual(['zones/not-a-zone', 'customer.zone']);
    expect(ask({ customer: { country: 'XX' } })).toEqual(['zones/unknown-country', 'customer.country']);
    expect(ask({ customer: { country: 7 } })).toEqual(['core/wrong-type', 'customer.country']);
    expect(ask({ customer: { country: '__proto__' } })).toEqual(['zones/unknown-country', 'customer.country']);
    expect(customer({ country: 'XX' })[0]).toBe('holidays/unknown-country');
    expect(customer({ region: {}, country: 'DE' })[0]).toBe('core/wrong-type');
  });

  test('the hours and the days', () => {
    expect(customer({ hours: 'nine to five' })).toEqual(['core/wrong-type', 'customer.hours']);
    expect(customer({ hours: [null] })).toEqual(['core/wrong-type', 'customer.hours.0']);
    expect(customer({ hours: [{ days: [8], start: '09:00', end: '17:00' }] })[0]).toBe('core/out-of-range');
    expect(customer({ hours: [{ days: [1], start: '9:00', end: '17:00' }] })[0]).toBe('windows/not-a-time');
    expect(customer({ holidays: '2026-12-25' })).toEqual(['core/wrong-type', 'customer.holidays']);
    expect(customer({ holidays: ['2026-02-30'] })[0]).toBe('core/not-a-date');
    expect(customer({ holidays: [undefined] })[0]).toBe('core/not-a-date');
    expect(customer({ holidays: forever() })).toEqual(['windows/too-many-dates', 'customer.holidays']);
    expect(customer({ workdays: ['soon'] })).toEqual(['core/not-a-date', 'customer.workdays.0']);
    expect(customer({ exceptions: [{ date: '2026-12-25' }] })[0]).toBe('core/wrong-type');
    expect(customer({ seasons: [{ from: '2026-02-01', to: '2026-01-01', weekly: [] }] })[0]).toBe(
      'windows/reversed-range',
    );
    expect(customer({ seasons: {} })).toEqual(['core/wrong-type', 'customer.seasons']);
    expect(customer({ observes: ['lent'] })).toEqual(['core/unknown-option', 'customer.observes.0']);
    expect(customer({ observes: 'ramadan' })).toEqual(['core/wrong-type', 'customer.observes']);
    expect(customer({ consumer: 'no' })).toEqual(['core/wrong-type', 'customer.consumer']);
  });

  test('the rep', () => {
    expect(ask({ rep: {} })).toEqual(['windows/rep-without-place', 'rep']);
    expect(ask({ rep: null })).toEqual(['core/wrong-type', 'rep']);
    expect(ask({ rep: { '~hours': 7 } })).toEqual(['windows/not-a-calendar', 'rep']);
    expect(ask({ rep: { zone: 'Asia/Shanghia' } })).toEqual(['zones/unknown-zone', 'rep.zone']);
  });

  test('the policy', () => {
    const usual = defaultContactPolicy;
    const call = (change: object) => ({
      ...usual,
      channels: { ...usual.channels, call: { ...usual.channels.call, ...change } },
    });
    expect(ask({ policy: null })).toEqual(['core/wrong-type', 'policy']);
    expect(ask({ policy: {} })).toEqual(['core/wrong-type', 'policy.channels']);
    expect(ask({ policy: { ...usual, channels: {} } })).toEqual(['core/wrong-type', 'policy.channels.call']);
    expect(ask({ policy: call({ hours: 'all' }) })).toEqual(['core/unknown-option', 'policy.channels.call.hours']);
    expect(ask({ policy: call({ edgeMinutes: -1 }) })).toEqual([
      'core/out-of-range',
      'policy.channels.call.edgeMinutes',
    ]);
    expect(ask({ policy: call({ quiet: { start: '25:00', end: '08:00' } }) })[0]).toBe('windows/not-a-time');
    expect(ask({ policy: { ...usual, waking: null } })).toEqual(['core/wrong-type', 'policy.waking']);
    expect(ask({ policy: { ...usual, eveFrom: '24:00' } })).toEqual(['windows/not-a-time', 'policy.eveFrom']);
    expect(ask({ policy: { ...usual, officeSeasons: ['lent'] } })[0]).toBe('core/unknown-option');
    expect(refusal(() => lintContactPolicy({} as never))[0]).toBe('core/wrong-type');
  });

  test('ranges, minutes, times', () => {
    const range = { ...base, from: 1000, to: 0 };
    expect(refusal(() => contactWindows(range))).toEqual(['windows/reversed-range', 'to']);
    expect(refusal(() => contactWindows({ ...range, to: 400_000_000_000 }))).toEqual(['windows/range-too-long', 'to']);
    expect(refusal(() => nextGoodMoment({ ...base, minMinutes: -1 }))).toEqual(['core/out-of-range', 'minMinutes']);
    expect(refusal(() => nextGoodMoment({ ...base, minMinutes: 1.5 }))).toEqual(['core/not-an-integer', 'minMinutes']);
    const landing = { customer: base.customer, localTime: '9:00', notBefore: 0 };
    expect(refusal(() => landAt(landing))).toEqual(['windows/not-a-time', 'localTime']);
    expect(refusal(() => landAt({ ...landing, localTime: null as never }))[0]).toBe('windows/not-a-time');
    expect(refusal(() => rankNow({} as never, base))[0]).toBe('core/wrong-type');
    expect(refusal(() => rankNow([], null as never))[0]).toBe('core/wrong-type');
  });

  test('an empty range has neither windows nor cuts, and the last moment has no next', () => {
    const { windows, cuts } = contactWindows({ ...base, from: 0, to: 0 });
    expect([windows, cuts]).toEqual([[], []]);
    const end = Date.UTC(2401, 0, 1);
    expect(contactStatus({ ...base, at: end }).nextGood).toBe(null);
    expect(nextGoodMoment({ ...base, at: end }).at).toBe(null);
    expect(landAt({ customer: base.customer, localTime: '09:00', notBefore: end }).at).toBe(null);
  });
});

test('the worklist names bad rows and keeps the others', () => {
  const rows = [
    null,
    { id: 'a', country: 'DE' },
    { id: 'b', country: 'XX' },
    7,
    { id: '', holidays: 3 },
    { country: 'AE' },
  ];
  const { ranked, refused } = rankNow(rows as never, { channel: 'call', at: '2026-11-24T10:30:00+01:00' });
  expect(ranked.map(({ id, index }) => [id, index])).toEqual([
    ['a', 1],
    [null, 5],
  ]);
  expect(refused.map(({ id, index, code, path }) => [id, index, code, path.join('.')])).toEqual([
    [null, 0, 'core/wrong-type', 'customers.0'],
    ['b', 2, 'zones/unknown-country', 'customers.2.country'],
    [null, 3, 'core/wrong-type', 'customers.3'],
    [null, 4, 'core/wrong-type', 'customers.4.holidays'],
  ]);
});

function* forever(): Generator<string> {
  for (;;) yield '2026-12-25';
}
