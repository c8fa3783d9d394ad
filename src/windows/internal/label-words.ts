/** How a language writes windows, times of another day and the names of times. */
export interface LabelWords {
  /** A place's time: `New York time`. */
  readonly timeOf: (city: string) => string;
  /** A time of another day, shown alone: `9:00 (+1 day)`. */
  readonly onDay: (time: string, dayOffset: number) => string;
  /** From when to when, each with the day it is on. */
  readonly span: (start: string, startDayOffset: number, end: string, endDayOffset: number) => string;
  /** What stands where the clocks skip the whole window. */
  readonly skipped: string;
  /** The days on which it holds; null on the side that stays open. */
  readonly during: (span: string, from: string | null, to: string | null) => string;
  /** Between periods. */
  readonly separator: string;
  /** Between the name of a clock and what it reads. */
  readonly join: (name: string, text: string) => string;
}

const minus = '−';

function daysEn(offset: number): string {
  const days = Math.abs(offset);
  return `${offset > 0 ? '+' : minus}${days} ${days === 1 ? 'day' : 'days'}`;
}

function onDayEn(time: string, offset: number): string {
  return offset === 0 ? time : `${time} (${daysEn(offset)})`;
}

const english: LabelWords = {
  timeOf: (city) => `${city} time`,
  onDay: onDayEn,
  span: (start, startOffset, end, endOffset) =>
    startOffset === endOffset && startOffset !== 0
      ? `${start}–${end} (both ${daysEn(startOffset)})`
      : `${onDayEn(start, startOffset)}–${onDayEn(end, endOffset)}`,
  skipped: 'skipped by the change of clocks',
  during: (span, from, to) =>
    from === null && to === null
      ? span
      : from === null
        ? `${span} until ${to}`
        : to === null
          ? `${span} from ${from}`
          : from === to
            ? `${span} on ${from}`
            : `${span} from ${from} to ${to}`,
  separator: '; ',
  join: (name, text) => `${name} ${text}`,
};

function dayZh(offset: number): string {
  if (offset === 0) return '当日';
  if (Math.abs(offset) === 1) return offset > 0 ? '次日' : '前一日';
  return `${Math.abs(offset)} 日${offset > 0 ? '后' : '前'}`;
}

/** 次日 stands right before the digits only after a space, as Chinese print does between the two scripts. */
function onDayZh(time: string, offset: number): string {
  return offset === 0 ? time : `${dayZh(offset)} ${time}`;
}

const chinese: LabelWords = {
  timeOf: (city) => `${city}时间`,
  onDay: onDayZh,
  span: (start, startOffset, end, endOffset) =>
    `${onDayZh(start, startOffset)}–${endOffset === startOffset ? end : `${dayZh(endOffset)} ${end}`}`,
  skipped: '因调整时钟而跳过',
  during: (span, from, to) =>
    from === null && to === null
      ? span
      : from === null
        ? `${span}（至 ${to}）`
        : to === null
          ? `${span}（${from} 起）`
          : from === to
            ? `${span}（${from}）`
            : `${span}（${from} 至 ${to}）`,
  separator: '；',
  join: (name, text) => (/^\d/.test(text) ? `${name} ${text}` : `${name}${text}`),
};

/** @internal */
export const labelWords: Readonly<Record<'en' | 'zh', LabelWords>> = { en: english, zh: chinese };
