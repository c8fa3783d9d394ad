import { daysBetween, type EpochMs, type IsoDate, weekdayOf } from 'waimao';
import { formatLocal, formatWindow, type OpenInterval } from 'waimao/windows';
import { toLocal, zoneCity, zoneName } from 'waimao/zones';
import type { Bilingual } from '../report-model.ts';

/** The same in both languages, made by a function of the library. */
function inBoth(write: (locale: 'en' | 'zh') => string): Bilingual {
  return { en: write('en'), zh: write('zh') };
}

/** `Beijing time`, `北京时间`. */
export function clockName(zone: string): Bilingual {
  return inBoth((locale) => zoneName(zone, locale));
}

/** `New York US`; the country alone where no zone is known. */
export function placeLabel(zone: string | null, country: string): Bilingual {
  return zone === null ? { en: country, zh: country } : inBoth((locale) => `${zoneCity(zone, locale)} ${country}`);
}

/** `New York time 9:00`, as seen by a reader whose day is `today`. */
export function localTime(at: EpochMs, zone: string, today: IsoDate): Bilingual {
  return inBoth((locale) => formatLocal(at, zone, { locale, relativeTo: today }));
}

/** `22:30–01:00 (+1 day)` on the clock of a zone, seen from `today`. */
export function span({ start, end }: OpenInterval, zone: string, today: IsoDate): Bilingual {
  const [first, last] = [toLocal(zone, start), toLocal(zone, end)];
  const segment = {
    from: today,
    to: today,
    start: first.time,
    startDayOffset: daysBetween(today, first.date),
    end: last.time,
    endDayOffset: daysBetween(today, last.date),
  };
  return inBoth((locale) => formatWindow([segment], { locale }));
}

/** Several of them. */
export function spans(windows: readonly OpenInterval[], zone: string, today: IsoDate): Bilingual {
  const texts = windows.map((window) => span(window, zone, today));
  return { en: texts.map(({ en }) => en).join(', '), zh: texts.map(({ zh }) => zh).join('、') };
}

const weekdaysEn = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weekdaysLong = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdaysZh = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** `Tue`, `周二`. */
export function weekday(date: IsoDate): Bilingual {
  const at = weekdayOf(date) - 1;
  return { en: weekdaysEn[at] ?? '', zh: weekdaysZh[at] ?? '' };
}

/** `Tue 01-06`, `周二 01-06`. */
export function shortDay(date: IsoDate): Bilingual {
  const day = weekday(date);
  return { en: `${day.en} ${date.slice(5)}`, zh: `${day.zh} ${date.slice(5)}` };
}

/** `15:00`, or `Tue 01-06 15:00` on another day than `today`. */
export function clock(at: EpochMs, zone: string, today: IsoDate): Bilingual {
  const { date, time } = toLocal(zone, at);
  if (date === today) return { en: time, zh: time };
  const day = shortDay(date);
  return { en: `${day.en} ${time}`, zh: `${day.zh} ${time}` };
}

/** `2 h 30 min`, `2 小时 30 分`. */
export function duration(minutes: number): Bilingual {
  const [hours, rest] = [Math.floor(minutes / 60), Math.floor(minutes) % 60];
  const parts = (hour: string, minute: string): string =>
    [hours > 0 ? `${hours} ${hour}` : '', rest > 0 || hours === 0 ? `${rest} ${minute}` : ''].filter(Boolean).join(' ');
  return { en: parts('h', 'min'), zh: parts('小时', '分') };
}

/** `Monday`. */
export function longWeekday(date: IsoDate): string {
  return weekdaysLong[weekdayOf(date) - 1] ?? '';
}
