import type { DayLike, IsoDate } from '../core/dates.ts';
import type { EpochMs } from '../core/instants.ts';
import { requireObject } from '../core/require.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { ConsentBasis } from './consent-question.ts';
import { readAsOf } from './internal/as-of.ts';
import { hasHappened, readEvents } from './internal/read-events.ts';
import { standingsOf } from './internal/standing.ts';

/** What a history comes to. */
export type ConsentState =
  | 'none'
  | 'requested'
  | 'unconfirmed'
  | 'given'
  | 'refused'
  | 'withdrawn'
  | 'objected'
  | 'expired'
  | 'opted-out';

/** The state of one purpose on one channel; `'*'` stands for all that are not listed on their own. */
export interface ConsentStanding {
  readonly purpose: string;
  readonly channel: string;
  readonly state: ConsentState;
  /** Since when: of a double opt-in, since its confirmation; `null` where nothing tells. */
  readonly since: EpochMs | null;
  /** `consent` where it is given. */
  readonly basis: ConsentBasis | null;
  /** Whether time and source of the event that decided are known. */
  readonly evidenceOk: boolean;
}

/** As of when the history is read. */
export interface DeriveConsentOptions {
  /** A moment, or a civil day, which counts whole. */
  readonly at: DayLike;
  /** The civil day of a moment, where UTC's is not the one meant. */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/**
 * Derives from a person's history what stands as of a time, per purpose and channel. The order of the events is of no
 * importance; what happens after `at` is not seen.
 *
 * A refusal, withdrawal, objection or expiry holds until a newer grant, and at one and the same time the grant loses; of several that
 * hold the gravest is told. Whoever names
 * no purpose or no channel means all of them, but a grant that lists none grants nothing. A narrower grant that comes later counts
 * for its own purpose and channel from its own time. A double opt-in is `unconfirmed` until it is confirmed. An opt-out signal binds
 * sale and sharing and what it names, until a newer grant names that very purpose. A withdrawal whose time cannot be read holds
 * against every grant, and a grant whose time cannot be read is none.
 *
 * It tells what was recorded; whether that suffices for a contact in a place, by method, notice and age, tells `checkConsent`.
 *
 * @param events - The history of one person.
 * @param options - As of when.
 * @returns One row per purpose and channel that the history is about, sorted by both.
 * @throws A `WaimaoError` `core/wrong-type`, `core/unknown-option` for an event type that does not exist, `core/not-a-date`,
 * `core/not-an-instant` or `core/instant-without-offset` for `at`.
 *
 * @example
 * ```ts
 * import { deriveConsent } from 'waimao/consent';
 *
 * const marketing = { purposes: ['marketing'], channels: ['email'], evidence: { source: 'fair' } };
 * const given = { ...marketing, type: 'given', at: '2026-11-20T09:00:00Z' } as const;
 * const withdrawn = { ...marketing, type: 'withdrawn', at: '2026-11-20T10:00:00Z' } as const;
 * deriveConsent([given, withdrawn], { at: '2026-11-20T09:59:59Z' });
 * // => [{ purpose: 'marketing', channel: 'email', state: 'given', since: 1795165200000, basis: 'consent', evidenceOk: true }]
 * deriveConsent([given, withdrawn], { at: '2026-11-20T10:00:00Z' })[0]?.state; // => 'withdrawn'
 * ```
 */
export function deriveConsent(
  events: readonly ConsentEvent[],
  options: DeriveConsentOptions,
): readonly ConsentStanding[] {
  const { at, dayOf } = requireObject(options, ['options']);
  const asOf = readAsOf(at, dayOf, ['options', 'at']);
  const happened = readEvents(events).filter((event) => hasHappened(event, asOf));
  return standingsOf(happened);
}
