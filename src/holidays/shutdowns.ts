import { fromDayNumber, type IsoDate } from '../core/dates.ts';
import { shutdownNames, shutdownRows } from './data/shutdowns.data.ts';
import { askCountry, hijriOffsetOf } from './internal/ask-country.ts';
import { isMovable, rangesOfDates } from './internal/date-range.ts';
import { readRange } from './internal/range.ts';

/** A time in which firms of a country are customarily not reachable, whatever the law says. */
export interface Shutdown {
  readonly id: string;
  /** `IT`, or `CA-QC` where only a part of the country closes. */
  readonly place: string;
  readonly names: { readonly en: string; readonly zh: string };
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Share of businesses that are not reachable, 0 to 1: a judgement. */
  readonly intensityShare: number;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Who closes: works and building sites, or offices too. */
  readonly scope: 'factory' | 'all';
  /** By how many days it may begin earlier or later, where a sighting or a table decides. */
  readonly windowDays: number;
}

const grades: ReadonlyMap<string, Shutdown['confidence']> = new Map([
  ['h', 'high'],
  ['m', 'medium'],
  ['l', 'low'],
]);

/**
 * Lists the customary closures of a country that touch a range: factories around Lunar New Year, August in Italy, the days
 * between Christmas and New Year.
 *
 * They stand beside the holidays of the law, and are not business days lost: {@link isBusinessDay} does not know them. An
 * empty list means that none is on record.
 *
 * @param country - ISO 3166-1 alpha-2, or ISO 3166-2 for a part, which also has those of its country.
 * @param from - The first day.
 * @param to - The last day.
 * @returns Closures by their first day; they may begin before `from` and end after `to`.
 * @throws A `WaimaoError` `holidays/unknown-country`, `holidays/reversed-range`, `holidays/range-too-long`, `core/not-a-date`,
 * `core/not-text`.
 *
 * @example
 * ```ts
 * import { shutdowns } from 'waimao/holidays';
 *
 * shutdowns('IT', '2026-08-10', '2026-08-20').map(({ from, to, intensityShare }) => [from, to, intensityShare]);
 * // => [['2026-08-01', '2026-08-31', 0.7]]
 * shutdowns('CN', '2027-02-01', '2027-02-10')[0]?.scope; // => 'factory'
 * ```
 */
export function shutdowns(country: string, from: IsoDate, to: IsoDate): Shutdown[] {
  const whole = askCountry(country);
  const [low, high] = readRange(from, to);
  const names = readNames();
  const found: Shutdown[] = [];
  for (const row of shutdownRows.split('\n')) {
    const [place = '', id = '', when = '', percent, confidence = '', scope] = row.split('|');
    if (place !== whole && place !== country) continue;
    const [en = id, zh = id] = names.get(id) ?? [];
    for (const [first, last] of rangesOfDates(when, low, high, hijriOffsetOf(whole))) {
      found.push({
        id,
        place,
        names: { en, zh },
        from: fromDayNumber(first),
        to: fromDayNumber(last),
        intensityShare: Number(percent) / 100,
        confidence: grades.get(confidence) ?? 'low',
        scope: scope === 'f' ? 'factory' : 'all',
        windowDays: isMovable(when) ? 1 : 0,
      });
    }
  }
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function readNames(): Map<string, readonly [en: string, zh: string]> {
  return new Map(
    shutdownNames.split('\n').map((line) => {
      const [id = '', en = '', zh = ''] = line.split('|');
      return [id, [en, zh]];
    }),
  );
}
