/** A value together with the opaque version that the store gave it (an ETag, a rowversion, xmin …). */
export interface Versioned<T> {
  readonly value: T;
  readonly version: string;
}

/** One conditional write. */
export interface Write<T> {
  readonly key: string;
  /** The version that was read; `null` means "must not exist yet". */
  readonly expected: string | null;
  /** The new value; `null` deletes. */
  readonly value: T | null;
}

/** What became of a commit: all writes with their new versions (`null` for a deleted key), or none and why. */
export type CommitResult =
  | { readonly ok: true; readonly versions: readonly (string | null)[] }
  | { readonly ok: false; readonly conflicts: readonly string[] };

/**
 * What the library needs of a database: read a value with its version, write several keys all or nothing if no
 * version has moved. A version never returns, not even after a key was deleted and made again.
 */
export interface VersionedStore<T> {
  /** The value with its version; `null` when the key does not exist. */
  get(key: string): Promise<Versioned<T> | null>;
  /** Writes all, or nothing when a version has moved. A key may stand once in a commit. */
  commit(writes: readonly Write<T>[]): Promise<CommitResult>;
}
