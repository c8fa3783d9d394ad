/** The typed views of a stress run, and what stands in them before it. */
import { createRotation, type ManagedCustomer, type PoolCustomer, type Rotation } from 'waimao/allocation';
import {
  type AssignmentDesk,
  createEventLog,
  type EventLog,
  moduleStore,
  type PoolLogEvent,
  type PoolStores,
  type RepAccount,
  type ScanningStore,
  type StoredDocument,
  type TypedStore,
  typedStore,
} from 'waimao/storage';
import { type Counts, customerIds, newCustomerIds, team, teamKey, tenant } from './plan.ts';

/** A turn that was taken: who asked and who was picked. */
export interface TurnTaken {
  readonly id: string;
  readonly pick: string;
}

export interface StressStores {
  readonly pool: PoolStores<PoolCustomer>;
  readonly assignment: { readonly customers: TypedStore<ManagedCustomer>; readonly desks: TypedStore<AssignmentDesk> };
  readonly rotations: TypedStore<Rotation>;
  readonly turns: EventLog<TurnTaken>;
  /** By the id of the job, so that a turn that was taken is found again. */
  readonly taken: TypedStore<TurnTaken>;
}

export function storesOf(store: ScanningStore<StoredDocument>): StressStores {
  const desks = { namespace: 'assignment-desks', tenant, parse: (value: unknown) => value as AssignmentDesk } as const;
  return {
    pool: {
      customers: moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as PoolCustomer }),
      accounts: moduleStore(store, { namespace: 'rep-accounts', tenant, parse: (value) => value as RepAccount }),
      log: createEventLog(store, { tenant, schema: 1, parse: (value) => value as PoolLogEvent }),
    },
    assignment: {
      customers: typedStore(store, { namespace: 'new', tenant, schema: 1, parse: (value) => value as ManagedCustomer }),
      desks: moduleStore(store, desks),
    },
    rotations: moduleStore(store, { namespace: 'rotations', tenant, parse: (value) => value as Rotation }),
    turns: createEventLog(store, { namespace: 'turns', tenant, schema: 1, parse: (value) => value as TurnTaken }),
    taken: typedStore(store, { namespace: 'taken', tenant, schema: 1, parse: (value) => value as TurnTaken }),
  };
}

/** The state before: all customers in the pool, nobody with an account, nobody assigned. */
export async function fill(store: ScanningStore<StoredDocument>, counts: Counts): Promise<void> {
  const { pool, assignment, rotations } = storesOf(store);
  const blank = (id: string) => ({ key: id, expected: null, value: { id, ownerId: null, createdAt: 0 } });
  await pool.customers.commit(customerIds(counts).map(blank));
  await assignment.customers.commit(newCustomerIds(counts).map(blank));
  const rotation = createRotation(team);
  await rotations.commit([{ key: teamKey, expected: null, value: rotation }]);
  await assignment.desks.commit([{ key: teamKey, expected: null, value: { rotation, load: [] } }]);
}
