import { type Issue, isWaimaoError, type Path } from '../core/errors.ts';
import { fail as failInCore } from '../core/refusals.ts';
import { requireInteger, requireObject, requireText } from '../core/require.ts';
import { encodeValue } from './encode-value.ts';
import { openDocument } from './internal/open-document.ts';
import { readCommitResult, readPage, readVersioned } from './internal/read-answer.ts';
import type { CommitResult, Page, Row, ScanningStore, ScanRange, Versioned, Write } from './ports.ts';
import { storageKey, storagePrefix } from './storage-key.ts';
import type { StoredDocument } from './stored-document.ts';

/** One kind of values of one firm: where they stand and how they are read. */
export interface TypedStoreOptions<T> {
  /** The kind of values: `customers`. */
  readonly namespace: string;
  /** The firm to which they belong. */
  readonly tenant: string;
  /** The version of the form in which values are written, from 1. */
  readonly schema: number;
  /** Checks what was read and gives it its type; throws what is wrong with it (a zod schema's `parse` fits). */
  readonly parse: (value: unknown) => T;
  /** Brings a value of an older form to the form of `schema`: pure, the same value for the same input. */
  readonly migrate?: ((value: unknown, from: number) => unknown) | undefined;
}

/** A stored value that could not be read. */
export interface RowIssue extends Issue {
  readonly key: string;
}

/** Some rows, those that could not be read, and where to go on. */
export interface TypedPage<T> extends Page<T> {
  /** Rows left out, each with its fault; nothing of them is overwritten. */
  readonly issues: readonly RowIssue[];
}

/** Values of one kind and firm, by their own keys. */
export interface TypedStore<T> extends ScanningStore<T> {
  /** The store behind, for commits that write values of several kinds. */
  readonly behind: ScanningStore<StoredDocument>;
  /** A page of values; what cannot be read is listed and left out. */
  scan(range: ScanRange): Promise<TypedPage<T>>;
  /** A write for a commit of the store behind, together with writes of other kinds. */
  write(write: Write<T>): Write<StoredDocument>;
}

/**
 * Looks at a shared store as at values of one kind and firm, with their schema version.
 *
 * A value is read in this order: it is a document; its schema is known; an older one is migrated, in memory only, and
 * stored in the new form with its next write; `parse` accepts it. What fails is refused with its key and nothing is
 * overwritten. To write values of several kinds together, hand what `write` makes to the commit of the store behind.
 *
 * @param store - The store behind, which many kinds and firms may share.
 * @param options - Namespace, tenant, schema version, `parse` and `migrate`.
 * @returns The values as a store of their own.
 * @throws A `WaimaoError` `core/…` for options that are none. Its verbs throw `storage/not-a-document`,
 * `storage/newer-schema`, `storage/older-schema`, `storage/invalid-value` for what is stored, and
 * `storage/nonsense-answer` for a store that does not keep to its port.
 *
 * @example
 * ```ts
 * import { type StoredDocument, typedStore } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<StoredDocument>();
 * const parse = (value: unknown) => value as { name: string };
 * const first = typedStore(store, { namespace: 'reps', tenant: 'acme', schema: 1, parse });
 * await first.commit([{ key: 'li', expected: null, value: { name: 'Li' } }]);
 *
 * const migrate = (value: unknown) => ({ ...(value as object), languages: ['zh'] });
 * const second = typedStore(store, { namespace: 'reps', tenant: 'acme', schema: 2, parse, migrate });
 * (await second.get('li'))?.value; // => { name: 'Li', languages: ['zh'] }
 * await typedStore(store, { namespace: 'reps', tenant: 'acme', schema: 2, parse }).get('li'); // => throws storage/older-schema
 * ```
 */
export function typedStore<T>(store: ScanningStore<StoredDocument>, options: TypedStoreOptions<T>): TypedStore<T> {
  const { namespace, tenant, schema, parse } = requireObject(options, ['options']);
  if (typeof parse !== 'function') throw failInCore('core/missing', { name: 'parse' }, ['options', 'parse']);
  requireInteger(schema, ['options', 'schema'], 1);
  const prefix = storagePrefix({ namespace, tenant });
  const keyOf = (key: string, path: Path): string => {
    requireText(key, path);
    return storageKey({ namespace, tenant, key });
  };
  const write = ({ key, expected, value }: Write<T>): Write<StoredDocument> => {
    if (value !== null) encodeValue(value, ['value']); // before the store sees it, so that the fault has its place
    return { key: keyOf(key, ['key']), expected, value: value === null ? null : { schema, value } };
  };

  return {
    behind: store,
    maxWrites: store.maxWrites,
    write,

    async get(key: string): Promise<Versioned<T> | null> {
      const whole = keyOf(key, ['key']);
      const read = readVersioned(await store.get(whole));
      if (read === null) return null;
      return { value: openDocument(read.value, whole, options), version: read.version };
    },

    async commit(writes: readonly Write<T>[]): Promise<CommitResult> {
      const whole = writes.map(write);
      const result = readCommitResult(
        await store.commit(whole),
        whole.map(({ key }) => key),
      );
      return result.ok ? result : { ok: false, conflicts: result.conflicts.map((key) => key.slice(prefix.length)) };
    },

    async scan(range: ScanRange): Promise<TypedPage<T>> {
      const { limit, prefix: within = '', after = null } = requireObject(range, ['range']);
      const asked = { limit, prefix: prefix + within, after: after === null ? null : prefix + after };
      const page = readPage(await store.scan(asked), asked);
      const rows: Row<T>[] = [];
      const issues: RowIssue[] = [];
      for (const { key, value, version } of page.rows) {
        const own = key.slice(prefix.length);
        try {
          rows.push({ key: own, value: openDocument(value, key, options), version });
        } catch (error) {
          if (!isWaimaoError(error)) throw error;
          const { code, path, params, message } = error;
          issues.push({ key: own, code, path, params, message });
        }
      }
      return { rows, issues, next: page.next === null ? null : page.next.slice(prefix.length) };
    },
  };
}
