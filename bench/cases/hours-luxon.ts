import { DateTime } from 'luxon';
import { holidays, spans, zone } from './office.ts';

const MINUTE = 60_000;

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

export function luxonIsOpen(ms: number): boolean {
  const first = luxonFirstDay(ms);
  return [first, first + 1].some((day) => luxonSpans(day).some(({ start, end }) => start <= ms && ms < end));
}

export function luxonNextOpen(ms: number): number {
  const first = luxonFirstDay(ms);
  for (let day = first; day < first + 400; day++) {
    if (!isWorkday(day)) continue;
    for (const { from, to } of spans) if (luxonMoment(day, to) > ms) return Math.max(luxonMoment(day, from), ms);
  }
  return Number.NaN;
}

/** The least that luxon must do for windows that never meet a change of the clocks: compare readings, convert once. */
export function luxonReadingIsOpen(ms: number): boolean {
  const { day, hours } = luxonReading(ms);
  return isWorkday(day) && spans.some(({ from, to }) => from <= hours && hours < to);
}

export function luxonReadingNextOpen(ms: number): number {
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

export function luxonMinutes(from: number, to: number): number {
  let open = 0;
  const last = luxonReading(to).day;
  for (let day = luxonFirstDay(from); day <= last; day++) {
    for (const { start, end } of luxonSpans(day)) open += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return open / MINUTE;
}

export function luxonAdd(ms: number, minutes: number): number {
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
