import type { DispositionPlan, Hold } from 'waimao/retention';
import {
  type DispositionEntry,
  type DispositionProgress,
  moduleStore,
  type RepAccount,
  type ScanningStore,
  type StoredDocument,
  type SuppressionEntry,
  type TypedStore,
  typedStore,
} from 'waimao/storage';
import type { Cutoffs, PortfolioSummary } from 'waimao/tiering';
import { type NightlyCustomer, parseCustomer } from './customers.ts';
import { type Night, tenantOf } from './night.ts';

/** What a step came to in a part, counted: the same however often it was begun. */
export type Tally = { readonly [what: string]: number | string };

/** A night and everything that is stored of it. */
export interface Desk {
  readonly night: Night;
  readonly store: ScanningStore<StoredDocument>;
  readonly customers: TypedStore<NightlyCustomer>;
  readonly accounts: TypedStore<RepAccount>;
  readonly holds: TypedStore<readonly Hold[]>;
  readonly suppressions: TypedStore<SuppressionEntry>;
  readonly runs: TypedStore<DispositionProgress>;
  readonly proofs: TypedStore<DispositionEntry>;
  /** By part. */
  readonly summaries: TypedStore<PortfolioSummary>;
  readonly cutoffs: TypedStore<Cutoffs>;
  /** By part. */
  readonly plans: TypedStore<DispositionPlan>;
  /** The digests that were approved, by part. */
  readonly approvals: TypedStore<{ readonly [part: string]: string }>;
  /** What is worked off, by step and part: written in the same commit as the work. */
  readonly done: TypedStore<Tally>;
}

export function openDesk(store: ScanningStore<StoredDocument>, night: Night): Desk {
  const tenant = tenantOf(night);
  // what these hold was written by this program alone; the library checks it where it reads it
  const parse = (value: unknown): never => value as never;
  const own = <T>(namespace: string): TypedStore<T> => typedStore<T>(store, { namespace, tenant, schema: 1, parse });
  return {
    night,
    store,
    customers: moduleStore(store, { namespace: 'customers', tenant, parse: parseCustomer }),
    accounts: moduleStore<'rep-accounts', RepAccount>(store, { namespace: 'rep-accounts', tenant, parse }),
    holds: moduleStore<'holds', readonly Hold[]>(store, { namespace: 'holds', tenant, parse }),
    suppressions: moduleStore<'suppressions', SuppressionEntry>(store, { namespace: 'suppressions', tenant, parse }),
    runs: moduleStore<'disposition-runs', DispositionProgress>(store, { namespace: 'disposition-runs', tenant, parse }),
    proofs: moduleStore<'disposition-proofs', DispositionEntry>(store, {
      namespace: 'disposition-proofs',
      tenant,
      parse,
    }),
    summaries: own('night-summaries'),
    cutoffs: own('night-cutoffs'),
    plans: own('night-plans'),
    approvals: own('night-approvals'),
    done: own('night-done'),
  };
}
