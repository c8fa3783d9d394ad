import { DAY_MS } from '../../core/civil.ts';
import { type IsoDate, isIsoDate, toDayNumber } from '../../core/dates.ts';
import { isWaimaoError, type Path } from '../../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../../core/instants.ts';
import { requireList, requireObject, requireOneOf } from '../../core/require.ts';
import type { ConsentEvent, ConsentEventType } from '../consent-event.ts';
import { type AsOf, hasCome } from './as-of.ts';

/** An event made ready for comparing. */
export interface ReadEvent {
  readonly event: ConsentEvent;
  readonly type: ConsentEventType;
  /** When it happened, the beginning of a civil day; `null` where that cannot be read. */
  readonly since: EpochMs | null;
  /** The civil day, where only that is known. */
  readonly day: IsoDate | null;
  /**
   * Its place among the others, in doubt the stricter one: of a day only, a grant stands at the beginning and all else at the end;
   * without a time, a grant stands before everything and all else after it.
   */
  readonly order: number;
  /** `null` is all. */
  readonly purposes: readonly string[] | null;
  /** `null` is all. */
  readonly channels: readonly string[] | null;
}

const types: readonly ConsentEventType[] = [
  'requested',
  'given',
  'confirmed',
  'refused',
  'withdrawn',
  'expired',
  'objected',
  'opt-out-signal',
];
const EVENTS: Path = ['events'];

/** Reads a history: what is no event is refused, what is incomplete is read as the stricter. @internal */
export function readEvents(events: readonly ConsentEvent[], path: Path = EVENTS): ReadEvent[] {
  return requireList(events, path).map((event, at) => readEvent(event, path, at));
}

/** Reads one event; a list is no event, and the path is put together only where something is refused. @internal */
export function readEvent(event: ConsentEvent, path: Path, at?: number): ReadEvent {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) requireObject(event, pathOf(path, at));
  const { type } = event;
  if (!types.includes(type)) requireOneOf(type, types, [...pathOf(path, at), 'type']);
  const purposes = readNames(event.purposes, type, path, at, 'purposes');
  const channels = readNames(event.channels, type, path, at, 'channels');
  const { recipients } = event;
  if (recipients !== undefined && recipients !== null && !Array.isArray(recipients)) {
    requireList(recipients, [...pathOf(path, at), 'recipients']);
  }
  const day = typeof event.at === 'string' && isIsoDate(event.at) ? event.at : null;
  const since = day === null ? readMoment(event.at) : toDayNumber(day) * DAY_MS;
  return { event, type, since, day, order: orderOf(type, since, day), purposes, channels };
}

/** A grant that names an empty list grants nothing; anything else that names none is about all of them. */
function readNames(
  names: readonly string[] | null | undefined,
  type: ConsentEventType,
  path: Path,
  at: number | undefined,
  name: string,
): readonly string[] | null {
  if (names === undefined || names === null) return null;
  if (!Array.isArray(names)) requireList(names, [...pathOf(path, at), name]);
  if (names.includes('*') || (names.length === 0 && type !== 'given')) return null;
  return names;
}

function pathOf(path: Path, at: number | undefined): Path {
  return at === undefined ? path : [...path, at];
}

function readMoment(at: InstantLike | null | undefined): EpochMs | null {
  if (at === null || at === undefined) return null;
  try {
    return toEpochMs(at);
  } catch (error) {
    if (isWaimaoError(error)) return null;
    throw error;
  }
}

function orderOf(type: ConsentEventType, since: EpochMs | null, day: IsoDate | null): number {
  if (type === 'given') return since ?? Number.NEGATIVE_INFINITY;
  if (since === null) return Number.POSITIVE_INFINITY;
  return day === null ? since : since + DAY_MS - 1;
}

/** Whether an event counts as of a time; one without a time does, for it cannot be left out safely. @internal */
export function hasHappened({ since, day }: ReadEvent, asOf: AsOf): boolean {
  if (since === null) return true;
  return day === null ? hasCome(asOf, since) : day <= asOf.day;
}

/** The civil day of an event. @internal */
export function dayOfEvent({ since, day }: ReadEvent, { dayOf }: AsOf): IsoDate | null {
  return day ?? (since === null ? null : dayOf(since));
}
