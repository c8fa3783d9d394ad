import { DAY_MS } from '../core/civil.ts';
import { utcDayOf } from '../core/dates.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireObject } from '../core/require.ts';
import type { Calendar } from './calendar.ts';
import type { Channel } from './channel-rule.ts';
import type { ContactParty } from './contact-party.ts';
import { dayAt } from './internal/contact-answer.ts';
import { cutsBetween } from './internal/contact-cuts.ts';
import { joined, remarksAt } from './internal/contact-explain.ts';
import { askerOf, confidenceAt, profileOf } from './internal/contact-profile.ts';
import { stretchOf } from './internal/hours-find.ts';
import { readRange } from './internal/hours-reach.ts';
import type { OpenInterval } from './open-intervals.ts';
import type { ContactPolicy } from './policy.ts';
import type { WindowsReason } from './reasons.ts';
import { fail } from './refusals.ts';

/** The range asked about; `from` is in it, `to` is not. */
export interface ContactWindowsInput {
  readonly customer: ContactParty;
  readonly channel: Channel;
  readonly from: InstantLike;
  readonly to: InstantLike;
  readonly rep?: ContactParty | Calendar | undefined;
  /** @defaultValue defaultContactPolicy */
  readonly policy?: ContactPolicy | undefined;
}

/** A time in which the customer may not be contacted, and everything that stands against it. */
export interface ContactCut extends OpenInterval {
  readonly reasons: readonly WindowsReason[];
}

/** Windows and cuts cover the range, each moment once. */
export interface ContactWindows {
  readonly windows: readonly OpenInterval[];
  /** A new one begins where the reasons change; times in the reasons are those at its start. */
  readonly cuts: readonly ContactCut[];
  /** What the answer as a whole rests on. */
  readonly reasons: readonly WindowsReason[];
  /** At the start of the range. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A list of cuts longer than this is for nobody's eyes. */
const MOST_DAYS = 3660;

/**
 * Lists when a customer may be contacted in a range, and for all other times of it, why not.
 *
 * The windows are those of the customer, cut down to those of the rep where one is given. They agree with
 * {@link contactStatus} at every moment.
 *
 * @param input - The customer, the channel, the range, and the rep.
 * @returns Windows and cuts in order; both are clipped to the range.
 * @throws A `WaimaoError` as {@link contactStatus}, `windows/reversed-range`, `windows/range-too-long` (ten years).
 *
 * @example
 * ```ts
 * import { contactWindows } from 'waimao/windows';
 *
 * const { windows, cuts } = contactWindows({
 *   customer: { zone: 'Asia/Dubai', country: 'AE', holidays: [] },
 *   channel: 'call',
 *   from: '2026-11-27T00:00:00+04:00', // a Friday
 *   to: '2026-11-28T00:00:00+04:00',
 * });
 * windows; // => [{ start: Date.UTC(2026, 10, 27, 5, 30), end: Date.UTC(2026, 10, 27, 7, 30) }]
 * cuts.map(({ reasons }) => reasons[0]?.code);
 * // => ['windows/outside-hours', 'windows/edge-of-hours', 'windows/edge-of-hours', 'windows/outside-hours']
 * ```
 */
export function contactWindows(input: ContactWindowsInput): ContactWindows {
  const { customer } = requireObject(input, []);
  const profile = profileOf(customer, askerOf(input), ['customer']);
  const [from, to] = readRange(input.from, input.to);
  if (to - from > MOST_DAYS * DAY_MS) {
    throw fail('windows/range-too-long', { from: utcDayOf(from), to: utcDayOf(to), maximumDays: MOST_DAYS }, ['to']);
  }
  const open = profile.good === null ? [] : [...boundaries(stretchOf(profile.good, from, to), from, to)];
  const windows: OpenInterval[] = [];
  for (let at = 0; at < open.length; at += 2)
    windows.push({ start: open[at] as EpochMs, end: open[at + 1] as EpochMs });
  return {
    windows,
    cuts: cutsBetween(profile, windows, from, to),
    reasons: joined([], remarksAt(profile, from)),
    confidence: confidenceAt(profile, dayAt(profile, from)),
  };
}

/** Starts and ends in turns, clipped to the range. */
function* boundaries(stretch: ReturnType<typeof stretchOf>, from: EpochMs, to: EpochMs): Generator<EpochMs> {
  if (from === to) return;
  if (stretch.openBefore) yield from;
  yield* stretch.edges;
  if (stretch.openBefore !== (stretch.edges.length % 2 === 1)) yield to;
}
