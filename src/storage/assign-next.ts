import { type AssignInput, type Assignment, assign } from '../allocation/assign.ts';
import type { ManagedCustomer } from '../allocation/managed-customer.ts';
import type { AllocationReason } from '../allocation/reasons.ts';
import { type EpochMs, toEpochMs } from '../core/instants.ts';
import { requireObject, requireText } from '../core/require.ts';
import type { AssignmentDesk } from './assignment-desk.ts';
import { commitTogether } from './internal/commit-together.ts';
import { requireStores } from './internal/require-stores.ts';
import { type Attempt, withRetries } from './internal/with-retries.ts';
import type { StorageReason } from './reasons.ts';
import type { Retry } from './retry.ts';
import type { TypedStore } from './typed-store.ts';

/** Where customers and desks are kept; both are views of one store. */
export interface AssignmentStores<Customer extends ManagedCustomer> {
  readonly customers: TypedStore<Customer>;
  readonly desks: TypedStore<AssignmentDesk>;
}

/** Whom to assign, and by which desk; rotation, load and the customer are read from the stores. */
export interface StoredAssignInput extends Omit<AssignInput, 'customers' | 'rotation' | 'load'> {
  readonly customerId: string;
  /** The own key of the desk. */
  readonly deskKey: string;
}

/** What became of an assignment, as it is stored. */
export interface StoredAssignment extends Omit<Assignment, 'reasons'> {
  readonly reasons: readonly (AllocationReason | StorageReason)[];
  /** How often it was read and decided. */
  readonly tries: number;
}

/**
 * Assigns a stored customer with {@link assign}, and writes the customer with its new owner and the desk with turn and load
 * in one commit, or decides anew when one of them moved.
 *
 * A customer who has an owner at work here stays and nothing is written, so that a second call, after an answer that was lost,
 * costs no turn. Reps given up or released elsewhere free no load here: write the desk then.
 *
 * @param stores - Customers and desks.
 * @param input - The customer, the desk, the reps and the policy.
 * @param retry - How often it is tried, and what waits in between.
 * @returns The assignment as it is stored; without a rep and with `storage/not-found` or `storage/contended` when nothing
 * could be decided or written.
 * @throws A `WaimaoError` as {@link assign} and the stores; an error of the driver comes through as it is.
 *
 * @example
 * ```ts
 * import { createRotation, defaultAllocationPolicy as policy, type ManagedCustomer } from 'waimao/allocation';
 * import { type AssignmentDesk, assignNext, moduleStore, type StoredDocument } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<StoredDocument>();
 * const tenant = 'acme';
 * const stores = {
 *   customers: moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as ManagedCustomer }),
 *   desks: moduleStore(store, { namespace: 'assignment-desks', tenant, parse: (value) => value as AssignmentDesk }),
 * };
 * const rotation = createRotation([{ id: 'li', weight: 1 }, { id: 'wang', weight: 1 }]);
 * await stores.desks.commit([{ key: 'asia', expected: null, value: { rotation, load: [] } }]);
 * const ids = ['C-1', 'C-2'];
 * await stores.customers.commit(ids.map((id) => ({ key: id, expected: null, value: { id, ownerId: null, createdAt: 0 } })));
 *
 * const input = { deskKey: 'asia', reps: [{ id: 'li' }, { id: 'wang' }], policy, now: '2026-11-21T01:00:00Z' };
 * const both = await Promise.all(ids.map((customerId) => assignNext(stores, { ...input, customerId })));
 * both.map(({ customerId, repId }) => [customerId, repId]); // => [['C-1', 'li'], ['C-2', 'wang']]
 * (await stores.desks.get('asia'))?.value.load.map(({ repId, open }) => [repId, open]); // => [['li', 1], ['wang', 1]]
 * ```
 */
export async function assignNext<Customer extends ManagedCustomer>(
  stores: AssignmentStores<Customer>,
  input: StoredAssignInput,
  retry: Retry = {},
): Promise<StoredAssignment> {
  const { customers, desks } = requireStores(stores, ['customers', 'desks']);
  const { customerId, deskKey, ...rest } = requireObject(input, ['input']);
  requireText(customerId, ['input', 'customerId']);
  requireText(deskKey, ['input', 'deskKey']);
  const now = toEpochMs(rest.now, ['input', 'now']);

  const attempt = async (): Promise<Attempt<Omit<StoredAssignment, 'tries'>>> => {
    // The desk first: an earlier try that is written only now is then seen at the customer, not taken for the rep's full load.
    const desk = await desks.get(deskKey);
    const read = await customers.get(customerId);
    if (read === null) return { result: nobody(customerId, notFound('customers', customerId)) };
    if (desk === null) return { result: nobody(customerId, notFound('assignment-desks', deskKey)) };
    const run = assign({ ...rest, customers: [read.value], ...desk.value });
    const [result = nobody(customerId, notFound('customers', customerId))] = run.assignments;
    if (result.repId === null || result.repId === read.value.ownerId) return { result };
    const writes = [
      customers.write({ key: customerId, expected: read.version, value: owned(read.value, result.repId, now) }),
      desks.write({ key: deskKey, expected: desk.version, value: { rotation: run.rotation, load: run.load } }),
    ];
    return { result, commit: () => commitTogether([customers, desks], writes) };
  };

  const found = await withRetries(retry, attempt);
  if (found.result !== null) return { ...found.result, tries: found.tries };
  return { ...nobody(customerId, found.reason), tries: found.tries };
}

function owned<Customer extends ManagedCustomer>(customer: Customer, repId: string, now: EpochMs): Customer {
  const events = [...(customer.events ?? []), { type: 'assigned' as const, at: now }];
  return { ...customer, ownerId: repId, events };
}

function notFound(namespace: string, key: string): StorageReason {
  return { code: 'storage/not-found', params: { namespace, key } };
}

function nobody(customerId: string, reason: StorageReason): Omit<StoredAssignment, 'tries'> {
  return { customerId, repId: null, reasons: [reason], passedOver: [], nextTryOn: null };
}
