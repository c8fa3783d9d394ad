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
  /** How many writes one commit may have; left out: as many as one likes. */
  readonly maxWrites?: number | undefined;
  /** The value with its version; `null` when the key does not exist. */
  get(key: string): Promise<Versioned<T> | null>;
  /**
   * Writes all, or nothing when a version has moved. A key may stand once in a commit. The versions come in the order of
   * the writes, the conflicts name every key whose version moved.
   */
  commit(writes: readonly Write<T>[]): Promise<CommitResult>;
}

/** A part of a store in the order of its keys. */
export interface ScanRange {
  /** How many rows at most, from 1 to 10,000. */
  readonly limit: number;
  /** Only keys that start so. @defaultValue '' */
  readonly prefix?: string | undefined;
  /** Goes on behind this cursor, which is the `next` of a page. @defaultValue null */
  readonly after?: string | null | undefined;
}

/** A value with its key and version. */
export interface Row<T> extends Versioned<T> {
  readonly key: string;
}

/** Some rows, and where to go on. */
export interface Page<T> {
  /** In ascending order of their keys. */
  readonly rows: readonly Row<T>[];
  /** The cursor for the next page: the key of the last row, `null` on the last page. It may be kept and used after a restart. */
  readonly next: string | null;
}

/**
 * A store that also lists what it holds, for sweeps. Keys are ordered by code point, which is the order of their bytes
 * in UTF-8, so that every store gives the same order. A row that is there during the whole sweep comes exactly once; one
 * that is written or deleted meanwhile may come or not.
 */
export interface ScanningStore<T> extends VersionedStore<T> {
  /** A page of rows. */
  scan(range: ScanRange): Promise<Page<T>>;
}
