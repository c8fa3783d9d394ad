import type { DayCount, ManagedCustomer, PoolCustomer, RepLoad, Rotation } from 'waimao/allocation';
import type { DispositionPlan, Hold, RetentionRecord, RetentionRule } from 'waimao/retention';
import {
  type AssignmentDesk,
  createEventLog,
  type DispositionEntry,
  type DispositionProgress,
  type EventLog,
  moduleStore,
  type PoolLogEvent,
  type RepAccount,
  type ScanningStore,
  type StoredDocument,
  type SuppressionEntry,
  sweep,
  type TypedStore,
  typedStore,
  type Write,
} from 'waimao/storage';
import type { ConsentRecord } from '../reading/compliance-records.ts';
import type { InquiryRecord, RateRecord } from '../reading/records.ts';
import type { DayRecord } from './day-record.ts';
import { StoreError } from './store-error.ts';

/** How a customer is owned, apart from what the files tell of it every day anew. */
export type Ownership = Pick<PoolCustomer, 'ownerId' | 'previousOwnerId' | 'releasedAt' | 'protectedUntil' | 'events'>;

/** The state in which a day began: kept until it is over, so that a day that broke off is finished and not begun anew. */
export interface Opening {
  readonly ownership: readonly (readonly [customerId: string, Ownership])[];
  readonly rotation: Rotation;
  readonly load: readonly RepLoad[];
  readonly quotas: readonly (readonly [repId: string, readonly DayCount[]])[];
}

/** An inquiry as assignment sees it, with its row of the file. */
export type StoredInquiry = ManagedCustomer & { readonly record: InquiryRecord };

/** What a second person approves: the plan, and the rules under which it was made. */
export interface StoredPlan {
  readonly plan: DispositionPlan;
  readonly rules: readonly RetentionRule[];
}

/** Everything that the demo keeps, by kind; all are views of one store. */
export interface Books {
  readonly store: ScanningStore<StoredDocument>;
  readonly customers: TypedStore<ManagedCustomer>;
  readonly accounts: TypedStore<RepAccount>;
  /** One: the `deskKey`. */
  readonly desks: TypedStore<AssignmentDesk>;
  /** By source and day. */
  readonly rates: TypedStore<readonly RateRecord[]>;
  /** By person. */
  readonly consents: TypedStore<readonly ConsentRecord[]>;
  readonly holds: TypedStore<readonly Hold[]>;
  readonly suppressions: TypedStore<SuppressionEntry>;
  readonly runs: TypedStore<DispositionProgress>;
  readonly proofs: TypedStore<DispositionEntry>;
  readonly people: TypedStore<RetentionRecord>;
  readonly inquiries: TypedStore<StoredInquiry>;
  /** Who claimed and who lost whom, a stream per customer. */
  readonly log: EventLog<PoolLogEvent>;
  /** By number. */
  readonly days: TypedStore<DayRecord>;
  /** One at most: the `currentKey`. */
  readonly openings: TypedStore<Opening>;
  /** One at most: the plan of the last day. */
  readonly plans: TypedStore<StoredPlan>;
}

export const deskKey = 'firm';
export const currentKey = 'current';
const tenant = 'morning';

/** Opens the views; nothing is read yet. */
export function openBooks(store: ScanningStore<StoredDocument>): Books {
  // what these hold was written by this program alone; the library checks it where it reads it
  const parse = (value: unknown): never => value as never;
  const own = <T>(namespace: string): TypedStore<T> => typedStore<T>(store, { namespace, tenant, schema: 1, parse });
  const options = { tenant, parse };
  return {
    store,
    customers: moduleStore<'customers', ManagedCustomer>(store, { namespace: 'customers', ...options }),
    accounts: moduleStore<'rep-accounts', RepAccount>(store, { namespace: 'rep-accounts', ...options }),
    desks: moduleStore<'assignment-desks', AssignmentDesk>(store, { namespace: 'assignment-desks', ...options }),
    rates: moduleStore<'rate-tables', readonly RateRecord[]>(store, { namespace: 'rate-tables', ...options }),
    consents: moduleStore<'consents', readonly ConsentRecord[]>(store, { namespace: 'consents', ...options }),
    holds: moduleStore<'holds', readonly Hold[]>(store, { namespace: 'holds', ...options }),
    suppressions: moduleStore<'suppressions', SuppressionEntry>(store, { namespace: 'suppressions', ...options }),
    runs: moduleStore<'disposition-runs', DispositionProgress>(store, { namespace: 'disposition-runs', ...options }),
    proofs: moduleStore<'disposition-proofs', DispositionEntry>(store, { namespace: 'disposition-proofs', ...options }),
    people: own('morning-people'),
    inquiries: own('morning-inquiries'),
    log: createEventLog<PoolLogEvent>(store, { tenant, schema: 1, parse }),
    days: own('morning-days'),
    openings: own('morning-openings'),
    plans: own('morning-plans'),
  };
}

/** A value as it is stored, by its own key. */
export type Stored<T> = ReadonlyMap<string, { readonly value: T; readonly version: string }>;

/** All values of a kind; one that cannot be read ends the program before anything is written. */
export async function readAll<T>(view: TypedStore<T>): Promise<Stored<T>> {
  const found = new Map<string, { value: T; version: string }>();
  for await (const { rows, issues } of sweep(view, { limit: 1000 })) {
    for (const { message } of issues) throw new StoreError(message);
    for (const { key, value, version } of rows) found.set(key, { value, version });
  }
  return found;
}

/** The writes that bring stored values to those given: none for what is the same already. */
export function changes<T>(
  view: TypedStore<T>,
  stored: Stored<T>,
  values: Iterable<readonly [key: string, value: T]>,
): Write<StoredDocument>[] {
  const writes: Write<StoredDocument>[] = [];
  for (const [key, value] of values) {
    const found = stored.get(key);
    if (found !== undefined && JSON.stringify(found.value) === JSON.stringify(value)) continue;
    writes.push(view.write({ key, expected: found?.version ?? null, value }));
  }
  return writes;
}

/** Writes all or nothing; when somebody else wrote, nothing. */
export async function commitAll(
  { store }: Pick<Books, 'store'>,
  writes: readonly Write<StoredDocument>[],
): Promise<void> {
  const result = await store.commit(writes);
  if (result.ok) return;
  const [first] = result.conflicts;
  throw new StoreError(
    `Somebody else wrote into the store at the same time (${first}): run again, and the day goes on.`,
  );
}

/** The same in commits of a few hundred each, for what may be there in part. */
export async function commitInBulk(
  books: Pick<Books, 'store'>,
  writes: readonly Write<StoredDocument>[],
): Promise<void> {
  for (let at = 0; at < writes.length; at += 500) await commitAll(books, writes.slice(at, at + 500));
}
