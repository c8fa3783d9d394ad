import { type Issue, issueOf, NOWHERE } from '../core/errors.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireList, requireObject } from '../core/require.ts';
import type { Calendar } from './calendar.ts';
import type { Channel } from './channel-rule.ts';
import type { ContactParty } from './contact-party.ts';
import { answerAt, type ContactLocal } from './internal/contact-answer.ts';
import { askerOf, profileOf } from './internal/contact-profile.ts';
import { readMoment } from './internal/hours-reach.ts';
import type { ContactPolicy } from './policy.ts';
import type { WindowsReason } from './reasons.ts';

/** By what, when, by whom. */
export interface RankNowOptions {
  readonly channel: Channel;
  readonly at: InstantLike;
  readonly rep?: ContactParty | Calendar | undefined;
  /** @defaultValue defaultContactPolicy */
  readonly policy?: ContactPolicy | undefined;
}

/** One customer of the worklist. */
export interface RankedCustomer {
  /** `null` for a customer without an id. */
  readonly id: string | null;
  /** Where it stands in the list handed in. */
  readonly index: number;
  readonly ok: boolean;
  /** Minutes until the window closes; `null` for who cannot be contacted now, or for a window without an end. */
  readonly minutesLeft: number | null;
  readonly nextGood: EpochMs | null;
  readonly until: EpochMs | null;
  readonly local: ContactLocal | null;
  readonly reasons: readonly WindowsReason[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A customer that could not be judged. */
export interface RefusedCustomer extends Issue {
  /** `null` where the row has no usable id: `index` says where it stands. */
  readonly id: string | null;
  readonly index: number;
}

/** The worklist. */
export interface Worklist {
  readonly ranked: readonly RankedCustomer[];
  /** Rows left out, each with its fault. */
  readonly refused: readonly RefusedCustomer[];
}

/**
 * Ranks customers for the phone: first those who can be contacted now, who has least time left first; then the others,
 * who can be contacted soonest first; at the end those who never can. Equals keep the order of the list.
 *
 * @param customers - The customers; a row with a fault is named in `refused`, and the rest is ranked.
 * @param options - The channel, the moment, the rep, the policy.
 * @returns The worklist.
 * @throws A `WaimaoError` `core/…` or `windows/…` for a channel, moment, rep or policy that is none.
 *
 * @example
 * ```ts
 * import { rankNow } from 'waimao/windows';
 *
 * const customers = [
 *   { id: 'austin', country: 'US', region: 'TX', city: 'Austin' },
 *   { id: 'berlin', country: 'DE' },
 *   { id: 'dubai', country: 'AE' },
 *   { id: 'nowhere', zone: 'Europe/Nowhere' },
 * ];
 * const { ranked, refused } = rankNow(customers, { channel: 'call', at: '2026-11-24T08:30:00Z' });
 * ranked.map(({ id, ok, minutesLeft }) => [id, ok, minutesLeft]);
 * // => [['dubai', true, 30], ['berlin', true, 150], ['austin', false, null]]
 * refused.map(({ id, code }) => [id, code]); // => [['nowhere', 'zones/unknown-zone']]
 * ```
 */
export function rankNow(customers: readonly ContactParty[], options: RankNowOptions): Worklist {
  requireObject(options, ['options']);
  const asker = askerOf(options);
  const at = readMoment(options.at, ['at']);
  const rows = requireList(customers, ['customers']);
  const now = new Map<EpochMs | null, RankedCustomer[]>();
  const later = new Map<EpochMs | null, RankedCustomer[]>();
  const refused: RefusedCustomer[] = [];
  for (let index = 0; index < rows.length; index++) {
    const customer = rows[index] as ContactParty;
    try {
      const { ok, nextGood, until, local, reasons, confidence } = answerAt(profileOf(customer, asker, NOWHERE), at);
      const minutesLeft = ok && until !== null ? (until - at) / 60_000 : null;
      const row = { id: idOf(customer), index, ok, minutesLeft, nextGood, until, local, reasons, confidence };
      add(ok ? now : later, ok ? until : nextGood, row);
    } catch (error) {
      const { code, path, params, message } = issueOf(error, ['customers', index]);
      refused.push({ id: idOf(customer), index, code, path, params, message });
    }
  }
  return { ranked: [...byMoment(now), ...byMoment(later)], refused };
}

/** Rows of one moment stay in the order of the list; there are far fewer moments than rows. */
function add(rows: Map<EpochMs | null, RankedCustomer[]>, moment: EpochMs | null, row: RankedCustomer): void {
  const same = rows.get(moment);
  if (same === undefined) rows.set(moment, [row]);
  else same.push(row);
}

/** By moment; those without one come last. */
function byMoment(rows: ReadonlyMap<EpochMs | null, RankedCustomer[]>): RankedCustomer[] {
  const order = [...rows].sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return order.flatMap(([, same]) => same);
}

function idOf(customer: ContactParty | null | undefined): string | null {
  const id: unknown = customer?.id;
  return typeof id === 'string' && id !== '' ? id : null;
}
