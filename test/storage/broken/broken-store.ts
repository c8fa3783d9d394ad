import type { CommitResult, Page, ScanningStore, ScanRange, Versioned, Write } from 'waimao/storage';
import { encodeValue, requireRange, requireWrites } from 'waimao/storage';
import type { ContractDocument } from 'waimao/testing';

/** A row as a broken store keeps it: the value as text, or, where that is its fault, the object itself. */
export interface BrokenRow {
  readonly value: unknown;
  readonly version: string;
}

/** What a broken store does otherwise than a sound one. */
export interface Fault {
  /** Keeps the objects themselves. */
  readonly sharesReferences?: boolean;
  /** Gives a key its versions from 1 on, each time that it is made. */
  readonly reusesVersions?: boolean;
  /** Compares, waits, and then writes. */
  readonly races?: boolean;
  /** Writes the keys that did not move, though others did. */
  readonly commitsPartly?: boolean;
}

/** What outlives the store: its rows, and the last version given. */
export interface Disk {
  rows: Map<string, BrokenRow>;
  last: number;
}

/** A store that would be sound, but for its fault. */
export function brokenStore(fault: Fault, disk: Disk): ScanningStore<ContractDocument> {
  const keep = (value: unknown): unknown => (fault.sharesReferences ? value : encodeValue(value));
  const read = (row: BrokenRow): Versioned<ContractDocument> => ({
    value: (fault.sharesReferences ? row.value : JSON.parse(String(row.value))) as ContractDocument,
    version: row.version,
  });
  const nextVersion = (expected: string | null): string => {
    disk.last++;
    return fault.reusesVersions ? String(Number(expected ?? 0) + 1) : String(disk.last);
  };

  return {
    async get(key: string): Promise<Versioned<ContractDocument> | null> {
      const row = disk.rows.get(key);
      return row === undefined ? null : read(row);
    },
    async commit(writes: readonly Write<ContractDocument>[]): Promise<CommitResult> {
      requireWrites(writes);
      for (const { value } of writes) encodeValue(value);
      const kept = writes.map(({ value }) => (value === null ? null : keep(value)));
      const moved = (write: Write<ContractDocument>): boolean =>
        (disk.rows.get(write.key)?.version ?? null) !== write.expected;
      const conflicts = writes.filter(moved);
      if (fault.races) await Promise.resolve();
      if (conflicts.length > 0 && !fault.commitsPartly) {
        return { ok: false, conflicts: conflicts.map(({ key }) => key) };
      }
      const versions = writes.map((write, at) => {
        if (conflicts.includes(write)) return null;
        if (write.value === null) {
          disk.rows.delete(write.key);
          return null;
        }
        const version = nextVersion(write.expected);
        disk.rows.set(write.key, { value: kept[at], version });
        return version;
      });
      return conflicts.length > 0 ? { ok: false, conflicts: conflicts.map(({ key }) => key) } : { ok: true, versions };
    },
    async scan(range: ScanRange): Promise<Page<ContractDocument>> {
      const { limit, prefix, after } = requireRange(range);
      const keys = [...disk.rows.keys()]
        .filter((key) => key.startsWith(prefix) && (after === null || byteOrder(key, after) > 0))
        .sort(byteOrder);
      const rows = keys.slice(0, limit).flatMap((key) => {
        const row = disk.rows.get(key);
        return row === undefined ? [] : [{ key, ...read(row) }];
      });
      return { rows, next: keys.length > limit ? (rows.at(-1)?.key ?? null) : null };
    },
  };
}

function byteOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
