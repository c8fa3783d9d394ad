/**
 * Answers of every verb, whole, to questions at the borders: they stand as they stood, so that a change of any of them is
 * seen and judged. Whether they are right is the matter of the other tests.
 */
import { expect, test } from 'vitest';
import {
  addBusinessDays,
  addBusinessMinutes,
  businessMinutesBetween,
  type Channel,
  type ContactParty,
  type ContactPolicy,
  compileHours,
  contactStatus,
  contactWindows,
  defaultContactPolicy,
  formatLocal,
  formatWindow,
  type HoursInput,
  intersectHours,
  landAt,
  lintContactPolicy,
  nextClose,
  nextGoodMoment,
  nextOpen,
  nextOpening,
  officeHours,
  openIntervals,
  overlapChart,
  rankNow,
  windowsAsSeen,
} from 'waimao/windows';

const DAY = 86_400_000;
const channels: readonly Channel[] = ['call', 'email'];
const moments = [
  '2026-03-29T00:30Z',
  '2026-11-20T22:00Z',
  '2026-11-24T12:30Z',
  '2026-12-24T15:30Z',
  '2027-02-12T10:00Z',
];
const weekdays = [1, 2, 3, 4, 5] as const;
const office = [
  { days: weekdays, start: '09:00', end: '12:00' },
  { days: weekdays, start: '13:30', end: '18:00' },
];

const customers: readonly (ContactParty & { readonly id: string })[] = [
  { id: 'german', country: 'DE', holidays: ['2026-12-25'] },
  { id: 'consumer', country: 'US', region: 'TX', city: 'Austin', consumer: true },
  { id: 'american', country: 'US' },
  { id: 'muslim', country: 'AE', observes: ['ramadan', 'friday-prayer'] },
  { id: 'jewish', country: 'IL', observes: ['sabbath'] },
  { id: 'own hours', zone: 'Asia/Shanghai', hours: office, workdays: ['2026-11-21'] },
  { id: 'by phone', phone: '+61 8 9000 0000' },
  { id: 'nowhere' },
  {
    ...{ id: 'seasonal', zone: 'Europe/Madrid', hours: office },
    exceptions: [{ date: '2026-11-24', windows: [{ start: '10:00', end: '12:45' }] }],
    seasons: [{ from: '2027-02-01', to: '2027-02-28', weekly: [{ days: weekdays, start: '10:00', end: '14:00' }] }],
  },
];

const hours: Readonly<Record<string, HoursInput>> = {
  office: { zone: 'Europe/Berlin', weekly: office, holidays: ['2026-11-24', '2026-12-25'] },
  night: { zone: 'America/New_York', weekly: [{ days: weekdays, start: '20:00', end: '04:00' }], dst: 'wall-clock' },
  always: { zone: 'UTC', weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }] },
  never: { zone: 'UTC', weekly: [] },
  seasons: {
    ...{ zone: 'Asia/Dubai', weekly: office, holidays: ['2026-12-24'], holidayRule: 'both' },
    exceptions: [{ date: '2026-11-21', to: '2026-11-22', windows: [{ start: '22:00', end: '02:00' }] }],
    seasons: [{ from: '2027-02-10', to: '2027-03-10', weekly: [{ days: weekdays, start: '10:00', end: '15:00' }] }],
  },
};

const rep: ContactParty = { zone: 'Asia/Shanghai', hours: [{ days: weekdays, start: '09:00', end: '22:00' }] };

