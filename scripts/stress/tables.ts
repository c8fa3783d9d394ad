/** The rows of a run by kind, read as plain JSON and without the library that wrote them. */
import type { RawRow } from './database.ts';

export interface StoredEvent {
  readonly position: number;
  /** Ascends with the commits of one customer or one rep. */
  readonly version: number;
  readonly type: 'claimed' | 'released';
  readonly customerId: string;
  readonly repId: string;
  readonly at: number;
}

export interface StoredCustomer {
  readonly id: string;
  readonly ownerId: string | null;
  readonly events?: readonly { readonly type: string; readonly at: number }[];
}

export interface StoredAccount {
  readonly quota: readonly { readonly day: string; readonly count: number }[];
  readonly holding: { readonly total: number };
}

export interface StoredTurn {
  readonly id: string;
  readonly pick: string;
}

/** The documents of a kind, by what follows kind and tenant in their keys. */
export function documentsOf<T>(rows: readonly RawRow[], kind: string): Map<string, T> {
  const start = `${kind}/stress/`;
  const found = rows.filter(({ key }) => key.startsWith(start));
  return new Map(found.map(({ key, value }) => [key.slice(start.length), (value as { value: T }).value]));
}

/** The events of each stream in the order of their positions. */
export function streamsOf<T>(
  rows: readonly RawRow[],
  kind: string,
): Map<string, (T & { position: number; version: number })[]> {
  const start = `${kind}/stress/`;
  const streams = new Map<string, (T & { position: number; version: number })[]>();
  for (const { key, value, version } of rows) {
    if (!key.startsWith(start)) continue;
    const [stream = '', position] = key.slice(start.length).split('/');
    const event = { ...(value as { value: T }).value, position: Number(position), version };
    streams.set(stream, [...(streams.get(stream) ?? []), event]);
  }
  return streams;
}

/** Counts by a name. */
export function countBy<T>(items: Iterable<T>, nameOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}
