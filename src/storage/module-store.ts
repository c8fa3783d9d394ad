import type { PoolCustomer } from '../allocation/pool-customer.ts';
import type { Rotation } from '../allocation/rotation.ts';
import { requireObject, requireOneOf } from '../core/require.ts';
import type { RateRow } from '../currency/rate-table.ts';
import type { Hold } from '../retention/hold.ts';
import type { AssignmentDesk } from './assignment-desk.ts';
import type { DispositionEntry, DispositionProgress, SuppressionEntry } from './disposition-stores.ts';
import type { ScanningStore } from './ports.ts';
import type { RepAccount } from './rep-account.ts';
import type { StoredDocument } from './stored-document.ts';
import { type TypedStore, type TypedStoreOptions, typedStore } from './typed-store.ts';

/** What the modules of this library need to be kept, by namespace. The own key is said with each. */
export interface ModuleValues {
  /** Customers, owned and in the public pool, by customer id; fields of the caller's own are carried along. */
  readonly customers: PoolCustomer;
  /** Claims used and customers held, by rep id. */
  readonly 'rep-accounts': RepAccount;
  /** Rotation and load of a team in one, by the name of the team, for assignment. */
  readonly 'assignment-desks': AssignmentDesk;
  /** Rotations, by a name of the caller's: one per team or market. */
  readonly rotations: Rotation;
  /** Published rates, by source and day (`cfets/2026-11-20`): the rows of a table, which is made of them when read. */
  readonly 'rate-tables': readonly RateRow[];
  /** Consents, by contact id. */
  readonly consents: object;
  /** Holds on disposal, all in one document, by a name of the caller's: `all`, or a copy per worker. */
  readonly holds: readonly Hold[];
  /** Addresses that are not to be written to, by their keyed hashes. */
  readonly suppressions: SuppressionEntry;
  /** How far plans of disposition are carried out, by the digest of the plan. */
  readonly 'disposition-runs': DispositionProgress;
  /** What was erased, redacted or left, by the digest of the plan and the place in it. */
  readonly 'disposition-proofs': DispositionEntry;
}

/** A kind of values that has a place of its own. */
export type ModuleNamespace = keyof ModuleValues;

/** Whose values, of which kind. The schema version is that of the form of the caller's own fields. */
export type ModuleStoreOptions<Namespace extends ModuleNamespace, T> = Omit<
  TypedStoreOptions<T>,
  'namespace' | 'schema'
> & {
  readonly namespace: Namespace;
  /** @defaultValue 1 */
  readonly schema?: number | undefined;
};

const namespaces: readonly ModuleNamespace[] = [
  'customers',
  'rep-accounts',
  'assignment-desks',
  'rotations',
  'rate-tables',
  'consents',
  'holds',
  'suppressions',
  'disposition-runs',
  'disposition-proofs',
];

/**
 * Looks at a shared store as at the values of one module and firm: {@link typedStore} with the namespaces of the library,
 * so that two programs find the same values.
 *
 * @param store - The store behind.
 * @param options - Which kind, whose, and how it is checked.
 * @returns The values as a store of their own.
 * @throws A `WaimaoError` `core/unknown-option` for another namespace, else as {@link typedStore}.
 *
 * @example
 * ```ts
 * import { createRotation, nextPick, type Rotation } from 'waimao/allocation';
 * import { moduleStore, type StoredDocument } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const parse = (value: unknown) => value as Rotation; // nextPick checks it
 * const store = createMemoryStore<StoredDocument>();
 * const rotations = moduleStore(store, { namespace: 'rotations', tenant: 'acme', parse });
 * const value = createRotation([{ id: 'li', weight: 2 }, { id: 'wang', weight: 1 }]);
 * await rotations.commit([{ key: 'asia', expected: null, value }]);
 * const read = await rotations.get('asia');
 * read === null ? null : nextPick(read.value).pick; // => 'li'
 * (await store.scan({ limit: 1 })).rows[0]?.key; // => 'rotations/acme/asia'
 * ```
 */
export function moduleStore<Namespace extends ModuleNamespace, T extends ModuleValues[Namespace]>(
  store: ScanningStore<StoredDocument>,
  options: ModuleStoreOptions<Namespace, T>,
): TypedStore<T> {
  const { namespace, schema = 1 } = requireObject(options, ['options']);
  requireOneOf(namespace, namespaces as readonly Namespace[], ['options', 'namespace']);
  return typedStore<T>(store, { ...options, namespace, schema });
}
