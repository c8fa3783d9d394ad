import type { Weekday } from '../../core/dates.ts';

/** What a chart says in a language. */
export interface ChartWords {
  readonly title: (date: string, weekday: string, clock: string) => string;
  readonly together: (duration: string) => string;
  readonly apart: string;
  readonly closed: string;
  readonly duration: (minutes: number) => string;
  readonly open: (name: string, place: string, times: string) => string;
  /** Between times, and between sentences. */
  readonly comma: string;
  readonly stop: string;
  readonly weekdays: readonly string[];
}

function parted(minutes: number): [hours: number, rest: number] {
  const hours = Math.floor(minutes / 60);
  return [hours, minutes - hours * 60];
}

const english: ChartWords = {
  title: (date, weekday, clock) => `${weekday} ${date}, ${clock}`,
  together: (duration) => `All open for ${duration}`,
  apart: 'No time when all are open',
  closed: 'closed',
  duration: (minutes) => {
    const [hours, rest] = parted(minutes);
    return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '').join(' ');
  },
  open: (name, place, times) => `${name} (${place}): ${times}`,
  comma: ', ',
  stop: '. ',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const chinese: ChartWords = {
  title: (date, weekday, clock) => `${date} ${weekday}，${clock}`,
  together: (duration) => `共同时段 ${duration}`,
  apart: '没有共同时段',
  closed: '休息',
  duration: (minutes) => {
    const [hours, rest] = parted(minutes);
    return [hours > 0 ? `${hours} 小时` : '', rest > 0 ? `${rest} 分钟` : ''].filter((part) => part !== '').join(' ');
  },
  open: (name, place, times) => `${name}（${place}）：${times}`,
  comma: '、',
  stop: '。',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
};

/** @internal */
export const chartWords: Readonly<Record<'en' | 'zh', ChartWords>> = { en: english, zh: chinese };

/** @internal */
export function weekdayWord(words: ChartWords, weekday: Weekday): string {
  return words.weekdays[weekday - 1] ?? '';
}
