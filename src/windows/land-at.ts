import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireObject } from '../core/require.ts';
import type { LocalTime } from '../zones/zone.ts';
import type { ContactParty } from './contact-party.ts';
import { type ContactLocal, dayAt, localAt } from './internal/contact-answer.ts';
import type { ContactReason } from './internal/contact-bounds.ts';
import { joined, remarksAt } from './internal/contact-explain.ts';
import { bestLanding } from './internal/contact-landing.ts';
import { landingManner } from './internal/contact-manners.ts';
import { askerWith, confidenceAt, profileOfSeen, seenParty } from './internal/contact-profile.ts';
import { isOpenAt, nextEdge } from './internal/hours-find.ts';
import { readMoment } from './internal/hours-reach.ts';
import { readTimeOfDay } from './internal/time-of-day.ts';
import { type ContactPolicy, defaultContactPolicy } from './policy.ts';
import type { WindowsReason } from './reasons.ts';
import { fail } from './refusals.ts';

/** What is to land when. */
export interface LandAtInput {
  readonly customer: ContactParty;
  /** The time of the customer's day, `'09:00'`. */
  readonly localTime: LocalTime;
  readonly notBefore: InstantLike;
  /** A promise that goes before the manners: it lands by then, whatever the hour. */
  readonly latest?: InstantLike | undefined;
  /** Its `landing` says which days will do. @defaultValue defaultContactPolicy */
  readonly policy?: ContactPolicy | undefined;
}

/** When to send, for a message that arrives at once. */
export interface Landing {
  /** `null` where the place is not known, or no day will do, and nothing is promised. */
  readonly at: EpochMs | null;
  readonly local: ContactLocal | null;
  /** Where it lands, then why not on an earlier day. */
  readonly reasons: readonly WindowsReason[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Finds the moment at which a message lands at a time of the customer's working day.
 *
 * That is the first day of the customer that is no day off, no holiday and not the eve of one (as the policy says), and
 * on which the time is not before `notBefore`; a time that has passed waits for the next such day. A time that the clocks
 * skip moves forward by the length of the gap. Of several possible zones it is the likeliest one whose landing falls
 * between 07:00 and 20:00 in all of them, else the likeliest.
 *
 * Where `latest` comes first, it lands at the first moment within office hours that is not before `notBefore`, else at
 * `latest` itself: a mail may land outside of hours rather than break a promise.
 *
 * @param input - The customer, the time, the earliest and the latest moment.
 * @returns The moment with its reasons.
 * @throws A `WaimaoError` as {@link contactStatus}, `windows/not-a-time`, `windows/deadline-passed` for a `latest`
 * before `notBefore`.
 *
 * @example
 * ```ts
 * import { landAt } from 'waimao/windows';
 *
 * const customer = { country: 'DE', holidays: ['2026-12-25', '2026-12-26', '2027-01-01'] };
 * const landing = landAt({ customer, localTime: '09:00', notBefore: '2026-12-23T18:00:00+08:00' });
 * new Date(landing.at ?? 0).toISOString(); // => '2026-12-28T08:00:00.000Z'
 * landing.reasons.map(({ code }) => code);
 * // => ['windows/landed', 'windows/landed-next-day', 'windows/holiday-eve', 'windows/public-holiday', 'windows/weekend']
 * ```
 */
export function landAt(input: LandAtInput): Landing {
  const { customer, localTime, latest, policy = defaultContactPolicy } = requireObject(input, []);
  const time = readTimeOfDay(localTime, ['localTime'], false);
  const from = readMoment(input.notBefore, ['notBefore']);
  const deadline = latest === undefined ? null : readMoment(latest, ['latest']);
  if (deadline !== null && deadline < from) {
    throw fail('windows/deadline-passed', { latest: deadline, notBefore: from }, ['latest']);
  }
  const seen = seenParty(customer, ['customer']);
  const profile = profileOfSeen(seen, askerWith(landingManner(policy, 'landing'), null));
  const landing = bestLanding(profile, time, from);
  const reasons: ContactReason[] = [...(landing?.reasons ?? [])];
  let at = landing?.at ?? null;
  if (deadline !== null && (at === null || at > deadline)) {
    const office = profileOfSeen(seen, askerWith(landingManner(policy, 'office'), null));
    const open =
      office.good === null ? null : isOpenAt(office.good, from) ? from : nextEdge(office.good, from, 'opening');
    const inHours = open !== null && open <= deadline;
    reasons.unshift({ code: 'windows/deadline-before-window', params: { latest: deadline, landing: at, inHours } });
    at = inHours ? open : deadline;
  } else if (at === null && profile.place.zones.length > 0) {
    reasons.push({ code: 'windows/never', params: { channel: 'email', minutes: 0 } });
  }
  const shown = at ?? from;
  return {
    at,
    local: localAt(profile, shown),
    reasons: joined(reasons, remarksAt(profile, shown)),
    confidence: confidenceAt(profile, dayAt(profile, shown)),
  };
}
