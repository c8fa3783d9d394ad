import { DAY_MS } from '../core/civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { compareText } from '../core/ordering.ts';
import { requireInteger, requireList, requireObject, requireText } from '../core/require.ts';
import { offsetMsAt } from '../zones/kernel.ts';
import type { Zone, ZoneLike } from '../zones/zone.ts';
import { readZone } from '../zones/zone-of.ts';
import { type Compiled, noProfiles } from './internal/compiled.ts';
import { compileRule, isInForce } from './internal/compiled-rule.ts';
import { readRules } from './internal/read-rules.ts';
import type { RetentionRule } from './retention-rule.ts';

/** For when and where rules are arranged. */
export interface RetentionOptions {
  /** The moment of the evaluation, or its civil day. */
  readonly now: InstantLike | IsoDate;
  /** The zone whose civil days count: the subject's, or the firm's. */
  readonly timeZone: ZoneLike;
  /** Years from and to which an event is plausible, both inclusive. @defaultValue [1970, 2100] */
  readonly plausibleYears?: readonly [from: number, to: number] | undefined;
}

/** Rules arranged for one day. Made by `compileRetention`; not to be stored or changed: keep the rules. */
export interface CompiledRetention {
  /** The civil day that it was arranged for. */
  readonly day: IsoDate;
  /** @internal */
  readonly '~compiled': Compiled;
}

/**
 * Arranges retention rules for one day: which are in force, and for each the last day of an event whose period is over.
 *
 * Every date becomes a civil day of the zone first. A period is counted from the day after the event and its last day is
 * kept: 3 years from 2023-08-24 keep until 2026-08-24, and it is due on the 25th. Years and months are added in one
 * step and clamped to the month's length (29 February + 1 year is 28 February; 31 January + 2 months is 31 March).
 *
 * @param rules - The schedule; the order does not matter. Versions of a rule may share its id when they are not in force
 *   together.
 * @param options - The moment, and the zone in whose civil days everything is counted.
 * @returns An opaque value for {@link evaluateRetention}, {@link planDisposition} and {@link nextReview}.
 * @throws A `WaimaoError` `retention/…` or `core/…` for a rule that cannot work, with its path, and as `zoneOf`.
 *
 * @example
 * ```ts
 * import { compileRetention, evaluateRetention, type RetentionRule } from 'waimao/retention';
 *
 * const rules: RetentionRule[] = [
 *   { id: 'inactive-3y', effect: 'dispose', action: 'anonymise', trigger: 'lastSubjectActivity', period: { years: 3 } },
 * ];
 * const compiled = compileRetention(rules, { now: '2026-08-24T16:30:00Z', timeZone: 'Asia/Shanghai' });
 * compiled.day; // => '2026-08-25'
 * evaluateRetention({ id: 'c-1', triggers: { lastSubjectActivity: '2023-08-24' } }, compiled).disposition; // => 'due'
 * ```
 */
export function compileRetention(rules: readonly RetentionRule[], options: RetentionOptions): CompiledRetention {
  const { now, timeZone, plausibleYears = [1970, 2100] } = requireObject(options, ['options']);
  requireList(plausibleYears, ['plausibleYears']);
  const zone = readZone(timeZone, ['timeZone']);
  const earliest = requireInteger(plausibleYears[0], ['plausibleYears', 0], 1, 9000);
  const latest = requireInteger(plausibleYears[1], ['plausibleYears', 1], earliest, 9000);
  const clock = {
    zone,
    today: dayOfNow(now, zone),
    earliest: toDayNumber(`${String(earliest).padStart(4, '0')}-01-01`),
    latest: toDayNumber(`${String(latest).padStart(4, '0')}-12-31`),
  };
  return { day: fromDayNumber(clock.today), '~compiled': compileFor(readRules(rules), clock) };
}

/** The same rules for another day. @internal */
export function recompile({ given, clock }: Compiled, today: number): Compiled {
  return compileFor(given, { ...clock, today });
}

function compileFor(given: readonly RetentionRule[], clock: Compiled['clock']): Compiled {
  const { today } = clock;
  const sorted = given.toSorted(
    (a, b) => compareText(a.id, b.id) || compareText(a.effectiveFrom ?? '', b.effectiveFrom ?? ''),
  );
  const slots = new Map<string, number>();
  for (const { trigger } of sorted)
    for (const name of [trigger].flat()) if (!slots.has(name)) slots.set(name, slots.size);
  return {
    day: fromDayNumber(today),
    clock,
    given: sorted,
    rules: sorted
      .filter((rule) => isInForce(rule, today))
      .map((rule) => compileRule(rule, today, (name) => slots.get(name) as number)),
    notInForce: sorted.filter((rule) => !isInForce(rule, today)),
    triggers: [...slots.keys()],
    readings: new Int32Array(slots.size),
    profiles: noProfiles(),
  };
}

function dayOfNow(now: InstantLike | IsoDate, zone: Zone): number {
  if (typeof now === 'string' && now.length <= 10) return toDayNumber(requireText(now, ['now']), ['now']);
  const ms = toEpochMs(now, ['now']);
  return Math.floor((ms + offsetMsAt(zone, ms)) / DAY_MS);
}
