import type { Path } from '../../core/errors.ts';
import { requireObject, requireOneOf, requireText } from '../../core/require.ts';
import { passiveKinds } from '../passive-kinds.ts';
import type { InteractionEvent } from '../retention-record.ts';
import type { TriggerDate } from '../retention-rule.ts';

const origins: readonly InteractionEvent['origin'][] = ['subject', 'controller', 'system'];
const OTHER_SPELLING = /[A-Z\s_]/;
const passive: ReadonlySet<string> = new Set(passiveKinds);

/**
 * The day of the subject's last act; `null` where there is none, `NaN` where the day of one cannot be read: then nobody
 * knows which was the last.
 *
 * @param dayOf - The day number of a date; `NaN`, or a refusal of its own, for what is no date.
 * @internal
 */
export function latestActivity(
  events: readonly InteractionEvent[],
  dayOf: (value: TriggerDate) => number,
): number | null {
  let latest: number | null = null;
  for (let at = 0; at < events.length; at++) {
    const event = events[at] as InteractionEvent;
    if (!isWhole(event)) readEvent(event, ['events', at]);
    if (whyNotAnAct(event) !== null) continue;
    const day = dayOf(event.at);
    if (Number.isNaN(day)) return day;
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}

/** Why an event is no act of the subject; `null` for an act. @internal */
export function whyNotAnAct({ kind, origin }: InteractionEvent): 'origin' | 'passive' | null {
  if (origin !== 'subject') return 'origin';
  const plain = OTHER_SPELLING.test(kind) ? kind.toLowerCase().replaceAll(/[\s_]+/g, '-') : kind;
  return passive.has(plain) ? 'passive' : null;
}

/** Refuses an event whose origin or kind is not known: overlooked, it would let a record go too early. @internal */
export function readEvent(event: InteractionEvent, path: Path): InteractionEvent {
  requireObject(event, path);
  requireOneOf(event.origin, origins, [...path, 'origin']);
  requireText(event.kind, [...path, 'kind']);
  return event;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** The same question without a path to allocate for each of millions of events. */
function isWhole(event: InteractionEvent): boolean {
  return typeof event === 'object' && event !== null && origins.includes(event.origin) && isText(event.kind);
}
