import type { ConsentEventType } from '../consent-event.ts';
import { hasSource } from './evidence.ts';
import type { ReadEvent } from './read-events.ts';

/** Whether an event is about a purpose; `'*'` is all of them, which only an event about all of them is about. @internal */
export function isForPurpose({ purposes }: ReadEvent, purpose: string): boolean {
  return purposes === null || purposes.includes(purpose);
}

/** Whether an event is about a channel; `'*'` is all of them. @internal */
export function isForChannel({ channels }: ReadEvent, channel: string): boolean {
  return channels === null || channels.includes(channel);
}

/** @internal */
export function isFor(event: ReadEvent, purpose: string, channel: string): boolean {
  return isForPurpose(event, purpose) && isForChannel(event, channel);
}

/**
 * Whether an opt-out signal binds a purpose: every sale and sharing, by whatever channel, and what it names; one that names
 * nothing is about sale and sharing only. @internal
 */
export function signalBinds(
  signal: ReadEvent,
  purpose: string,
  channel: string,
  saleOrSharePurposes: readonly string[],
): boolean {
  if (saleOrSharePurposes.includes(purpose)) return true;
  const names = signal.purposes === null ? purpose === '*' : signal.purposes.includes(purpose);
  return names && isForChannel(signal, channel);
}

/** Whether the person, or the passing of time, ended consent. @internal */
export function saysNo({ type }: ReadEvent): boolean {
  return type === 'expired' || isAnswerNo(type);
}

/** Whether the person said no. @internal */
export function isAnswerNo(type: ConsentEventType): boolean {
  return type === 'withdrawn' || type === 'refused' || type === 'objected';
}

/** What says no, the gravest first. */
const gravity: readonly ConsentEventType[] = ['objected', 'withdrawn', 'refused', 'opt-out-signal', 'expired'];

/** The newest of the events that count; of several at one time the best proven. @internal */
export function newestOf(
  events: readonly ReadEvent[],
  counts: (event: ReadEvent) => boolean = () => true,
): ReadEvent | undefined {
  let newest: ReadEvent | undefined;
  for (const event of events) {
    if (counts(event) && (newest === undefined || goesBefore(event, newest))) newest = event;
  }
  return newest;
}

/** The gravest of the events that count, of several of a kind the newest. @internal */
export function gravestOf(events: readonly ReadEvent[], counts: (event: ReadEvent) => boolean): ReadEvent | undefined {
  let gravest: ReadEvent | undefined;
  for (const event of events) {
    if (!counts(event)) continue;
    const more = gravest === undefined ? 1 : gravity.indexOf(gravest.type) - gravity.indexOf(event.type);
    if (gravest === undefined || more > 0 || (more === 0 && goesBefore(event, gravest))) gravest = event;
  }
  return gravest;
}

/** The newest of the events that count, of several at one time the gravest. @internal */
export function newestNo(events: readonly ReadEvent[], counts: (event: ReadEvent) => boolean): ReadEvent | undefined {
  const newest = newestOf(events, counts);
  return gravestOf(events, (event) => event.order === newest?.order && counts(event));
}

/** A total order, so that the order in which events are handed in makes no difference. */
function goesBefore(a: ReadEvent, b: ReadEvent): boolean {
  if (a.order !== b.order) return a.order > b.order;
  if (hasSource(a) !== hasSource(b)) return hasSource(a);
  return tieKey(a) > tieKey(b);
}

function tieKey({ since, type, event, purposes, channels }: ReadEvent): string {
  const { id, method, noticeId, noticeVersion } = event;
  return JSON.stringify([since, type, id, method, noticeId, noticeVersion, purposes, channels]);
}
