import { parseIsoDate } from '../core/dates.ts';
import { requireInteger, requireList, requireObject, requireText } from '../core/require.ts';
import { nameLanguage } from '../zones/zone-name.ts';
import { spanText } from './internal/label-span.ts';
import { type LabelWords, labelWords } from './internal/label-words.ts';
import { readTimeOfDay } from './internal/time-of-day.ts';
import { fail } from './refusals.ts';
import type { WindowSegment } from './windows-as-seen.ts';

/** How a label is written. */
export interface FormatWindowOptions {
  /** `'en'` or `'zh'`, also with a region or script: `'zh-CN'`. */
  readonly locale: string;
  /** What the rep's clock is called, as `zoneName` gives it: `'北京时间'`. Left out, the times stand alone. */
  readonly repZoneName?: string | undefined;
}

/**
 * Writes the label of a window as a rep reads it, from what `windowsAsSeen` found: '北京时间 15:00–18:00'.
 *
 * One segment is written without dates. Of two, the first says until when it holds and the second from when; of more,
 * each names both days. A time on another day of the rep's calendar says so (次日, 前一日, `+1 day`), midnight at the end
 * of the day is written 24:00. The dates are the customer's.
 *
 * @param segments - At least one, in order of time.
 * @param options - The language, and the name of the rep's clock.
 * @returns One line of text.
 * @throws A `WaimaoError` `zones/unknown-locale`, `windows/no-segments`, `windows/not-a-time`, `core/not-a-date`,
 * `core/not-an-integer`, `core/not-text`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { formatWindow, windowsAsSeen } from 'waimao/windows';
 * import { zoneName } from 'waimao/zones';
 *
 * const germany = { customerZone: 'Europe/Berlin', start: '09:00', end: '12:00', repZone: 'Asia/Shanghai' };
 * const summer = windowsAsSeen({ ...germany, from: '2027-07-01', to: '2027-07-31' });
 * formatWindow(summer, { locale: 'zh', repZoneName: zoneName('Asia/Shanghai', 'zh') }); // => '北京时间 15:00–18:00'
 *
 * const both = windowsAsSeen({ ...germany, from: '2026-11-21', to: '2027-10-30' });
 * formatWindow(both, { locale: 'zh', repZoneName: '北京时间' });
 * // => '北京时间 16:00–19:00（至 2027-03-27）；15:00–18:00（2027-03-28 起）'
 * formatWindow(both, { locale: 'en', repZoneName: 'Beijing time' });
 * // => 'Beijing time 16:00–19:00 until 2027-03-27; 15:00–18:00 from 2027-03-28'
 * ```
 */
export function formatWindow(segments: readonly WindowSegment[], options: FormatWindowOptions): string {
  const { locale, repZoneName } = requireObject(options, ['options']);
  const words = labelWords[nameLanguage(locale)];
  if (repZoneName !== undefined) requireText(repZoneName, ['repZoneName']);
  requireList(segments, ['segments']);
  if (segments.length === 0) throw fail('windows/no-segments', {}, ['segments']);
  const count = segments.length;
  const parts = Array.from(segments, (segment, at) => {
    requireSegment(segment, at);
    const from = count === 1 || (count === 2 && at === 0) ? null : segment.from;
    const to = count === 1 || (count === 2 && at === 1) ? null : segment.to;
    return words.during(timesText(segment, words), from, to);
  });
  const text = parts.join(words.separator);
  return repZoneName === undefined ? text : words.join(repZoneName, text);
}

function timesText(segment: WindowSegment, words: LabelWords): string {
  const { start, startDayOffset, end, endDayOffset } = segment;
  return start === end && startDayOffset === endDayOffset ? words.skipped : spanText(segment, words);
}

function requireSegment(segment: WindowSegment, at: number): void {
  const path = ['segments', at];
  requireObject(segment, path);
  parseIsoDate(segment.from, [...path, 'from']);
  parseIsoDate(segment.to, [...path, 'to']);
  readTimeOfDay(segment.start, [...path, 'start'], false);
  readTimeOfDay(segment.end, [...path, 'end'], true);
  requireInteger(segment.startDayOffset, [...path, 'startDayOffset'], -3, 3);
  requireInteger(segment.endDayOffset, [...path, 'endDayOffset'], -3, 4);
}
