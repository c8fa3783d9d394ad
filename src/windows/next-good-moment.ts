import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireInteger, requireObject } from '../core/require.ts';
import type { Calendar } from './calendar.ts';
import type { Channel } from './channel-rule.ts';
import type { ContactParty } from './contact-party.ts';
import { type ContactLocal, dayAt, firstOfLength, localAt } from './internal/contact-answer.ts';
import type { ContactReason } from './internal/contact-bounds.ts';
import { barriersAt, joined, remarksAt, supportAt } from './internal/contact-explain.ts';
import { askerOf, confidenceAt, profileOf } from './internal/contact-profile.ts';
import { REACH, readMoment } from './internal/hours-reach.ts';
import type { ContactPolicy } from './policy.ts';
import type { WindowsReason } from './reasons.ts';

/** From when on, and for how long. */
export interface NextGoodMomentInput {
  readonly customer: ContactParty;
  readonly channel: Channel;
  readonly at: InstantLike;
  /** How long the window must still last. @defaultValue 0 */
  readonly minMinutes?: number | undefined;
  readonly rep?: ContactParty | Calendar | undefined;
  /** @defaultValue defaultContactPolicy */
  readonly policy?: ContactPolicy | undefined;
}

/** The moment found, and why it was not earlier. */
export interface NextGoodMoment {
  /** `null` where there is none. */
  readonly at: EpochMs | null;
  /** The end of its window; `null` where it has none. */
  readonly until: EpochMs | null;
  /** What stood against the moment asked about, then what speaks for the one found. */
  readonly reasons: readonly WindowsReason[];
  /** The customer's calendar and clock at the moment found. */
  readonly local: ContactLocal | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Finds the next moment from which a customer may be contacted, for as long as is needed.
 *
 * @param input - The customer, the channel, from when on, and how many minutes are needed at one go.
 * @returns The moment (the one asked about, if it is good), the end of its window, and the reasons.
 * @throws A `WaimaoError` as {@link contactStatus}.
 *
 * @example
 * ```ts
 * import { nextGoodMoment } from 'waimao/windows';
 *
 * const customer = { zone: 'America/New_York', country: 'US', holidays: ['2026-11-26'] };
 * const rep = { zone: 'Asia/Shanghai', hours: [{ days: [1, 2, 3, 4, 5] as const, start: '20:00', end: '02:00' }] };
 * const next = nextGoodMoment({ customer, rep, channel: 'call', at: '2026-11-25T19:00:00Z', minMinutes: 60 });
 * new Date(next.at ?? 0).toISOString(); // => '2026-11-27T14:30:00.000Z'
 * next.local?.time; // => '09:30'
 * ```
 */
export function nextGoodMoment(input: NextGoodMomentInput): NextGoodMoment {
  const { customer, minMinutes = 0 } = requireObject(input, []);
  const profile = profileOf(customer, askerOf(input), ['customer']);
  const at = readMoment(input.at, ['at']);
  const minutes = requireInteger(minMinutes, ['minMinutes'], 0, MOST_MINUTES);
  const { good, manner } = profile;
  const found =
    good === null || at >= REACH ? { nextGood: null, until: null } : firstOfLength(good, at, minutes * 60_000);
  const { nextGood, until } = found;
  const reasons: ContactReason[] = nextGood === at || good === null ? [] : barriersAt(profile, at);
  if (nextGood !== null && good !== null) reasons.push(...supportAt(profile, good, nextGood));
  else if (good !== null) reasons.push({ code: 'windows/never', params: { channel: manner.channel, minutes } });
  const shown = nextGood ?? at;
  return {
    at: nextGood,
    until,
    reasons: joined(reasons, remarksAt(profile, shown)),
    local: localAt(profile, shown),
    confidence: confidenceAt(profile, dayAt(profile, shown)),
  };
}

/** A year: nobody meets longer. */
const MOST_MINUTES = 527_040;
