import { type CustomerIssue, planRecycle, type RecycleEntry } from '../allocation/plan-recycle.ts';
import { poolClock, type RecycleCalendar } from '../allocation/pool-clock.ts';
import type { OwnershipEvent, PoolCustomer } from '../allocation/pool-customer.ts';
import type { PoolPolicyPart } from '../allocation/pool-policy.ts';
import type { IsoDate } from '../core/dates.ts';
import { type Issue, issueOf } from '../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { requireObject } from '../core/require.ts';
import { show } from '../core/show.ts';
import { released } from './internal/released.ts';
import { requireStores } from './internal/require-stores.ts';
import { type Attempt, withRetries } from './internal/with-retries.ts';
import type { PoolStores } from './pool-stores.ts';
import type { Row, ScanRange } from './ports.ts';
import type { StorageReason } from './reasons.ts';
import { fail } from './refusals.ts';
import type { Retry } from './retry.ts';
import type { RowIssue } from './typed-store.ts';

const bringsOwner: ReadonlySet<string> = new Set<OwnershipEvent>([
  'received',
  'assigned',
  'imported',
  'transferred',
  'claimed',
]);

/** Which days count, and where they begin, for the accounts too. */
export interface SweepCalendar extends RecycleCalendar {
  /** The civil day of a moment. */
  readonly dayOf: (instant: EpochMs) => IsoDate;
}

/** Which part of the customers is swept, and by which rules. */
export interface RecycleInput extends ScanRange {
  /** The module's policy; only its `pool` is read. */
  readonly policy: PoolPolicyPart;
  /**
   * The moment of the sweep: the same one for all of its pages. A sweep that is taken up much later had better have a new one,
   * or it judges what was done since as a plan.
   */
  readonly now: InstantLike;
  /** Which days count, and where they begin. */
  readonly calendar: SweepCalendar;
}

/** What became of a page of customers. */
export interface RecycledPage {
  /** Back in the pool, as it is stored, in the order of their keys. */
  readonly released: readonly RecycleEntry[];
  /** Their owners are to be warned. */
  readonly warn: readonly RecycleEntry[];
  /** How many stay: whose clock has time left, and for whom none runs. */
  readonly kept: { readonly safe: number; readonly exempt: number };
  /** Ids of those who were due when they were read and no longer when it was their turn: somebody followed up. */
  readonly noLongerDue: readonly string[];
  /** Those whom others kept on writing; the next sweep finds them. */
  readonly contended: readonly StorageReason[];
  /** What could not be read or judged, each with its fault; nothing of it was written. */
  readonly issues: readonly (CustomerIssue | RowIssue | (Issue & { readonly customerId: string }))[];
  /** Where the next page begins; `null` when this was the last. */
  readonly next: string | null;
}

/**
 * Sweeps one page of stored customers and puts those back into the pool whose clock says so: planned with
 * {@link planRecycle}, then each in a commit of its own, with the owner's account and the record.
 *
 * A customer who was followed up, claimed or put on hold since it was read is judged anew, so that what was just done wins. A
 * sweep that broke off goes on at the `next` of its last page, or begins anew: what is in the pool already is left alone.
 *
 * @param stores - Customers, accounts, and the record if one is kept.
 * @param input - The page, policy, `now` and the calendar.
 * @param retry - How often a customer is tried, and what waits in between.
 * @returns What became of the page, and where the next one begins.
 * @throws A `WaimaoError` as {@link planRecycle} and the stores; an error of the driver comes through as it is.
 *
 * @example
 * ```ts
 * import { utcDayOf } from 'waimao';
 * import { defaultAllocationPolicy as policy, type PoolCustomer } from 'waimao/allocation';
 * import { moduleStore, recyclePool, type RepAccount, type StoredDocument } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<StoredDocument>();
 * const tenant = 'acme';
 * const stores = {
 *   customers: moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as PoolCustomer }),
 *   accounts: moduleStore(store, { namespace: 'rep-accounts', tenant, parse: (value) => value as RepAccount }),
 * };
 * const customer = { id: 'C-17', ownerId: 'li', createdAt: '2026-10-01T00:00:00Z' };
 * await stores.customers.commit([{ key: 'C-17', expected: null, value: customer }]);
 * const account = { repId: 'li', quota: [], holding: { total: 8 } };
 * await stores.accounts.commit([{ key: 'li', expected: null, value: account }]);
 *
 * const input = { policy, now: '2026-11-21T00:00:00Z', calendar: { dayOf: utcDayOf }, limit: 100 };
 * const page = await recyclePool(stores, input);
 * page.released.map(({ customerId, clock }) => [customerId, clock.rule]); // => [['C-17', 'first-touch']]
 * (await stores.accounts.get('li'))?.value.holding; // => { total: 7, dealt: 0 }
 * (await recyclePool(stores, input)).released; // => []
 * ```
 */
