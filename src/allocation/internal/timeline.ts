import { type EpochMs, toEpochMs } from '../../core/instants.ts';
import { requireList, requireObject, requireOneOf } from '../../core/require.ts';
import type { PoolCustomer, PoolEventType } from '../pool-customer.ts';

/** An event that starts a clock, or the making of the record. */
export interface Start {
  readonly type: PoolEventType | 'created';
  readonly at: EpochMs;
}

/** What matters of a customer's events up to now, since the present owner came to it. */
export interface Timeline {
  /** How the owner came to it. */
  readonly owned: Start;
  readonly followUps: number;
  readonly lastFollowUp: Start | null;
  readonly lastReplyAt: EpochMs | null;
  readonly lastOpportunity: Start | null;
  readonly lastDeal: Start | null;
}

const eventTypes: readonly PoolEventType[] = [
  'received',
  'assigned',
  'imported',
  'transferred',
  'claimed',
  'follow-up',
  'reply',
  'opportunity',
  'deal',
  'released',
];

/** Reads the events in any order; what lies in the future is a plan and does not count. */
export function readTimeline(customer: PoolCustomer, now: EpochMs): Timeline {
  const created = toEpochMs(customer.createdAt, ['createdAt']);
  let owned: Start | null = null;
  const past: Start[] = [];
  for (const [index, event] of requireList(customer.events ?? [], ['events']).entries()) {
    const at = toEpochMs(requireObject(event, ['events', index]).at, ['events', index, 'at']);
    const type = requireOneOf(event.type, eventTypes, ['events', index, 'type']);
    if (at > now) continue;
    const start = { type, at };
    past.push(start);
    if (isOwnership(type)) owned = later(owned, start);
  }
  const since = owned === null ? Number.NEGATIVE_INFINITY : owned.at;
  let followUps = 0;
  let lastFollowUp: Start | null = null;
  let lastReplyAt: EpochMs | null = null;
  let lastOpportunity: Start | null = null;
  let lastDeal: Start | null = null;
  for (const event of past) {
    if (event.at < since) continue;
    if (event.type === 'follow-up') {
      followUps++;
      lastFollowUp = later(lastFollowUp, event);
    } else if (event.type === 'reply') lastReplyAt = Math.max(lastReplyAt ?? event.at, event.at);
    else if (event.type === 'opportunity') lastOpportunity = later(lastOpportunity, event);
    else if (event.type === 'deal') lastDeal = later(lastDeal, event);
  }
  return {
    owned: owned ?? { type: 'created', at: created },
    followUps,
    lastFollowUp,
    lastReplyAt,
    lastOpportunity,
    lastDeal,
  };
}

/** The later of several starts; of two at one moment the one whose name comes first, whatever their order. */
export function later(a: Start | null, b: Start): Start;
export function later(a: Start, b: Start | null): Start;
export function later(a: Start | null, b: Start | null): Start | null {
  if (a === null || b === null) return a ?? b;
  return b.at > a.at || (b.at === a.at && b.type < a.type) ? b : a;
}

function isOwnership(type: PoolEventType): boolean {
  return (
    type === 'received' || type === 'assigned' || type === 'imported' || type === 'transferred' || type === 'claimed'
  );
}
