import type { LabelWords } from './label-words.ts';

/** Times of two clock readings, each with its day counted from a date. */
export interface SpanTimes {
  readonly start: string;
  readonly startDayOffset: number;
  readonly end: string;
  readonly endDayOffset: number;
}

/** From when to when; midnight at the end of the day on which it starts is 24:00, so that no date has to be named. @internal */
export function spanText({ start, startDayOffset, end, endDayOffset }: SpanTimes, words: LabelWords): string {
  return end === '00:00' && endDayOffset === startDayOffset + 1
    ? words.span(start, startDayOffset, '24:00', startDayOffset)
    : words.span(start, startDayOffset, end, endDayOffset);
}
