import { daysBetween, type IsoDate, parseIsoDate } from '../core/dates.ts';
import type { InstantLike } from '../core/instants.ts';
import { requireObject, requireText } from '../core/require.ts';
import { toLocal } from '../zones/to-local.ts';
import type { ZoneLike } from '../zones/zone.ts';
import { nameLanguage, zoneName } from '../zones/zone-name.ts';
import { readZone } from '../zones/zone-of.ts';
import { labelWords } from './internal/label-words.ts';

/** How a moment is written. */
export interface FormatLocalOptions {
  /** `'en'` or `'zh'`, also with a region or script: `'zh-CN'`. */
  readonly locale: string;
  /** Stands for the city that the zone is called after: `'慕尼黑'`. */
  readonly city?: string | undefined;
  /**
   * Whose day the reader thinks in: a zone, or a date. A time on another day then says so: 次日, 前一日, `+1 day`.
   */
  readonly relativeTo?: ZoneLike | IsoDate | undefined;
}

/**
 * Writes a moment as the time of a place, for the line under a message or a worklist: '纽约时间 9:00'.
 *
 * @param t - The moment; seconds are cut off.
 * @param zone - Whose local time.
 * @param options - The language, another name for the place, and whose day it is compared with.
 * @returns Hours of the 24-hour clock without a leading zero, minutes with two digits.
 * @throws A `WaimaoError` `core/not-an-instant`, `core/instant-without-offset`, `zones/unknown-zone`,
 * `zones/unknown-locale`, `core/not-text`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { formatLocal } from 'waimao/windows';
 *
 * const t = '2026-11-23T14:00:00Z';
 * formatLocal(t, 'America/New_York', { locale: 'zh' }); // => '纽约时间 9:00'
 * formatLocal(t, 'America/New_York', { locale: 'en' }); // => 'New York time 9:00'
 * formatLocal(t, 'Europe/Berlin', { locale: 'zh', city: '慕尼黑' }); // => '慕尼黑时间 15:00'
 *
 * const late = '2026-11-23T22:00:00Z';
 * formatLocal(late, 'Asia/Shanghai', { locale: 'zh', relativeTo: 'Europe/Berlin' }); // => '北京时间次日 6:00'
 * formatLocal(late, 'Asia/Shanghai', { locale: 'en', relativeTo: '2026-11-23' }); // => 'Beijing time 6:00 (+1 day)'
 * ```
 */
export function formatLocal(t: InstantLike, zone: ZoneLike, options: FormatLocalOptions): string {
  const { locale, city, relativeTo } = requireObject(options, ['options']);
  const words = labelWords[nameLanguage(locale)];
  const { date, time } = toLocal(zone, t);
  const name = city === undefined ? zoneName(zone, locale) : words.timeOf(requireText(city, ['city']));
  const dayOffset = relativeTo === undefined ? 0 : daysBetween(dateOf(relativeTo, t), date);
  return words.join(name, words.onDay(time.startsWith('0') ? time.slice(1) : time, dayOffset));
}

function dateOf(relativeTo: ZoneLike | IsoDate, t: InstantLike): IsoDate {
  if (typeof relativeTo === 'string' && /^\d/.test(relativeTo)) return parseIsoDate(relativeTo, ['relativeTo']);
  return toLocal(readZone(relativeTo, ['relativeTo']), t).date;
}