export async function recyclePool<Customer extends PoolCustomer>(
  stores: PoolStores<Customer>,
  input: RecycleInput,
  retry: Retry = {},
): Promise<RecycledPage> {
  const { customers } = requireStores(stores, ['customers', 'accounts']);
  const { policy, calendar, limit, prefix, after } = requireObject(input, ['input']);
  const now = toEpochMs(input.now, ['input', 'now']);
  const page = await customers.scan({ limit, prefix, after });
  const { customers: usable, issues: misplaced } = underTheirIds(page.rows);
  const plan = planRecycle(usable, policy, now, calendar);
  const done: RecycleEntry[] = [];
  const noLongerDue: string[] = [];
  const contended: StorageReason[] = [];
  const issues: RecycledPage['issues'][number][] = [...page.issues, ...misplaced, ...plan.issues];
  const planned = new Map(usable.map((customer) => [customer.id, customer]));
  for (const { customerId } of plan.recycle) {
    try {
      const found = await withRetries(retry, () => attempt(stores, { ...input, now }, customerId, planned));
      if (found.result === null) contended.push(found.reason);
      else if (found.result.entry === null) noLongerDue.push(customerId);
      else done.push(found.result.entry);
    } catch (error) {
      issues.push({ ...issueOf(error), customerId });
    }
  }
  return { released: done, warn: plan.warn, kept: plan.kept, noLongerDue, contended, issues, next: page.next };
}

/** A customer under another key than its id would be read and written in another's place. */
function underTheirIds<Customer extends PoolCustomer>(
  rows: readonly Row<Customer>[],
): { customers: Customer[]; issues: RowIssue[] } {
  const customers: Customer[] = [];
  const issues: RowIssue[] = [];
  for (const { key, value } of rows) {
    if (value.id === key) customers.push(value);
    else {
      const refusal = fail('storage/invalid-value', { key, message: `its id is ${show(value.id)}.` }, ['id']);
      issues.push({ key, ...issueOf(refusal) });
    }
  }
  return { customers, issues };
}

/** One customer, read anew: the plan may be older than what was done since. */
async function attempt<Customer extends PoolCustomer>(
  stores: PoolStores<Customer>,
  { policy, now, calendar }: RecycleInput & { readonly now: EpochMs },
  customerId: string,
  planned: ReadonlyMap<string, PoolCustomer>,
): Promise<Attempt<{ readonly entry: RecycleEntry | null }>> {
  const read = await stores.customers.get(customerId);
  const ownerId = read?.value.ownerId ?? null;
  if (read === null || ownerId === null) return { result: { entry: null } };
  if (wentOn(read.value, planned.get(customerId), now)) return { result: { entry: null } };
  const clock = poolClock(read.value, policy, now, calendar);
  if (clock.state !== 'due') return { result: { entry: null } };
  const commit = await released(stores, { read, customerId, ownerId, clock, policy, now, dayOf: calendar.dayOf });
  return { result: { entry: { customerId, ownerId, clock } }, commit };
}

/**
 * Whether something was done after the moment of the sweep, while it was going on. The clock takes an event after its moment for a plan;
 * one that was not there when the page was read is none, nor is the way to the owner who has the customer now.
 */
function wentOn({ events = [] }: PoolCustomer, planned: PoolCustomer | undefined, now: EpochMs): boolean {
  const later = events.filter(({ at }) => toEpochMs(at) > now);
  const known = (planned?.events ?? []).filter(({ at }) => toEpochMs(at) > now);
  return later.length > known.length || later.some(({ type }) => bringsOwner.has(type));
}
