import { type Path, WaimaoError } from '../core/errors.ts';
import { requireInteger, requireList, requireObject, requireText } from '../core/require.ts';
import { show } from '../core/show.ts';
import type { AppendResult, EventLog, LogPage, PreparedAppend } from './event-log.ts';
import type { ScanningStore } from './ports.ts';
import { fail } from './refusals.ts';
import type { StoredDocument } from './stored-document.ts';
import { type RowIssue, type TypedStoreOptions, typedStore } from './typed-store.ts';

/** How events are kept; the namespace has a default. */
export type EventLogOptions<Event> = Omit<TypedStoreOptions<Event>, 'namespace'> & {
  /** The kind of events. @defaultValue 'events' */
  readonly namespace?: string | undefined;
};

/** Texts of one length sort as their numbers do. */
const POSITION_DIGITS = 16;

/**
 * Keeps streams of events in a versioned store: an event is a document of its own, and a head says how many there are.
 *
 * Since both are written by conditional writes, an event is neither lost nor doubled, and with `prepare` it stands in the
 * same commit as the change of which it tells. One stream has one writer at a time; use one per customer or per rep
 * rather than one for all.
 *
 * @param store - The store behind, which many kinds and firms may share.
 * @param options - Tenant, schema version, `parse` and `migrate` of an event.
 * @returns The log.
 * @throws A `WaimaoError` as {@link typedStore}; its verbs also `core/…` for a position or a limit that is none.
 *
 * @example
 * ```ts
 * import { createEventLog, type StoredDocument } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const parse = (value: unknown) => value as { type: string };
 * const log = createEventLog(createMemoryStore<StoredDocument>(), { tenant: 'acme', schema: 1, parse });
 * await log.append('C-17', 0, [{ type: 'claimed' }]); // => { ok: true, length: 1 }
 * await log.append('C-17', 0, [{ type: 'called' }]); // => { ok: false, length: 1 }
 * await log.append('C-17', 1, [{ type: 'called' }, { type: 'released' }]); // => { ok: true, length: 3 }
 * const page = await log.read('C-17', 1, 1);
 * page; // => { entries: [{ position: 1, event: { type: 'called' } }], next: 2 }
 * ```
 */
export function createEventLog<Event>(
  store: ScanningStore<StoredDocument>,
  options: EventLogOptions<Event>,
): EventLog<Event> {
  const { namespace = 'events' } = requireObject(options, ['options']);
  const events = typedStore(store, { ...options, namespace });
  const { tenant } = options;
  const heads = typedStore(store, { namespace: `${namespace}-heads`, tenant, schema: 1, parse: readLength });

  const prepareBehind = (
    stream: string,
    head: { readonly value: number; readonly version: string | null },
    added: readonly Event[],
  ): PreparedAppend => ({
    length: head.value,
    writes: [
      heads.write({ key: stream, expected: head.version, value: head.value + added.length }),
      ...added.map((event, index) =>
        events.write({ key: entryKey(stream, head.value + index), expected: null, value: event }),
      ),
    ],
  });
  const headOf = async (stream: string): Promise<{ value: number; version: string | null }> => {
    requireText(stream, ['stream']);
    return (await heads.get(stream)) ?? { value: 0, version: null };
  };

  return {
    async append(stream: string, expected: number, added: readonly Event[]): Promise<AppendResult> {
      requireInteger(expected, ['expected'], 0);
      requireList(added, ['events']);
      const head = await headOf(stream);
      if (head.value !== expected || added.length === 0) return { ok: head.value === expected, length: head.value };
      const { ok } = await store.commit(prepareBehind(stream, head, added).writes);
      return ok ? { ok, length: expected + added.length } : { ok, length: (await headOf(stream)).value };
    },

    async prepare(stream: string, added: readonly Event[]): Promise<PreparedAppend> {
      requireList(added, ['events']);
      return prepareBehind(stream, await headOf(stream), added);
    },

    async length(stream: string): Promise<number> {
      return (await headOf(stream)).value;
    },

    async read(stream: string, from: number, limit: number): Promise<LogPage<Event>> {
      requireText(stream, ['stream']);
      requireInteger(from, ['from'], 0);
      const after = from === 0 ? null : entryKey(stream, from - 1);
      const page = await events.scan({ prefix: entryPrefix(stream), after, limit });
      const [broken] = page.issues;
      if (broken !== undefined) throw asError(broken); // a log with a hole would be replayed wrongly
      const entries = page.rows.map(({ key, value }, index) => {
        const position = from + index;
        if (key !== entryKey(stream, position)) throw missing(stream, position, key);
        return { position, event: value };
      });
      return { entries, next: page.next === null ? null : from + entries.length };
    },
  };
}

function entryPrefix(stream: string): string {
  return `${stream.replace(/[%/]/g, (character) => (character === '%' ? '%25' : '%2F'))}/`;
}

function entryKey(stream: string, position: number): string {
  return entryPrefix(stream) + String(position).padStart(POSITION_DIGITS, '0');
}

function readLength(value: unknown): number {
  const path: Path = ['length'];
  return requireInteger(value as number, path, 0);
}

function missing(stream: string, position: number, key: string): Error {
  const expected = `event ${position} of "${stream}"`;
  return fail('storage/nonsense-answer', { operation: 'scan', expected, value: show(key) });
}

function asError({ code, message, params, path }: RowIssue): Error {
  return new WaimaoError(code, message, params, path);
}
