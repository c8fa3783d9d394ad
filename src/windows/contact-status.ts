import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireObject } from '../core/require.ts';
import type { Calendar } from './calendar.ts';
import type { Channel } from './channel-rule.ts';
import type { ContactParty } from './contact-party.ts';
import { answerAt, type ContactLocal } from './internal/contact-answer.ts';
import { askerOf, profileOf } from './internal/contact-profile.ts';
import { readMoment } from './internal/hours-reach.ts';
import type { ContactPolicy } from './policy.ts';
import type { WindowsReason } from './reasons.ts';

export type { ContactLocal } from './internal/contact-answer.ts';

/** Whether a customer may be contacted at a moment. */
export interface ContactStatusInput {
  readonly customer: ContactParty;
  readonly channel: Channel;
  readonly at: InstantLike;
  /** Who would do it: the moment must lie in the rep's hours as well. */
  readonly rep?: ContactParty | Calendar | undefined;
  /** @defaultValue defaultContactPolicy */
  readonly policy?: ContactPolicy | undefined;
}

/** The answer, with everything that speaks for and against it. It is frozen, since customers who are alike share it. */
export interface ContactStatus {
  readonly ok: boolean;
  /** What decided first, then what the answer rests on. */
  readonly reasons: readonly WindowsReason[];
  /** Calendar and clock of the customer; in the likeliest zone of several; `null` where no place is known. */
  readonly local: ContactLocal | null;
  /** `at` itself when it is good, else the next good moment; `null` where there is none. */
  readonly nextGood: EpochMs | null;
  /** The end of the good window in which `nextGood` lies; `null` where it has none. */
  readonly until: EpochMs | null;
  /** The least sure of: the zone, the hours, the dates of a season. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Tells whether a customer may be contacted at a moment, why, and when next.
 *
 * Every rule reads the customer's own calendar and clock: business hours (his own, else the usual ones of the country),
 * lunch, weekends by date, holidays and their eves, quiet and legal hours, what the person has said to keep. Where
 * several zones are possible, a moment counts only if it is good in each of them. Where no place is known, only a
 * channel without any rule is good. *All* that stands against a moment is listed.
 *
 * @param input - The customer, the channel, the moment, and whose policy and hours count.
 * @returns The answer with its reasons.
 * @throws A `WaimaoError` `zones/unknown-zone`, `zones/unknown-country`, `windows/rep-without-place`,
 * `windows/out-of-reach`, and `core/…` or `windows/…` for a field that is none.
 *
 * @example
 * ```ts
 * import { contactStatus } from 'waimao/windows';
 *
 * const customer = { country: 'DE', holidays: ['2026-12-25', '2026-12-26'] };
 * const early = contactStatus({ customer, channel: 'call', at: '2026-11-24T15:00:00+08:00' });
 * [early.ok, early.local?.time, early.reasons[0]?.code]; // => [false, '08:00', 'windows/outside-hours']
 * new Date(early.nextGood ?? 0).toISOString(); // => '2026-11-24T08:00:00.000Z'
 *
 * const later = contactStatus({ customer, channel: 'call', at: '2026-11-24T16:30:00+08:00' });
 * later.ok; // => true
 * later.reasons[0];
 * // => { code: 'windows/open', params: { zone: 'Europe/Berlin', date: '2026-11-24', time: '09:30', start: '09:00', end: '12:00' } }
 * ```
 */
export function contactStatus(input: ContactStatusInput): ContactStatus {
  const { customer } = requireObject(input, []);
  const profile = profileOf(customer, askerOf(input), CUSTOMER);
  return answerAt(profile, readMoment(input.at, AT));
}

const CUSTOMER = ['customer'];
const AT = ['at'];
