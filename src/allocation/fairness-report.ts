import { requireObject } from '../core/require.ts';
import { roundedQuotient } from '../core/rounding.ts';
import { sharesOfHistory, sharesOfRotation, valuesPerMember } from './internal/fair-shares.ts';
import { jainIndex } from './internal/jain-index.ts';
import type { RotationReason } from './reasons.ts';
import type { Rotation, WeightedMember } from './rotation.ts';

/** Picks that were made, by whatever means. */
export interface PickHistory {
  readonly members: readonly WeightedMember[];
  /** The ids of the members picked, one per pick, in any order. */
  readonly picks: readonly string[];
}

/** What one or several customers given to a member are worth; rows of one member add up. */
export interface MemberValue {
  /** The member. */
  readonly id: string;
  /** The value in minor units: a whole number from 0. */
  readonly minor: number;
  /** The currency; one for all rows. */
  readonly currency?: string | undefined;
}

/** Share and reality of one member: picks with 4 decimals, or minor units. */
export interface FairnessMeasure {
  readonly expected: number;
  readonly actual: number;
  /** `actual − expected`. */
  readonly deviation: number;
}

/** How even the whole is. */
export interface FairnessTotal {
  /** Picks, or minor units. */
  readonly total: number;
  /** The largest deviation, without its sign. */
  readonly maximumDeviation: number;
  /**
   * Jain's index of actual by expected, 6 decimals: 1 when all have their share, 1/n when one of n has everything; `null`
   * when nothing was given out. Members whose share is 0 are left out.
   */
  readonly jainIndex: number | null;
}

/** Expected against actual, per member and in total. */
export interface FairnessReport {
  readonly count: FairnessTotal;
  /** `null` when no values were given. */
  readonly value: FairnessTotal | null;
  /** In listed order. */
  readonly members: readonly {
    readonly id: string;
    readonly weight: number;
    readonly count: FairnessMeasure;
    readonly value: FairnessMeasure | null;
  }[];
  /** Who is furthest from the share, by count and by value. */
  readonly reasons: readonly RotationReason[];
}

/** A part of a pick that `expected` can tell: 4 decimals. */
const PARTS = 10_000;

/**
 * Compares what each member should have with what each has, by count and by value.
 *
 * Of a rotation the share is what its accounts say: picks and credit, so that whoever joined late or was suspended is
 * measured by the time in which it took part. Of a history (and of an `interleaved` rotation, which keeps no accounts) the
 * share is the weight's part of all picks. The value expected is the same part of all value.
 *
 * @param source - A rotation, or members with the picks that were made.
 * @param options - `values`: what was given to whom, all in one currency.
 * @returns The report; ties for the furthest go to the earlier in the list.
 * @throws A `WaimaoError` `allocation/unknown-member` for a pick or value of nobody, `allocation/mixed-currencies`,
 *   `allocation/not-a-rotation`, or as {@link createRotation}.
 *
 * @example
 * ```ts
 * import { fairnessReport } from 'waimao/allocation';
 *
 * const report = fairnessReport(
 *   { members: [{ id: 'A', weight: 3 }, { id: 'B', weight: 1 }], picks: ['A', 'A', 'B', 'B'] },
 *   { values: [{ id: 'A', minor: 900_00, currency: 'USD' }, { id: 'B', minor: 300_00, currency: 'USD' }] },
 * );
 * report.members[0]?.count; // => { expected: 3, actual: 2, deviation: -1 }
 * report.count; // => { total: 4, maximumDeviation: 1, jainIndex: 0.8 }
 * report.value; // => { total: 120000, maximumDeviation: 0, jainIndex: 1 }
 * ```
 */
export function fairnessReport(
  source: Rotation | PickHistory,
  options: { readonly values?: readonly MemberValue[] | undefined } = {},
): FairnessReport {
  requireObject(source, ['source']);
  const { values } = requireObject(options, ['options']);
  const { members, counts, shares } = 'version' in source ? sharesOfRotation(source) : sharesOfHistory(source);
  const inParts = counts.map((picks) => picks * PARTS);
  const count = measure(inParts, shares, PARTS);
  const value = values === undefined ? null : measure(valuesPerMember(members, values), shares, 1);
  const ids = members.map(({ id }) => id);
  const reasons: RotationReason[] = [
    furthest('allocation/furthest-by-count', ids, count),
    ...(value === null ? [] : [furthest('allocation/furthest-by-value', ids, value)]),
  ];
  return {
    count: count.total,
    value: value?.total ?? null,
    members: members.map(({ id, weight }, at) => ({
      id,
      weight,
      count: count.rows[at] ?? NOTHING,
      value: value?.rows[at] ?? null,
    })),
    reasons,
  };
}

interface Measured {
  readonly total: FairnessTotal;
  readonly rows: readonly FairnessMeasure[];
}

const NOTHING: FairnessMeasure = { expected: 0, actual: 0, deviation: 0 };

/** @param scale - How many of the whole numbers in `actual` make one of the report's units. */
function measure(actual: readonly number[], shares: readonly bigint[], scale: number): Measured {
  const total = actual.reduce((sum, own) => sum + own, 0);
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  const expected = shares.map((share) =>
    whole === 0n ? 0 : Number(roundedQuotient(BigInt(total) * share, whole, 'half-up')),
  );
  const deviations = actual.map((own, at) => own - (expected[at] ?? 0));
  return {
    total: {
      total: total / scale,
      maximumDeviation: deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0) / scale,
      jainIndex: total === 0 ? null : jainIndex(actual, shares.map(Number)),
    },
    rows: actual.map((own, at) => ({
      expected: (expected[at] ?? 0) / scale,
      actual: own / scale,
      deviation: (deviations[at] ?? 0) / scale,
    })),
  };
}

function furthest(
  code: 'allocation/furthest-by-count' | 'allocation/furthest-by-value',
  ids: readonly string[],
  { total, rows }: Measured,
): RotationReason {
  const at = rows.findIndex(({ deviation }) => Math.abs(deviation) === total.maximumDeviation);
  const [memberId, row] = [ids[at], rows[at]];
  if (total.total === 0 || memberId === undefined || row === undefined)
    return { code: 'allocation/nothing-given-out', params: { picks: 0, members: ids.length } };
  return { code, params: { memberId, ...row } };
}
