import type { Write } from './ports.ts';
import type { StoredDocument } from './stored-document.ts';

/** An event with its place in its stream. */
export interface LogEntry<Event> {
  /** From 0, without gaps. */
  readonly position: number;
  readonly event: Event;
}

/** What became of an append: the length of the stream after it, or, when somebody was faster, its length now. */
export interface AppendResult {
  readonly ok: boolean;
  readonly length: number;
}

/** Some events, and where to go on. */
export interface LogPage<Event> {
  readonly entries: readonly LogEntry<Event>[];
  /** The position to read from next; `null` when this was the end. */
  readonly next: number | null;
}

/** Events to be appended together with other writes. */
export interface PreparedAppend {
  /** The length of the stream that was read; the writes fail when it has moved. */
  readonly length: number;
  readonly writes: readonly Write<StoredDocument>[];
}

/** Streams of events that only grow: each event is stored once, at the position that its writer expected. */
export interface EventLog<Event> {
  /** Appends all events, or none when the stream is not as long as expected. */
  append(stream: string, expected: number, events: readonly Event[]): Promise<AppendResult>;
  /** At most `limit` events from a position on, from 0. */
  read(stream: string, from: number, limit: number): Promise<LogPage<Event>>;
  /** How many events a stream has; 0 for one that nobody wrote to. */
  length(stream: string): Promise<number>;
  /** The writes that append events at the end as it is now, for a commit together with what the events tell of. */
  prepare(stream: string, events: readonly Event[]): Promise<PreparedAppend>;
}
