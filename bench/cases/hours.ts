import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import { DateTime } from 'luxon';
import moment from 'moment-business-time';
import OpeningHours from 'opening_hours';
import {
  addBusinessMinutes,
  businessMinutesBetween,
  compileHours,
  type HoursInput,
  intersectHours,
  isOpen,
  nextOpen,
} from 'waimao/windows';
import { compare, isChild } from '../measure.ts';
import { seeded } from '../random.ts';

/** An office in Berlin: five days, a break at noon, nine holidays a year. */
const zone = 'Europe/Berlin';
const spans = [
  { from: 9, to: 12 },
  { from: 13, to: 18 },
];
const holidays = [2026, 2027].flatMap((year) => [
  ...['01-01', '05-01', '10-03', '12-25', '12-26'].map((day) => `${year}-${day}`),
  ...(year === 2026
    ? ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25']
    : ['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17']),
]);
const weekly = [
  { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
  { days: [1, 2, 3, 4, 5], start: '13:00', end: '18:00' },
] as const;
const input: HoursInput = { zone, weekly, holidays };

const YEAR = 365 * 86_400_000;
const MINUTE = 60_000;
const COUNT = 4096;
const MASK = COUNT - 1;
const random = seeded(20261121);
/** Whole minutes of 2026. */
const asked = Array.from(
  { length: COUNT },
  () => Date.UTC(2026, 0, 2) + Math.floor((random() * 363 * 86_400_000) / MINUTE) * MINUTE,
);

/** A loop of its own for each contender, made from text, so that none is compiled for the others. */
const loop = (step: (ms: number) => number): ((operations: number) => number) =>
  new Function(
    'step',
    'asked',
    `return (operations) => {
      let total = 0;
      for (let at = 0; at < operations; at++) total += step(asked[at & ${MASK}]);
      return total;
    };`,
  )(step, asked);

/** What a careful user of luxon writes: day by day from the one before, each end of a window made in the zone. */
const closedDays = new Set(holidays);
const DAY = 86_400_000;
const luxonMoment = (day: number, hour: number): number => {
  const date = new Date(day * DAY);
  const fields = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour };
  return DateTime.fromObject(fields, { zone }).toMillis();
};
const isWorkday = (day: number): boolean =>
  (day + 3) % 7 < 5 && !closedDays.has(new Date(day * DAY).toISOString().slice(0, 10));
const luxonSpans = (day: number): { start: number; end: number }[] =>
  isWorkday(day) ? spans.map(({ from, to }) => ({ start: luxonMoment(day, from), end: luxonMoment(day, to) })) : [];
/** The local day, and the hours of it that have passed by the clock on the wall. */
const luxonReading = (ms: number): { day: number; hours: number } => {
  const local = DateTime.fromMillis(ms, { zone });
  return { day: Date.UTC(local.year, local.month - 1, local.day) / DAY, hours: local.hour + local.minute / 60 };
};
const luxonFirstDay = (ms: number): number => luxonReading(ms).day - 1;

function luxonIsOpen(ms: number): boolean {
  const first = luxonFirstDay(ms);
  return [first, first + 1].some((day) => luxonSpans(day).some(({ start, end }) => start <= ms && ms < end));
}

function luxonNextOpen(ms: number): number {
  const first = luxonFirstDay(ms);
  for (let day = first; day < first + 400; day++) {
    if (!isWorkday(day)) continue;
    for (const { from, to } of spans) if (luxonMoment(day, to) > ms) return Math.max(luxonMoment(day, from), ms);
  }
  return Number.NaN;
}

/** The least that luxon must do for windows that never meet a change of the clocks: compare readings, convert once. */
function luxonReadingIsOpen(ms: number): boolean {
  const { day, hours } = luxonReading(ms);
  return isWorkday(day) && spans.some(({ from, to }) => from <= hours && hours < to);
}

function luxonReadingNextOpen(ms: number): number {
  const { day: today, hours } = luxonReading(ms);
  for (let day = today; day < today + 400; day++) {
    if (!isWorkday(day)) continue;
    for (const { from, to } of spans) {
      if (day > today || hours < from) return luxonMoment(day, from);
      if (hours < to) return ms;
    }
  }
  return Number.NaN;
}

