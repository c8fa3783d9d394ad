import type { IsoDate } from '../core/dates.ts';
import { readDay } from '../core/dates.ts';
import type { Path } from '../core/errors.ts';
import { type EpochMs, toEpochMs } from '../core/instants.ts';
import { compareText } from '../core/ordering.ts';
import type { ReasonOf } from '../core/reasons.ts';
import { requireList } from '../core/require.ts';
import type { ActivityReasons } from './activity-reasons.ts';
import { readEvent, whyNotAnAct } from './internal/subject-activity.ts';
import type { InteractionEvent } from './retention-record.ts';

/** The last thing that the subject did. */
export interface SubjectActivity {
  /** The civil day as it was given, or epoch milliseconds; `null` where the subject did nothing. */
  readonly at: IsoDate | EpochMs | null;
  /** What it was: `reply`, `order`, `click` …; `null` where the subject did nothing. */
  readonly kind: string | null;
  /** What counts, then every later event that does not, the latest first. */
  readonly reasons: readonly ReasonOf<ActivityReasons>[];
}

/** An event with its time in two grains. */
interface Dated {
  readonly event: InteractionEvent;
  readonly at: IsoDate | EpochMs;
  readonly day: number;
}

/**
 * Finds the subject's last own act, from which the time without interaction runs: a reply, an order, a call, a click, a
 * form, a visit. What the firm or a system did does not count, nor an opened mail (`passiveKinds`).
 *
 * Events are compared by their day (a moment's day in UTC), on one day by their moment, a civil day before the moments on
 * it; of equal ones the kind that comes first in the alphabet is named.
 *
 * @param events - What happened, in any order.
 * @returns When it was and what, with the later events that do not count and why.
 * @throws A `WaimaoError` `core/…` for an event that lacks its kind, origin or time: overlooked, it would let a record go
 * too early.
 *
 * @example A mail that was only opened is no contact
 * ```ts
 * import { lastSubjectActivity } from 'waimao/retention';
 *
 * const { at, kind, reasons } = lastSubjectActivity([
 *   { kind: 'inbound-mail', at: '2023-01-10', origin: 'subject' },
 *   { kind: 'open', at: '2026-08-20', origin: 'subject' },
 *   { kind: 'newsletter', at: '2026-08-19', origin: 'controller' },
 * ]);
 * at; // => '2023-01-10'
 * kind; // => 'inbound-mail'
 * reasons[1]; // => { code: 'retention/not-an-act', params: { kind: 'open', at: '2026-08-20', because: 'passive', origin: 'subject' } }
 * ```
 */
export function lastSubjectActivity(events: readonly InteractionEvent[]): SubjectActivity {
  const dated = requireList(events, ['events'])
    .map((event, at) => dateOf(readEvent(event, ['events', at]), ['events', at, 'at']))
    .sort(latestFirst);
  const found = dated.findIndex(({ event }) => whyNotAnAct(event) === null);
  const later = (found === -1 ? dated : dated.slice(0, found)).map(notAnAct);
  const act = dated[found];
  if (act === undefined) {
    const none = { code: 'retention/no-act' as const, params: { events: events.length } };
    return { at: null, kind: null, reasons: [none, ...later] };
  }
  const { at } = act;
  const { kind } = act.event;
  return { at, kind, reasons: [{ code: 'retention/last-act', params: { kind, at } }, ...later] };
}

function dateOf(event: InteractionEvent, path: Path): Dated {
  const day = readDay(event.at, path);
  const isCivil = typeof event.at === 'string' && event.at.length <= 10;
  return { event, at: isCivil ? (event.at as IsoDate) : toEpochMs(event.at, path), day };
}

function latestFirst(a: Dated, b: Dated): number {
  const byTime = b.day - a.day || momentOf(b) - momentOf(a);
  return byTime || compareText(a.event.kind, b.event.kind) || compareText(a.event.origin, b.event.origin);
}

/** A civil day stands before every moment on it. */
function momentOf({ at }: Dated): number {
  return typeof at === 'number' ? at : Number.MIN_SAFE_INTEGER;
}

function notAnAct({ event, at }: Dated): ReasonOf<ActivityReasons> {
  const { kind, origin } = event;
  const because = whyNotAnAct(event) ?? 'passive';
  return { code: 'retention/not-an-act', params: { kind, at, because, origin } };
}
