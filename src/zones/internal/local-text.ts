import { fromDayNumber, type IsoDate } from '../../core/dates.ts';

const FIRST_DAY = -719_528; // 0000-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/**
 * Days remembered at a time; a power of two, so that a place is a mask. The days of 44 years find a place each, so that
 * moments of a whole career, asked for in any order, do not push each other out.
 */
const PLACES = 16_384;
let rememberedDays: Int32Array | undefined;
let rememberedDates: IsoDate[] = [];

/** The date of a day number, remembered: making the text is most of the work of reading a local time. @internal */
export function dateOfDay(day: number): IsoDate | undefined {
  if (rememberedDays === undefined) {
    rememberedDays = new Int32Array(PLACES);
    rememberedDates = new Array<IsoDate>(PLACES);
  }
  const place = day & (PLACES - 1);
  const known = rememberedDates[place];
  if (known !== undefined && rememberedDays[place] === day) return known;
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return undefined;
  const date = fromDayNumber(day);
  rememberedDays[place] = day;
  rememberedDates[place] = date;
  return date;
}

/** Filled as they are asked for: all 1,441 at once would make the first reading of a process wait for milliseconds. */
const times: string[] = /* @__PURE__ */ new Array<string>(1441);

/** `HH:MM` of a minute of the day, 0 to 1440. @internal */
export function timeOfMinute(minute: number): string {
  const known = times[minute];
  if (known !== undefined) return known;
  const hour = Math.floor(minute / 60);
  const time = `${twoDigits(hour)}:${twoDigits(minute - hour * 60)}`;
  times[minute] = time;
  return time;
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
