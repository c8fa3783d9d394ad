import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import { requireObject, requireOneOf } from '../core/require.ts';
import { dayOffOf, type IsDayOff, workingDayFrom } from './internal/request-calendar.ts';
import {
  daysOfHours,
  endOf,
  extendedEndOf,
  mayRoll,
  type PeriodOfRequest,
  periodOf,
  stopLimitOf,
} from './internal/request-period.ts';
import { remarksOn } from './internal/row-remarks.ts';
import { jurisdictionRule } from './jurisdiction-of.ts';
import type { JurisdictionRule, LegalPeriod } from './jurisdiction-rule.ts';
import type { ConsentRules } from './policy.ts';
import type { ConsentReason } from './reasons.ts';

/**
 * What a person asks for. An `unsubscribe` ends mail; an `opt-out` ends sale, sharing or another use that is allowed until it;
 * a `withdrawal` takes a consent back.
 */
export type RequestKind =
  | 'access'
  | 'erasure'
  | 'rectification'
  | 'portability'
  | 'restriction'
  | 'objection'
  | 'opt-out'
  | 'unsubscribe'
  | 'withdrawal'
  | 'grievance';

/** Public holidays: the days, or a function that tells of a day whether it is one. */
export type DaysOff = readonly IsoDate[] | ((day: IsoDate) => boolean);

/** A request as it came in. */
export interface ReceivedRequest {
  /** The civil day of receipt, where it was received. */
  readonly receivedOn: IsoDate;
  /** Whose law holds. */
  readonly jurisdiction?: string | null | undefined;
  /** Days off beside the weekend of the place. */
  readonly holidays?: DaysOff | null | undefined;
}

/** Until when a request has to be met. */
export interface RequestDeadline {
  /** The last day for the answer, included; `null` where no period is known. */
  readonly dueOn: IsoDate | null;
  /** The last day once the person has been told of the extension; `null` where there is none. */
  readonly extendableTo: IsoDate | null;
  /** The statute's outer limit, where `dueOn` asks for more than the statute does. */
  readonly latestOn?: IsoDate | undefined;
  /** The period first, then what moved the day, then what is to be minded. */
  readonly reasons: readonly ConsentReason[];
}

const KINDS: readonly RequestKind[] = [
  'access',
  'erasure',
  'rectification',
  'portability',
  'restriction',
  'objection',
  'opt-out',
  'unsubscribe',
  'withdrawal',
  'grievance',
];

/** What ends with the request itself, whenever the answer goes out. */
const STOPS: ReadonlySet<RequestKind> = /* @__PURE__ */ new Set(['objection', 'opt-out', 'unsubscribe', 'withdrawal']);

/**
 * Gives the last day for answering a person's request.
 *
 * The day of receipt is not counted. Months are calendar months, clamped to the month's length. Where the law says so (EU:
 * Reg. 1182/71 art. 3(4)) a period that ends on a weekend or a holiday ends on the next working day. An extension counts
 * from receipt, not from the rolled day, and rolls by itself. Working days are those outside the weekend of the place and
 * the holidays given. Hours count as whole days. Mail is ended on the day of the request; the statute's limit stands in
 * `latestOn`. Where no number is known, or not the jurisdiction, the day is `null`: none is guessed.
 *
 * @param kind - What is asked for.
 * @param request - When it came, whose law holds, and the holidays there.
 * @param rules - Rows of your own.
 * @returns The days, with their grounds.
 * @throws A `WaimaoError` `core/not-a-date`, `core/unknown-option`, `core/wrong-type`, or `consent/no-working-day` when a year
 * of holidays leaves none.
 *
 * @example
 * ```ts
 * import { requestDeadline } from 'waimao/consent';
 *
 * const access = requestDeadline('access', { receivedOn: '2026-01-31', jurisdiction: 'DE', holidays: [] });
 * [access.dueOn, access.extendableTo]; // => ['2026-03-02', '2026-04-30']
 * access.reasons[0]?.code; // => 'consent/deadline'
 *
 * const optOut = requestDeadline('opt-out', { receivedOn: '2026-07-01', jurisdiction: 'US-CA', holidays: ['2026-07-03'] });
 * optOut.dueOn; // => '2026-07-23'
 *
 * const stop = requestDeadline('unsubscribe', { receivedOn: '2026-07-01', jurisdiction: 'US', holidays: ['2026-07-03'] });
 * [stop.dueOn, stop.latestOn]; // => ['2026-07-01', '2026-07-16']
 * ```
 */
