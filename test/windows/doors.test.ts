import { expect, test } from 'vitest';
import {
  addBusinessDays,
  addBusinessMinutes,
  businessMinutesBetween,
  compileHours,
  contactStatus,
  contactWindows,
  defaultContactPolicy,
  formatLocal,
  formatWindow,
  intersectHours,
  isOpen,
  landAt,
  lintContactPolicy,
  nextClose,
  nextGoodMoment,
  nextOpen,
  officeHours,
  openIntervals,
  overlapChart,
  rankNow,
  windowsAsSeen,
} from 'waimao/windows';
import { type Accepted, refusalList } from '../refusal.ts';

const weekly = [{ days: [1, 2], start: '09:00', end: '18:00' }] as const;
const hours = {
  ...{ zone: 'Asia/Shanghai', weekly, holidays: ['2026-10-01'], holidayRule: 'both', dst: 'wall-clock' },
  exceptions: [{ date: '2026-10-10', to: '2026-10-11', windows: [{ start: '09:00', end: '18:00' }] }],
  seasons: [{ from: '2026-07-01', to: '2026-08-31', weekly }],
} as const;
const calendar = compileHours({ zone: 'Asia/Shanghai', weekly });
const at = '2026-11-21T09:00+08:00';
const customer = {
  ...{ country: 'DE', region: 'BY', city: 'München', zone: 'Europe/Berlin', phone: '+49 89 123456' },
  ...{ hours: weekly, holidays: ['2026-12-25'], workdays: ['2026-10-10'], consumer: true, observes: ['ramadan'] },
  exceptions: [{ date: '2026-11-23', windows: [{ start: '10:00', end: '12:00' }] }],
  seasons: [{ from: '2026-07-01', to: '2026-08-31', weekly }],
} as const;
const rep = { zone: 'Asia/Shanghai', hours: weekly, holidays: ['2026-10-01'] } as const;
const question = { customer, rep, channel: 'call', at, policy: defaultContactPolicy } as const;
const seen = {
  ...{ customerZone: 'Europe/Berlin', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai' },
  ...{ from: '2026-11-21', to: '2027-10-30' },
} as const;

/** Every verb with arguments that it accepts. */
const calls: readonly Accepted[] = [
  [compileHours, [hours]],
  [isOpen, [calendar, at]],
  [nextOpen, [calendar, at]],
  [nextClose, [calendar, at]],
  [openIntervals, [calendar, at, at]],
  [businessMinutesBetween, [calendar, at, at]],
  [addBusinessMinutes, [calendar, at, 5]],
  [addBusinessDays, [calendar, at, 5]],
  [intersectHours, [[calendar], at, at, { minMinutes: 5 }]],
  [contactStatus, [question]],
  [contactWindows, [{ customer, rep, channel: 'email', from: at, to: '2026-11-23T09:00+08:00' }]],
  [nextGoodMoment, [{ customer, rep, channel: 'call', at, minMinutes: 30 }]],
  [landAt, [{ customer, localTime: '09:00', notBefore: at }]],
  [rankNow, [[{ id: 'acme', ...customer }], { channel: 'call', at }]],
  [lintContactPolicy, [defaultContactPolicy]],
  [officeHours, ['DE', { on: '2026-11-21' }]],
  [formatLocal, [at, 'Europe/Berlin', { locale: 'zh', city: '慕尼黑', relativeTo: '2026-11-21' }]],
  [windowsAsSeen, [seen]],
  [formatWindow, [windowsAsSeen(seen), { locale: 'zh', repZoneName: '北京时间' }]],
  [overlapChart, [[{ name: 'a', zone: 'Asia/Shanghai', hours: weekly }], '2026-11-23', { locale: 'zh' }]],
];

test.each(calls.map(([verb, args]) => ({ verb, args, name: verb.name })))(
  '$name accepts what it is tried with',
  ({ verb, args }) => {
    expect(() => verb(...(args as never[]))).not.toThrow();
  },
);

test('the list of all refusals, each with its place and limits, is as it was reviewed', async () => {
  await expect(refusalList(calls)).toMatchFileSnapshot('refusals.txt');
});
