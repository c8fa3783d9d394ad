import { daysBetween, fromDayNumber, type IsoDate } from '../core/dates.ts';
import { requireInteger, requireList, requireObject, requireOneOf } from '../core/require.ts';
import type { HolidayStatus } from './holiday.ts';
import { askCountry } from './internal/ask-country.ts';
import { occasionsOf } from './internal/occasion-days.ts';
import { readRange } from './internal/range.ts';
import type { HolidaysReason } from './reasons.ts';
import { shutdowns } from './shutdowns.ts';

/** A faith or a culture whose days a contact keeps. */
export type Observance =
  | 'christian'
  | 'orthodox'
  | 'muslim'
  | 'jewish'
  | 'hindu'
  | 'buddhist'
  | 'persian'
  | 'chinese'
  | 'korean'
  | 'vietnamese';

/** Every word for an observance. */
const observanceWords: readonly Observance[] = [
  'christian',
  'orthodox',
  'muslim',
  'jewish',
  'hindu',
  'buddhist',
  'persian',
  'chinese',
  'korean',
  'vietnamese',
];

/** Whom one would greet. */
export interface OccasionContact {
  /** ISO 3166-1 alpha-2, or ISO 3166-2; a part without days of its own has those of its country. */
  readonly country: string;
  /** What the contact said, or is known, to keep; an empty list for none. Left out: the country's majority is taken. */
  readonly observances?: readonly Observance[] | undefined;
}

/** How far ahead to work. */
export interface OccasionOptions {
  /** Days before an occasion or a closure on which to act. @defaultValue 14: trade practice is two to three weeks */
  readonly leadDays?: number | undefined;
}

/** A day that means something to a contact. */
export interface Occasion {
  readonly id: string;
  readonly date: IsoDate;
  /** What to call it with this contact: "Lunar New Year" is Seollal in Korea and Tet in Vietnam. */
  readonly names: { readonly en: string; readonly zh: string };
  /** `solemn` and `sensitive` days are not greeted. */
  readonly tone: 'festive' | 'respectful' | 'neutral' | 'solemn' | 'sensitive';
  /** Whether to greet. */
  readonly greet: boolean;
  /** The day to start, `leadDays` before. */
  readonly prepareOn: IsoDate;
  readonly status: HolidayStatus;
  readonly windowDays: number;
  /** Why it concerns the contact, and why it is not greeted. */
  readonly reasons: readonly HolidaysReason[];
}

/** The day by which a customer must have settled what cannot wait for a closure. */
export interface OrderCutOff {
  readonly date: IsoDate;
  /** The closure, see {@link shutdowns}. */
  readonly shutdownId: string;
  readonly names: { readonly en: string; readonly zh: string };
  readonly closesOn: IsoDate;
  readonly lastClosedDay: IsoDate;
  readonly reasons: readonly HolidaysReason[];
}

/** What is due for a contact. */
export interface Occasions {
  readonly occasions: readonly Occasion[];
  readonly cutOffs: readonly OrderCutOff[];
}

/** From this share of closed firms on, a closure is worth a reminder. */
const WORTH_A_REMINDER = 0.7;

/**
 * Says which days of a range mean something to a contact, whether to greet on them, and which closures to settle orders before.
 *
 * What the contact is stated to observe comes first: then feasts of other faiths are left out, days of the country stay. Only
 * where nothing is stated, the country's majority decides. Nothing is greeted on a solemn day, nor on a national day that is sensitive.
 * A national day concerns its own country alone. Dates that a sighting decides are `predicted`.
 *
 * @param contact - Country, and what the contact observes.
 * @param from - The first day.
 * @param to - The last day, of the occasions and of the cut-off days.
 * @param options - `leadDays`.
 * @returns Occasions and cut-offs by date.
 * @throws A `WaimaoError` `holidays/unknown-country`, `holidays/reversed-range`, `core/unknown-option` (observance), `core/not-a-date`,
 * `core/wrong-type`, `core/out-of-range`.
 *
 * @example
 * ```ts
 * import { occasions } from 'waimao/holidays';
 *
 * const { occasions: korean } = occasions({ country: 'KR' }, '2027-02-01', '2027-02-28');
 * korean.map(({ date, names }) => `${date} ${names.en}`); // => ['2027-02-07 Seollal (Lunar New Year)']
 * const { occasions: stated } = occasions({ country: 'US', observances: ['jewish'] }, '2026-09-10', '2026-09-30');
 * stated.map(({ id, greet }) => [id, greet]); // => [['rosh-hashanah', true], ['yom-kippur', false]]
 * ```
 */
export function occasions(
  contact: OccasionContact,
  from: IsoDate,
  to: IsoDate,
  options: OccasionOptions = {},
): Occasions {
  const { country, observances } = requireObject(contact, ['contact']);
  const whole = askCountry(country);
  if (observances !== undefined) {
    for (const [at, word] of requireList(observances, ['contact', 'observances']).entries()) {
      requireOneOf(word, observanceWords, ['contact', 'observances', at]);
    }
  }
  const { leadDays = 14 } = requireObject(options, ['options']);
  requireInteger(leadDays, ['options', 'leadDays'], 0, 120);
  const [low, high] = readRange(from, to);
  return {
    occasions: occasionsOf(country, whole, observances ?? null, low, high, leadDays),
    cutOffs: cutOffs(country, low, high, leadDays),
  };
}

function cutOffs(country: string, low: number, high: number, leadDays: number): OrderCutOff[] {
  const first = fromDayNumber(low + leadDays);
  const last = fromDayNumber(high + leadDays);
  return shutdowns(country, first, last)
    .filter((row) => row.intensityShare >= WORTH_A_REMINDER && row.from >= first)
    .map(({ id, names, from: closesOn, to: lastClosedDay }) => {
      const date = fromDayNumber(low + daysBetween(first, closesOn));
      return {
        date,
        shutdownId: id,
        names,
        closesOn,
        lastClosedDay,
        reasons: [{ code: 'holidays/order-cut-off', params: { date, closesOn, leadDays } }],
      };
    });
}