/** One question and its answer on a line. */
function lines(): string[] {
  const told: string[] = [];
  const tell = (question: string, answer: unknown): void => void told.push(`${question}: ${JSON.stringify(answer)}`);
  const calendars = Object.entries(hours).map(([name, input]) => [name, compileHours(input)] as const);
  for (const [name, calendar] of calendars) {
    for (const at of moments) {
      const from = Date.parse(at);
      const edges = [nextOpen, nextOpening, nextClose].map((verb) => verb(calendar, at));
      const spans = openIntervals(calendar, at, from + 4 * DAY).map(({ start, end }) => [start - from, end - from]);
      const shifts = [-700, -1, 0, 90, 2_000].map((minutes) =>
        attempt(() => addBusinessMinutes(calendar, at, minutes)),
      );
      const days = [-3, 0, 1, 5].map((count) => attempt(() => addBusinessDays(calendar, at, count)));
      tell(`hours ${name} ${at}`, [edges, spans, shifts, days, businessMinutesBetween(calendar, at, from + 9 * DAY)]);
    }
  }
  const [one, other] = calendars.map(([, calendar]) => calendar);
  if (one !== undefined && other !== undefined) {
    tell('common', intersectHours([one, other], '2026-11-23T00:00Z', '2026-11-28T00:00Z', { minMinutes: 60 }));
  }
  for (const { id, ...customer } of customers) {
    for (const at of moments) {
      const statuses = channels.map((channel) => [channel, contactStatus({ customer, channel, at })]);
      tell(`status ${id} ${at}`, Object.fromEntries(statuses));
      tell(`with a rep ${id} ${at}`, nextGoodMoment({ customer, rep, channel: 'call', at, minMinutes: 60 }));
      tell(
        `land ${id} ${at}`,
        attempt(() => landAt({ customer, localTime: '09:00', notBefore: at })),
      );
    }
    const week = { from: '2026-11-20T00:00Z', to: '2026-11-27T00:00Z' };
    tell(`week ${id}`, contactWindows({ customer, rep, channel: 'call', ...week }));
  }
  tell(
    'rank',
    rankNow([...customers, { id: 'wrong', zone: 'Europe/Nowhere' }], { channel: 'call', at: '2026-11-24T08:30Z' }),
  );
  for (const country of ['CN', 'DE', 'ES', 'FR', 'IL', 'IN', 'SA', 'US']) {
    tell(`office ${country}`, [officeHours(country, { on: '2026-08-03' }), officeHours(country, { on: '2027-02-12' })]);
  }
  const { call } = defaultContactPolicy.channels;
  const faulty: Partial<typeof call>[] = [
    { edgeMinutes: 240 },
    { edgeMinutes: 0, lunch: 'allow' },
    { weekends: 'allow' },
  ];
  for (const change of faulty) {
    const policy: ContactPolicy = {
      ...defaultContactPolicy,
      channels: { ...defaultContactPolicy.channels, call: { ...call, ...change } },
    };
    tell(`lint ${JSON.stringify(change)}`, lintContactPolicy(policy));
    tell(
      `policy ${JSON.stringify(change)}`,
      contactStatus({ customer: { country: 'DE' }, channel: 'call', at: moments[2] ?? 0, policy }),
    );
  }
  for (const [customerZone, repZone] of [
    ['Europe/Berlin', 'Asia/Shanghai'],
    ['Pacific/Apia', 'America/New_York'],
  ] as const) {
    const seen = windowsAsSeen({
      customerZone,
      repZone,
      start: '09:00',
      end: '17:30',
      from: '2026-11-21',
      to: '2027-11-20',
    });
    for (const locale of ['en', 'zh'] as const) {
      tell(`seen ${customerZone} ${locale}`, [formatWindow(seen, { locale, repZoneName: repZone }), seen]);
      const labels = moments.map((at) => formatLocal(at, customerZone, { locale, relativeTo: repZone }));
      tell(`label ${customerZone} ${locale}`, labels);
    }
  }
  const rows = [
    { name: '深圳 & Co', zone: 'Asia/Shanghai', hours: office },
    { name: 'Apia', zone: 'Pacific/Apia', hours: [{ days: weekdays, start: '20:00', end: '02:00' }] },
  ];
  for (const locale of ['en', 'zh'] as const) tell(`chart ${locale}`, overlapChart(rows, '2026-11-23', { locale }));
  return told;
}

/** The answer, or the code of the refusal. */
function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
}

test('answers stand as they stood', async () => {
  await expect(`${lines().join('\n')}\n`).toMatchFileSnapshot('answers.txt');
});
