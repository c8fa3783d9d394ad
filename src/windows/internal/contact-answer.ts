import { DAY_MS } from '../../core/civil.ts';
import type { EpochMs } from '../../core/instants.ts';
import { type LocalMoment, toLocal } from '../../zones/to-local.ts';
import type { ContactReason } from './contact-bounds.ts';
import { barriersAt, joined, remarksAt, supportAt, thereAt } from './contact-explain.ts';
import type { Confidence } from './contact-place.ts';
import { confidenceAt, type Profile } from './contact-profile.ts';
import { isOpenAt, nextEdge } from './hours-find.ts';
import { LAST_DAY, REACH } from './hours-reach.ts';
import { type Hours, QUIET_DAYS } from './hours-store.ts';

/** Calendar and clock of the customer at a moment. */
export interface ContactLocal extends LocalMoment {
  /** The likeliest zone. */
  readonly zone: string;
}

/** What is known of a moment, without the reasons. */
export interface Standing {
  readonly ok: boolean;
  readonly nextGood: EpochMs | null;
  readonly until: EpochMs | null;
}

/** An answer that customers who are alike share; frozen. */
export interface Answer extends Standing {
  readonly reasons: readonly ContactReason[];
  readonly local: ContactLocal | null;
  readonly confidence: Confidence;
}

const NEVER: Standing = { ok: false, nextGood: null, until: null };

/** Good or not, since or from when on, and how long. */
function standingAt({ good, last }: Profile, at: EpochMs): Standing {
  if (good === null || at >= REACH || at >= last.neverFrom) return NEVER;
  const ok = isOpenAt(good, at);
  const nextGood = ok ? at : nextEdge(good, at, 'opening');
  if (nextGood === null) {
    last.neverFrom = at;
    return NEVER;
  }
  return { ok, nextGood, until: nextEdge(good, nextGood, 'closing') };
}

export function answerAt(profile: Profile, at: EpochMs): Answer {
  const { last } = profile;
  if (last.at === at) return last.answer as Answer;
  const answer = makeAnswer(profile, at);
  last.at = at;
  last.answer = answer;
  return answer;
}

function makeAnswer(profile: Profile, at: EpochMs): Answer {
  const standing = standingAt(profile, at);
  return Object.freeze({
    ...standing,
    reasons: joined(groundsAt(profile, standing, at), remarksAt(profile, at)),
    local: localAt(profile, at),
    confidence: confidenceAt(profile, dayAt(profile, at)),
  });
}

/** Why a moment is good or not, and whether there is no good one at all. */
function groundsAt(profile: Profile, { ok, nextGood }: Standing, at: EpochMs): ContactReason[] {
  if (ok && profile.good !== null) return supportAt(profile, profile.good, at);
  const barriers = profile.good === null ? [] : barriersAt(profile, at);
  if (nextGood !== null || profile.good === null) return barriers;
  return [...barriers, { code: 'windows/never', params: { channel: profile.manner.channel, minutes: 0 } }];
}

export function localAt({ place }: Profile, at: EpochMs): ContactLocal | null {
  const [zone] = place.zones;
  return zone === undefined ? null : Object.freeze({ zone: zone.id, ...toLocal(zone, at) });
}

/** The civil day at the likeliest place, or in UTC, within the days that hours are worked out for. */
export function dayAt({ place }: Profile, at: EpochMs): number {
  const [zone] = place.zones;
  const day = zone === undefined ? Math.floor(at / DAY_MS) : thereAt(zone, at).day;
  return Math.min(Math.max(day, 0), LAST_DAY);
}

/** Good moments of a length: the first from a moment on, and its end. */
export function firstOfLength(good: Hours, at: EpochMs, milliseconds: number): Pick<Standing, 'nextGood' | 'until'> {
  let start: EpochMs | null = isOpenAt(good, at) ? at : nextEdge(good, at, 'opening');
  const lastChange = good.changes.at(-1) ?? 0;
  const limit = Math.max(at, (lastChange + 4) * DAY_MS) + QUIET_DAYS * DAY_MS;
  while (start !== null && start <= limit) {
    const until = nextEdge(good, start, 'closing');
    if (until === null || until - start >= milliseconds) return { nextGood: start, until };
    start = nextEdge(good, until, 'opening');
  }
  return { nextGood: null, until: null };
}
