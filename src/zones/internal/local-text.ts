import { fromDayNumber, type IsoDate, type Weekday } from '../../core/dates.ts';

const FIRST_DAY = -719_528; // 0000-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/** Days remembered at a time; a power of two, so that a place is a mask. Days of ten years find a place each. */
const PLACES = 4096;
const rememberedDays: number[] = [];
const rememberedDates: IsoDate[] = [];

/** The date of a day number, remembered: making the text is most of the work of reading a local time. @internal */
export function dateOfDay(day: number): IsoDate | undefined {
  const place = day & (PLACES - 1);
  const known = rememberedDates[place];
  if (known !== undefined && rememberedDays[place] === day) return known;
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return undefined;
  if (rememberedDates.length === 0) {
    rememberedDays.push(...new Array<number>(PLACES).fill(Number.NaN));
    rememberedDates.push(...new Array<IsoDate>(PLACES).fill(''));
  }
  const date = fromDayNumber(day);
  rememberedDays[place] = day;
  rememberedDates[place] = date;
  return date;
}

/** 1 for Monday to 7 for Sunday. @internal */
export function weekdayOfDay(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday; // 1970-01-01 was a Thursday
}

const times: string[] = [];

/** `HH:MM` of a minute of the day, 0 to 1440. @internal */
export function timeOfMinute(minute: number): string {
  if (times.length === 0) {
    for (let at = 0; at <= 1440; at++) times.push(`${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}`);
  }
  return times[minute] ?? '';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Milliseconds since midnight of a local time, `HH:MM[:SS[.mmm]]` up to 24:00; `NaN` for what is none. @internal */
export function readLocalTime(text: string): number {
  const parts = text.length > 12 ? null : TIME.exec(text);
  if (parts === null) return Number.NaN;
  const [, hours, minutes, seconds = '0', fraction = ''] = parts;
  const ms = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  const whole = ms + Number(fraction.padEnd(3, '0'));
  return Number(minutes) < 60 && Number(seconds) < 60 && whole <= 86_400_000 ? whole : Number.NaN;
}

const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/;
