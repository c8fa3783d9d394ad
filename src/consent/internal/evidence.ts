import type { ReadEvent } from './read-events.ts';

/** What nearly every method looks like, told in a fifth of the time of making it so. */
const NORMAL = /^[a-z]+(?:-[a-z]+)*$/u;

/** A method as it is compared: lower case, words joined by hyphens, so that `Pre ticked` is `pre-ticked`. @internal */
export function normaliseMethod(method: string): string {
  if (NORMAL.test(method)) return method;
  return method
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
}

/** The method of an event; empty where none is known. @internal */
export function methodOf({ event }: ReadEvent): string {
  return typeof event.method === 'string' ? normaliseMethod(event.method) : '';
}

/** What lacks for a grant to prove anything: `time`, `source` or `time, source`; empty where nothing does. @internal */
export function missingProof(grant: ReadEvent): string {
  if (grant.since === null) return hasSource(grant) ? 'time' : 'time, source';
  return hasSource(grant) ? '' : 'source';
}

/** The first confirmation at or after a grant, among events about the same. @internal */
export function firstConfirmation(grant: ReadEvent, events: readonly ReadEvent[]): ReadEvent | undefined {
  let first: ReadEvent | undefined;
  for (const event of events) {
    if (event.type !== 'confirmed' || event.since === null || event.order < grant.order) continue;
    if (first === undefined || event.order < first.order) first = event;
  }
  return first;
}

/** Whether it is known where an event was taken. @internal */
export function hasSource({ event }: ReadEvent): boolean {
  const source = event.evidence?.source;
  return typeof source === 'string' && source.trim() !== '';
}