export function requestDeadline(
  kind: RequestKind,
  request: ReceivedRequest,
  rules: ConsentRules = {},
): RequestDeadline {
  requireOneOf(kind, KINDS, ['kind']);
  const { receivedOn, jurisdiction, holidays } = requireObject(request, []);
  const received = toDayNumber(receivedOn, ['receivedOn']);
  const row = jurisdictionRule(jurisdiction, requireObject(rules, ['rules']));
  const isDayOff = dayOffOf(row?.weekend, holidays);
  const stops: ConsentReason[] = STOPS.has(kind)
    ? [{ code: 'consent/stop-at-once', params: { kind, receivedOn } }]
    : [];
  if (row === undefined) return withoutRow(kind, request, stops);

  const period = kind === 'unsubscribe' ? undefined : periodOf(kind, row);
  const unsubscribe = stopLimitOf(row);
  const day: Received = {
    kind,
    receivedOn,
    received,
    row,
    isDayOff,
    areHolidaysKnown: holidays !== undefined && holidays !== null,
  };
  if (period !== undefined) return answerBy(day, period, stops);
  if (kind === 'unsubscribe' || (kind === 'opt-out' && unsubscribe !== undefined))
    return stopBy(day, unsubscribe, stops);
  return {
    dueOn: null,
    extendableTo: null,
    reasons: [
      { code: 'consent/no-period-known', params: { kind, jurisdiction: row.code } },
      ...stops,
      ...remarksOn(row, receivedOn),
    ],
  };
}

/** A request, read. */
interface Received {
  readonly kind: RequestKind;
  readonly receivedOn: IsoDate;
  readonly received: number;
  readonly row: JurisdictionRule;
  readonly isDayOff: IsDayOff;
  readonly areHolidaysKnown: boolean;
}

function answerBy(day: Received, { key, period, extension }: PeriodOfRequest, stops: ConsentReason[]): RequestDeadline {
  const { kind, receivedOn, received, row, isDayOff } = day;
  const { value, unit } = period;
  const jurisdiction = row.code;
  const reasons: ConsentReason[] = [
    { code: 'consent/deadline', params: { kind, jurisdiction, receivedOn, period: key, value, unit } },
  ];
  const due = rolled('dueOn', endOf(received, period, isDayOff), period, day, reasons);
  let extendableTo: number | null = null;
  if (extension !== undefined) {
    const { value, unit } = extension;
    reasons.push({ code: 'consent/deadline-extendable', params: { jurisdiction, value, unit } });
    const end = extendedEndOf(received, period, extension, isDayOff);
    extendableTo = rolled('extendableTo', end, extension, day, reasons);
  }
  if (unit === 'hour') {
    reasons.push({ code: 'consent/hours-as-days', params: { hours: value, days: daysOfHours(value) } });
  }
  const isCalendarRead = [period, extension].some(
    (one) => one !== undefined && (one.unit === 'businessDay' || mayRoll(one, row)),
  );
  reasons.push(...stops, ...remarksOfHolidays(day, isCalendarRead), ...remarksOn(row, receivedOn));
  return {
    dueOn: fromDayNumber(due),
    extendableTo: extendableTo === null ? null : fromDayNumber(extendableTo),
    reasons,
  };
}

function stopBy(day: Received, limit: LegalPeriod | undefined, stops: ConsentReason[]): RequestDeadline {
  const { receivedOn, received, row, isDayOff } = day;
  const remarks = [...remarksOfHolidays(day, limit?.unit === 'businessDay'), ...remarksOn(row, receivedOn)];
  if (limit === undefined) return { dueOn: receivedOn, extendableTo: null, reasons: [...stops, ...remarks] };
  const latestOn = fromDayNumber(endOf(received, limit, isDayOff));
  const params = { jurisdiction: row.code, latestOn, value: limit.value, unit: limit.unit };
  return {
    dueOn: receivedOn,
    extendableTo: null,
    latestOn,
    reasons: [...stops, { code: 'consent/stop-at-latest', params }, ...remarks],
  };
}

/** Mail may be ended without knowing any law. */
function withoutRow(
  kind: RequestKind,
  { receivedOn, jurisdiction }: ReceivedRequest,
  stops: ConsentReason[],
): RequestDeadline {
  const unknown: ConsentReason = {
    code: 'consent/unknown-jurisdiction',
    params: { jurisdiction: jurisdiction ?? null },
  };
  if (kind === 'unsubscribe') return { dueOn: receivedOn, extendableTo: null, reasons: [...stops, unknown] };
  return { dueOn: null, extendableTo: null, reasons: [unknown, ...stops] };
}

function rolled(
  field: 'dueOn' | 'extendableTo',
  end: number,
  period: LegalPeriod,
  { row, isDayOff }: Received,
  reasons: ConsentReason[],
): number {
  const last = mayRoll(period, row) ? workingDayFrom(end, isDayOff) : end;
  if (last !== end) {
    const params = { field, from: fromDayNumber(end), to: fromDayNumber(last) };
    reasons.push({ code: 'consent/deadline-rolled', params });
  }
  return last;
}

function remarksOfHolidays({ row, areHolidaysKnown }: Received, isCalendarRead: boolean): ConsentReason[] {
  if (areHolidaysKnown || !isCalendarRead) return [];
  return [{ code: 'consent/holidays-not-given', params: { jurisdiction: row.code } }];
}
