import { utcDayOf } from '../../core/dates.ts';
import { type EpochMs, toEpochMs } from '../../core/instants.ts';
import { assign } from '../assign.ts';
import { evaluateClaim } from '../evaluate-claim.ts';
import { handOver } from '../hand-over.ts';
import { hasDealt } from '../has-dealt.ts';
import type { ManagedCustomer } from '../managed-customer.ts';
import { planRecycle } from '../plan-recycle.ts';
import type { AllocationPolicy } from '../policy.ts';
import type { AllocationReason } from '../reasons.ts';
import { fail } from '../refusals.ts';
import { releaseToPool } from '../release-to-pool.ts';
import type { SimulationEvent, SimulationSide, SimulationWorld } from '../simulate.ts';
import { bump, openBook, type ReplayBook, sideOf } from './replay-book.ts';

type EventOf<Type extends SimulationEvent['type']> = Extract<SimulationEvent, { readonly type: Type }>;

/** Lets the events happen under one policy. */
export function replay(
  policy: AllocationPolicy,
  events: readonly SimulationEvent[],
  world: SimulationWorld,
): SimulationSide {
  const book = openBook(policy, world);
  for (const [index, event] of events.entries()) happen(book, event, toEpochMs(event.at), index);
  return sideOf(book);
}

function happen(book: ReplayBook, event: SimulationEvent, now: EpochMs, index: number): void {
  switch (event.type) {
    case 'inquiry':
      inquire(book, event, now);
      break;
    case 'claim':
      claim(book, event, now, index);
      break;
    case 'release':
      release(book, customerOf(book, event.customerId, index), 'given back', now);
      break;
    case 'leave':
      leave(book, event, now, index);
      break;
    case 'day':
      passDay(book, now);
      break;
    case 'tier':
      keep(book, { ...customerOf(book, event.customerId, index), tier: event.tier });
      break;
    default: {
      const customer = customerOf(book, event.customerId, index);
      keep(book, { ...customer, events: [...(customer.events ?? []), { type: event.type, at: now }] });
      break;
    }
  }
}

function inquire(book: ReplayBook, { customer }: EventOf<'inquiry'>, now: EpochMs): void {
  if (!book.customers.has(customer.id)) keep(book, customer);
  deal(book, [customer.id], now);
}

/** Assigns customers; those with an owner stay, those whom nobody takes wait for the next night. */
function deal(book: ReplayBook, customerIds: readonly string[], now: EpochMs): void {
  const customers = customerIds.flatMap((id) => book.customers.get(id) ?? []);
  const { assignments, rotation, load } = assign({ ...common(book, now), customers });
  book.rotation = rotation;
  book.load = load;
  for (const [index, { customerId, repId, reasons }] of assignments.entries()) {
    const customer = customers[index];
    if (customer === undefined || (repId !== null && customer.ownerId === repId)) continue;
    book.because.set(customerId, reasons[0] ?? null);
    if (repId === null) {
      book.waiting.add(customerId);
      continue;
    }
    book.waiting.delete(customerId);
    bump(book.assigned, repId);
    own(book, { ...customer, ownerId: repId, events: [...(customer.events ?? []), { type: 'assigned', at: now }] });
  }
}

function claim(book: ReplayBook, { customerId, repId }: EventOf<'claim'>, now: EpochMs, index: number): void {
  const customer = customerOf(book, customerId, index);
  const rep = repOf(book, repId, index);
  const held = [...(book.held.get(repId) ?? [])].flatMap((id) => book.customers.get(id) ?? []);
  const dealt = held.filter((one) => hasDealt(one, now)).length;
  const decision = evaluateClaim({
    customer,
    rep,
    quota: book.quotas.get(repId) ?? [],
    holding: { total: held.length, dealt },
    policy: book.policy,
    now,
    dayOf: book.world.dayOf ?? utcDayOf,
  });
  const [decisive] = decision.reasons;
  if (decision.outcome === 'refused') {
    if (decisive !== undefined) bump(book.refused, decisive.code);
    return;
  }
  book.granted++;
  book.quotas.set(repId, decision.quota);
  book.waiting.delete(customerId);
  own(book, { ...customer, ownerId: repId, events: decision.customer.events }, decisive);
}

function release(book: ReplayBook, customer: ManagedCustomer, reason: string, now: EpochMs): void {
  const { policy, world, quotas } = book;
  const dayOf = world.dayOf ?? utcDayOf;
  const ownerId = customer.ownerId ?? '';
  const decision = releaseToPool(customer, { reason, now, policy, quota: quotas.get(ownerId) ?? [], dayOf });
  if (decision.outcome === 'kept') return;
  quotas.set(ownerId, decision.quota);
  own(book, { ...customer, ...decision.customer }, decision.reasons[0]);
}

function leave(book: ReplayBook, { repId }: EventOf<'leave'>, now: EpochMs, index: number): void {
  repOf(book, repId, index);
  book.reps = book.reps.map((rep) => (rep.id === repId ? { ...rep, active: false } : rep));
  const { moves, customers, rotation, load } = handOver({
    ...common(book, now),
    leaverId: repId,
    customers: [...book.customers.values()],
  });
  book.rotation = rotation;
  book.load = load;
  for (const [index, customer] of customers.entries()) {
    const move = moves[index];
    if (typeof move?.repId === 'string') bump(book.assigned, move.repId);
    own(book, customer, move?.reasons[0]);
  }
}

function passDay(book: ReplayBook, now: EpochMs): void {
  const { isWorkingDay, dayOf } = book.world;
  const plan = planRecycle([...book.customers.values()], book.policy, now, { isWorkingDay, dayOf });
  book.warned += plan.warn.length;
  for (const { customerId, clock } of plan.recycle) {
    const customer = book.customers.get(customerId);
    if (customer === undefined || clock.rule === null) continue;
    bump(book.recycled, clock.rule);
    release(book, customer, clock.rule, now);
    book.because.set(customerId, clock.reasons[0] ?? null);
  }
  if (book.waiting.size > 0) deal(book, [...book.waiting], now);
}

function common(book: ReplayBook, now: EpochMs) {
  const { reps, rotation, policy, world } = book;
  const load = book.load.map(({ repId, assigned }) => {
    return { repId, open: book.held.get(repId)?.size ?? 0, assigned };
  });
  return { reps, rotation, policy, now, load, dayOf: world.dayOf };
}

/** Enters a customer with another owner. */
function own(book: ReplayBook, customer: ManagedCustomer, because?: AllocationReason | undefined): void {
  const before = book.customers.get(customer.id)?.ownerId ?? null;
  if (before !== null) book.held.get(before)?.delete(customer.id);
  keep(book, customer);
  if (because !== undefined) book.because.set(customer.id, because);
}

function keep(book: ReplayBook, customer: ManagedCustomer): void {
  book.customers.set(customer.id, customer);
  if (typeof customer.ownerId === 'string') {
    const held = book.held.get(customer.ownerId) ?? new Set();
    book.held.set(customer.ownerId, held.add(customer.id));
  }
}

function repOf(book: ReplayBook, repId: string, index: number): SimulationWorld['reps'][number] {
  const rep = book.reps.find(({ id }) => id === repId);
  if (rep === undefined) throw fail('allocation/unknown-rep', { repId }, ['events', index, 'repId']);
  return rep;
}

function customerOf(book: ReplayBook, customerId: string, index: number): ManagedCustomer {
  const customer = book.customers.get(customerId);
  if (customer === undefined)
    throw fail('allocation/unknown-customer', { customerId }, ['events', index, 'customerId']);
  return customer;
}
