import { describe, expect, test } from 'vitest';
import { isWaimaoError, type WaimaoError } from 'waimao';
import * as windows from 'waimao/windows';

const { compileHours, intersectHours, openIntervals } = windows;

/** What a form, a broken import or a stale client may send in place of anything. */
const garbage: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  '__proto__',
  '9:00',
  '25:00',
  '24:00',
  '2026-02-30',
  '2026-11-21',
  '2026-11-21T09:00:00',
  'x'.repeat(10_000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e21,
  8.64e15,
  true,
  10n,
  Symbol('s'),
  () => 1,
  [],
  [null],
  [undefined],
  [[]],
  {},
  Object.create(null),
  { '~hours': null },
  { '~hours': {} },
  JSON.parse('{"__proto__": {"~hours": 1}}'),
  { toMillis: () => 'x' },
  { epochMilliseconds: Number.NaN },
  new Date(Number.NaN),
  new Map(),
];

const office = { zone: 'Asia/Shanghai', weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' }] };
const calendar = compileHours(office as windows.HoursInput);
const at = '2026-11-21T09:00+08:00';

/** Runs a call and gives the error, if any; anything but an error of the library fails the test. */
function refusal(call: () => unknown): WaimaoError | null {
  try {
    call();
    return null;
  } catch (error) {
    if (isWaimaoError(error)) return error;
    throw error;
  }
}

type Call = (...args: unknown[]) => unknown;

describe('whatever is handed in', () => {
  const verbs: readonly (readonly [name: string, args: readonly unknown[]])[] = [
    ['isOpen', [calendar, at]],
    ['nextOpen', [calendar, at]],
    ['nextOpening', [calendar, at]],
    ['nextClose', [calendar, at]],
    ['openIntervals', [calendar, at, at]],
    ['businessMinutesBetween', [calendar, at, at]],
    ['addBusinessMinutes', [calendar, at, 5]],
    ['addBusinessDays', [calendar, at, 5]],
    ['intersectHours', [[calendar], at, at, {}]],
    ['compileHours', [office]],
  ];

  test.each(verbs)('%s answers or refuses by name', (name, args) => {
    const call = (windows as unknown as Record<string, Call>)[name] as Call;
    for (const [place] of args.entries()) {
      for (const value of garbage) {
        const error = refusal(() => call(...args.with(place, value)));
        if (error !== null) expect(error.code).toMatch(/^(core|zones|windows)\//);
      }
    }
    for (const value of garbage) expect(refusal(() => call(value))).not.toBeNull();
  });

  const fields: readonly (readonly [name: string, put: (value: unknown) => unknown])[] = [
    ['zone', (value) => ({ ...office, zone: value })],
    ['weekly', (value) => ({ ...office, weekly: value })],
    ['weekly[0]', (value) => ({ ...office, weekly: [value] })],
    ['weekly[0].days', (value) => ({ ...office, weekly: [{ ...office.weekly[0], days: value }] })],
    ['weekly[0].days[0]', (value) => ({ ...office, weekly: [{ ...office.weekly[0], days: [value] }] })],
    ['weekly[0].start', (value) => ({ ...office, weekly: [{ ...office.weekly[0], start: value }] })],
    ['weekly[0].end', (value) => ({ ...office, weekly: [{ ...office.weekly[0], end: value }] })],
    ['holidays', (value) => ({ ...office, holidays: value })],
    ['holidays[0]', (value) => ({ ...office, holidays: [value] })],
    ['exceptions', (value) => ({ ...office, exceptions: value })],
    ['exceptions[0]', (value) => ({ ...office, exceptions: [value] })],
    ['exceptions[0].date', (value) => ({ ...office, exceptions: [{ date: value, windows: [] }] })],
    ['exceptions[0].to', (value) => ({ ...office, exceptions: [{ date: '2026-11-20', to: value, windows: [] }] })],
    ['exceptions[0].windows', (value) => ({ ...office, exceptions: [{ date: '2026-11-20', windows: value }] })],
    ['seasons', (value) => ({ ...office, seasons: value })],
    ['seasons[0]', (value) => ({ ...office, seasons: [value] })],
    ['seasons[0].from', (value) => ({ ...office, seasons: [{ from: value, to: '2026-12-31', weekly: [] }] })],
    ['seasons[0].to', (value) => ({ ...office, seasons: [{ from: '2026-01-01', to: value, weekly: [] }] })],
    [
      'seasons[0].weekly',
      (value) => ({ ...office, seasons: [{ from: '2026-01-01', to: '2026-02-01', weekly: value }] }),
    ],
    ['holidayRule', (value) => ({ ...office, holidayRule: value })],
    ['dst', (value) => ({ ...office, dst: value })],
  ];

  test.each(fields)('compileHours names %s when it is the fault', (name, put) => {
    let refused = 0;
    for (const value of garbage) {
      const error = refusal(() => {
        const made = compileHours(put(value) as windows.HoursInput);
        windows.nextOpen(made, at); // what is taken works
      });
      if (error === null) continue;
      refused++;
      const path = error.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
      expect(`.${name}`.startsWith(path) || path.startsWith(`.${name}`), `${path} ${error.code}`).toBe(true);
    }
    expect(refused).toBeGreaterThan(20);
  });
});

describe('what can be meant another way is refused', () => {
  const code = (call: () => unknown): string | undefined => refusal(call)?.code;
  const end = (text: string): windows.HoursInput => ({
    zone: 'UTC',
    weekly: [{ days: [1], start: '09:00', end: text }],
  });

  test('times that are no time to the minute, and a start at 24:00', () => {
    for (const text of ['9:00', '09:60', '24:01', '23:59:59', '09:00 ', '09.00', '9am', '-01:00', '٠٩:٠٠']) {
      expect(code(() => compileHours(end(text)))).toBe('windows/not-a-time');
    }
    expect(code(() => compileHours({ zone: 'UTC', weekly: [{ days: [1], start: '24:00', end: '24:00' }] }))).toBe(
      'windows/not-a-time',
    );
  });

  test('a text as the list of holidays, and a list that does not end', () => {
    expect(code(() => compileHours({ ...end('10:00'), holidays: '2026-01-01' }))).toBe('core/wrong-type');
    const endless = function* (): Generator<string> {
      for (;;) yield '2026-01-01';
    };
    expect(code(() => compileHours({ ...end('10:00'), holidays: endless() }))).toBe('windows/too-many-dates');
  });

  test('ranges that run backwards, and moments beyond what is worked out', () => {
    expect(code(() => openIntervals(calendar, 1, 0))).toBe('windows/reversed-range');
    expect(code(() => intersectHours([calendar], 1, 0))).toBe('windows/reversed-range');
    const backwards = { date: '2026-01-02', to: '2026-01-01', windows: [] };
    expect(code(() => compileHours({ ...end('10:00'), exceptions: [backwards] }))).toBe('windows/reversed-range');
    for (const moment of [-1, '1969-12-31T23:59Z', '2401-01-01T00:01Z', 8.64e15]) {
      expect(code(() => windows.isOpen(calendar, moment))).toBe('windows/out-of-reach');
    }
    const seconds = refusal(() => windows.isOpen(calendar, -62_135_596_800_000));
    expect(seconds?.message).toBe(
      '-62135596800000 is beyond what hours are worked out for, 1970-01-01T00:00Z to 2401-01-01T00:00Z: check the unit and the year. (at instant)',
    );
  });

  test('no calendar at all, a calendar that went through JSON, and an unknown zone', () => {
    expect(code(() => intersectHours([], 0, 1))).toBe('windows/no-calendars');
    expect(code(() => windows.isOpen(JSON.parse(JSON.stringify({ zone: 'UTC' })), 0))).toBe('windows/not-a-calendar');
    const unknown = refusal(() => compileHours({ zone: 'Europe/Berln', weekly: [] }));
    expect([unknown?.code, unknown?.path]).toEqual(['zones/unknown-zone', ['zone']]);
  });

  test('numbers of any size are answered at once', () => {
    for (const minutes of [1e300, Number.MAX_VALUE, 2 ** 53]) {
      expect(windows.addBusinessMinutes(calendar, at, minutes)).toBeNull();
      expect(windows.addBusinessMinutes(calendar, at, -minutes)).toBeNull();
    }
    expect(windows.addBusinessDays(calendar, at, Number.MAX_SAFE_INTEGER)).toBeNull();
    expect(windows.addBusinessDays(calendar, at, Number.MIN_SAFE_INTEGER)).toBeNull();
  });
});