function luxonMinutes(from: number, to: number): number {
  let open = 0;
  const last = luxonReading(to).day;
  for (let day = luxonFirstDay(from); day <= last; day++) {
    for (const { start, end } of luxonSpans(day)) open += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return open / MINUTE;
}

function luxonAdd(ms: number, minutes: number): number {
  let left = minutes * MINUTE;
  for (let day = luxonFirstDay(ms); ; day++) {
    for (const { start, end } of luxonSpans(day)) {
      const from = Math.max(start, ms);
      if (end <= from) continue;
      if (end - from >= left) return from + left;
      left -= end - from;
    }
  }
}

/** The other peers know the zone of the host alone, so theirs is set to Berlin; two of them hold one calendar for all. */
function setUpPeers(): void {
  process.env.TZ = zone;
  const named = spans.map(({ from, to }) => ({ start: `${two(from)}:00:00`, end: `${two(to)}:00:00` }));
  const times = named.flatMap(({ start, end }) => [start, end]);
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: times, 2: times, 3: times, 4: times, 5: times, 6: null },
    holidays,
  });
  dayjs.extend(dayjsBusinessTime);
  dayjs.setHolidays(holidays);
  dayjs.setBusinessTime({
    sunday: null,
    monday: named,
    tuesday: named,
    wednesday: named,
    thursday: named,
    friday: named,
    saturday: null,
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const holidayText = holidays
  .map((date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} off`)
  .join('; ');
const openingHours = (): OpeningHours => new OpeningHours(`Mo-Fr 09:00-12:00,13:00-18:00; ${holidayText}`);

export function run(): void {
  setUpPeers();
  const calendar = compileHours(input);
  const osm = openingHours();
  const osmNext = (ms: number): number => {
    const date = new Date(ms);
    return osm.getState(date) ? ms : (osm.getNextChange(date)?.getTime() ?? Number.NaN);
  };
  const osmMinutes = (from: number, to: number): number =>
    osm.getOpenDuration(new Date(from), new Date(to))[0] / MINUTE;

  agree('open', [
    (ms) => Number(isOpen(calendar, ms)),
    (ms) => Number(luxonIsOpen(ms)),
    (ms) => Number(luxonReadingIsOpen(ms)),
    (ms) => Number(osm.getState(new Date(ms))),
    (ms) => Number(moment(ms).isWorkingTime()),
    (ms) => Number(dayjs(ms).isBusinessTime()),
  ]);
  agree('next open', [
    (ms) => nextOpen(calendar, ms),
    luxonNextOpen,
    luxonReadingNextOpen,
    osmNext,
    (ms) => dayjs(ms).nextBusinessTime().valueOf(),
    (ms) => moment(ms).nextWorkingTime().valueOf(),
  ]);
  agree('480 minutes on', [(ms) => addBusinessMinutes(calendar, ms, 480), (ms) => luxonAdd(ms, 480)]);
  agree('minutes of 30 days', [
    (ms) => businessMinutesBetween(calendar, ms, ms + YEAR / 12),
    (ms) => luxonMinutes(ms, ms + YEAR / 12),
    (ms) => osmMinutes(ms, ms + YEAR / 12),
    (ms) => dayjs(ms).businessMinutesDiff(dayjs(ms + YEAR / 12)),
  ]);

  compare('whether an office is open, at minutes of one year', () => [
    { name: 'waimao', run: loop((ms) => Number(isOpen(calendar, ms))) },
    { name: 'luxon, careful day loop', run: loop((ms) => Number(luxonIsOpen(ms))) },
    { name: 'luxon, readings compared', run: loop((ms) => Number(luxonReadingIsOpen(ms))) },
    { name: 'opening_hours (host zone)', run: loop((ms) => Number(osm.getState(new Date(ms)))) },
    { name: 'moment-business-time (host)', run: loop((ms) => Number(moment(ms).isWorkingTime())) },
    { name: 'dayjs-business-time (host)', run: loop((ms) => Number(dayjs(ms).isBusinessTime())) },
  ]);

  compare('the next open moment, at minutes of one year', () => [
    { name: 'waimao', run: loop((ms) => nextOpen(calendar, ms) ?? 0) },
    { name: 'luxon, careful day loop', run: loop(luxonNextOpen) },
    { name: 'luxon, readings compared', run: loop(luxonReadingNextOpen) },
    { name: 'opening_hours (host zone)', run: loop(osmNext) },
    { name: 'moment-business-time (host)', run: loop((ms) => moment(ms).nextWorkingTime().valueOf()) },
    { name: 'dayjs-business-time (host)', run: loop((ms) => dayjs(ms).nextBusinessTime().valueOf()) },
  ]);

  compare('open minutes over a year', () => [
    { name: 'waimao', run: loop((ms) => businessMinutesBetween(calendar, ms, ms + YEAR)) },
    { name: 'luxon, day loop', run: loop((ms) => luxonMinutes(ms, ms + YEAR)) },
    { name: 'opening_hours (host zone)', run: loop((ms) => osmMinutes(ms, ms + YEAR)) },
    {
      name: 'moment-business-time (some wrong)',
      run: loop((ms) => moment(ms + YEAR).workingDiff(moment(ms), 'minutes')),
    },
    { name: 'dayjs-business-time (host)', run: loop((ms) => dayjs(ms).businessMinutesDiff(dayjs(ms + YEAR))) },
  ]);

  compare('480 open minutes on', () => [
    { name: 'waimao', run: loop((ms) => addBusinessMinutes(calendar, ms, 480) ?? 0) },
    { name: 'luxon, careful day loop', run: loop((ms) => luxonAdd(ms, 480)) },
    { name: 'moment-business-time (host)', run: loop((ms) => moment(ms).addWorkingTime(480, 'minutes').valueOf()) },
    { name: 'dayjs-business-time (host)', run: loop((ms) => dayjs(ms).addBusinessMinutes(480).valueOf()) },
  ]);

  const shanghai = compileHours({ zone: 'Asia/Shanghai', weekly });
  const dubai = compileHours({ zone: 'Asia/Dubai', weekly });
  compare('hours that Berlin, Shanghai and Dubai have in common in a week', () => [
    {
      name: 'waimao',
      run: loop((ms) => intersectHours([calendar, shanghai, dubai], ms, ms + 7 * 86_400_000).length),
    },
  ]);

  compare('hours compiled, and the first question answered', () => [
    { name: 'waimao', run: loop((ms) => nextOpen(compileHours(input), ms) ?? 0) },
    { name: 'opening_hours (host zone)', run: loop((ms) => Number(openingHours().getState(new Date(ms)))) },
  ]);
}

/** Contenders that answer another question are no contenders: a sample must agree before the clock starts. */
function agree(question: string, answers: readonly ((ms: number) => number | null)[]): void {
  if (isChild) return;
  for (const ms of asked.slice(0, 100)) {
    const [ours, ...theirs] = answers.map((answer) => answer(ms));
    const other = theirs.findIndex((answer) => answer !== ours);
    if (other !== -1) throw new Error(`${question} at ${ms}: ${ours}, but ${theirs[other]} by peer ${other + 1}`);
  }
}
