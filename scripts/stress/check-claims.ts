/** Whether what stands in the tables after the claims is what was answered, and breaks no rule. */
import type { PoolPolicy } from 'waimao/allocation';
import type { RawRow } from './database.ts';
import type { Answer } from './messages.ts';
import type { Job } from './plan.ts';
import {
  countBy,
  documentsOf,
  type StoredAccount,
  type StoredCustomer,
  type StoredEvent,
  streamsOf,
} from './tables.ts';

/** The errors of each kind, in words; none when all is well. */
export interface ClaimErrors {
  readonly doubleOwners: string[];
  readonly quotas: string[];
  readonly lostEvents: string[];
  readonly doubledEvents: string[];
}

export function checkClaims(
  rows: readonly RawRow[],
  jobs: readonly Job[],
  answers: readonly Answer[],
  pool: PoolPolicy,
): ClaimErrors {
  const customers = documentsOf<StoredCustomer>(rows, 'customers');
  const streams = streamsOf<StoredEvent>(rows, 'events');
  const events = [...streams.values()].flat();
  return {
    doubleOwners: ownersOf(customers, streams),
    quotas: quotasOf(documentsOf<StoredAccount>(rows, 'rep-accounts'), customers, events, pool),
    ...eventsOf(customers, streams, documentsOf<number>(rows, 'events-heads'), jobs, answers),
  };
}

/** Claim and release take turns, and the last of them says who has the customer. */
function ownersOf(customers: Map<string, StoredCustomer>, streams: Map<string, StoredEvent[]>): string[] {
  const errors: string[] = [];
  for (const [id, { ownerId }] of customers) {
    let owner: string | null = null;
    for (const { type, repId, position } of streams.get(id) ?? []) {
      if (type === 'claimed' && owner !== null) errors.push(`${id}: ${repId} at ${position}, though ${owner} has it`);
      if (type === 'released' && owner !== repId)
        errors.push(`${id}: taken from ${repId} at ${position}, not ${owner}`);
      owner = type === 'claimed' ? repId : null;
    }
    if (owner !== ownerId) errors.push(`${id}: is with ${ownerId}, its record says ${owner}`);
  }
  return errors;
}

/** Accounts count what was granted and nothing else; no limit is passed on any day, in any week or month, or in between. */
function quotasOf(
  accounts: Map<string, StoredAccount>,
  customers: Map<string, StoredCustomer>,
  events: readonly StoredEvent[],
  pool: PoolPolicy,
): string[] {
  const errors: string[] = [];
  const owned = countBy(customers.values(), ({ ownerId }) => ownerId ?? '');
  const reps = new Set([...accounts.keys(), ...events.map(({ repId }) => repId)]);
  for (const rep of reps) {
    const own = events.filter(({ repId }) => repId === rep).sort((a, b) => a.version - b.version);
    const claimed = own.filter(({ type }) => type === 'claimed').map(({ at }) => new Date(at));
    const days = countBy(claimed, (at) => at.toISOString().slice(0, 10));
    const weeks = countBy(claimed, mondayOf);
    const months = countBy(claimed, (at) => at.toISOString().slice(0, 7));
    for (const [counts, limit] of [
      [days, pool.claimsPerDay],
      [weeks, pool.claimsPerWeek],
      [months, pool.claimsPerMonth],
    ] as const) {
      for (const [period, count] of counts) {
        if (limit !== null && count > limit) errors.push(`${rep}: ${count} claims in ${period}, limit ${limit}`);
      }
    }
    const account = accounts.get(rep);
    const tally = new Map(account?.quota.map(({ day, count }) => [day, count]));
    for (const day of new Set([...days.keys(), ...tally.keys()])) {
      const [counted = 0, granted = 0] = [tally.get(day), days.get(day)];
      if (counted !== granted) errors.push(`${rep}: ${counted} counted on ${day}, ${granted} granted`);
    }
    let held = 0;
    for (const { type } of own) {
      held += type === 'claimed' ? 1 : -1;
      if (pool.holdingCap !== null && held > pool.holdingCap) errors.push(`${rep}: held ${held} at a time`);
    }
    const [total, inHand] = [account?.holding.total ?? 0, owned.get(rep) ?? 0];
    if (total !== held || total !== inHand)
      errors.push(`${rep}: account says ${total}, record ${held}, owns ${inHand}`);
  }
  return errors;
}

function mondayOf(at: Date): string {
  const daysSince = (at.getUTCDay() + 6) % 7;
  return `week of ${new Date(at.getTime() - daysSince * 86_400_000).toISOString().slice(0, 10)}`;
}

/** The record has no holes, agrees with the customers' own events, and has each granted claim once and no other. */
function eventsOf(
  customers: Map<string, StoredCustomer>,
  streams: Map<string, StoredEvent[]>,
  heads: Map<string, number>,
  jobs: readonly Job[],
  answers: readonly Answer[],
): Pick<ClaimErrors, 'lostEvents' | 'doubledEvents'> {
  const lostEvents: string[] = [];
  const doubledEvents: string[] = [];
  for (const [id, { events = [] }] of customers) {
    const stream = streams.get(id) ?? [];
    const hole = stream.findIndex(({ position }, index) => position !== index);
    if (hole !== -1) lostEvents.push(`${id}: a hole at ${hole}`);
    if ((heads.get(id) ?? 0) !== stream.length)
      lostEvents.push(`${id}: head ${heads.get(id)}, ${stream.length} events`);
    const own = events.map(({ type, at }) => `${type} ${at}`).join();
    const recorded = stream.map(({ type, at }) => `${type} ${at}`).join();
    if (own !== recorded) lostEvents.push(`${id}: has ${own}, its record ${recorded}`);
  }
  const outcomes = new Map(answers.map(({ id, outcome }) => [id, outcome]));
  const claims = jobs.flatMap((job) => (job.kind === 'claim' ? [job] : []));
  const granted = claims.filter(({ id }) => outcomes.get(id) === 'granted');
  const answered = new Set(granted.map(({ customerId, repId, now }) => `${customerId} ${repId} ${now}`));
  const recorded = countBy(
    [...streams.values()].flat().filter(({ type }) => type === 'claimed'),
    ({ customerId, repId, at }) => `${customerId} ${repId} ${at}`,
  );
  for (const claim of answered) if (!recorded.has(claim)) lostEvents.push(`${claim}: granted, not recorded`);
  for (const [claim, count] of recorded) {
    if (count > 1) doubledEvents.push(`${claim}: recorded ${count} times`);
    if (!answered.has(claim)) doubledEvents.push(`${claim}: recorded, not granted`);
  }
  for (const { id } of claims) if (!outcomes.has(id)) lostEvents.push(`${id}: never answered`);
  return { lostEvents, doubledEvents };
}
