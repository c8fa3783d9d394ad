import type { VersionedStore } from '../storage/ports.ts';

/** What the checks store: any object of plain data. */
export type ContractDocument = { readonly [field: string]: unknown };

/**
 * What a store can do besides the least: commit several writes at once; list what it holds; keep it when closed and opened
 * again; serve several connections at the same time.
 */
export type StoreCapability = 'multiple-writes' | 'scan' | 'reopen' | 'connections';

/** The store that is checked. It is opened anew for every check. */
export interface StoreSubject {
  /** Opens a store that is empty. */
  open(): Promise<VersionedStore<ContractDocument>>;
  /** What it can do; each has to be said. What is not declared is printed as not run. */
  readonly capabilities: { readonly [Capability in StoreCapability]: boolean };
  /** Closes a store and opens it again on the same data; goes with `reopen`. */
  reopen?(store: VersionedStore<ContractDocument>): Promise<VersionedStore<ContractDocument>>;
  /** Opens one more connection to the data of a store; goes with `connections`. */
  connect?(store: VersionedStore<ContractDocument>): Promise<VersionedStore<ContractDocument>>;
  /** Puts away the store of a check, as it was opened last, and its connections. */
  close?(store: VersionedStore<ContractDocument>): Promise<void>;
}

/** What a check looks at. */
export type ContractGroup = 'sequence' | 'boundary' | 'races' | 'isolation' | 'recovery';

/** One check, for any test runner: `test(name, run)`. */
export interface ContractCase {
  readonly group: ContractGroup;
  /** What must hold; of a check that is not run, also why. */
  readonly name: string;
  /** What goes wrong where it does not hold. */
  readonly why: string;
  /** Capabilities that the check needs and the store did not declare; empty when it is run. */
  readonly missing: readonly string[];
  /** Rejects with a `WaimaoError` `testing/contract-broken`, or with what the store threw. */
  run(): Promise<void>;
}
