/** How turns are dealt: see {@link createRotation}. */
export type RotationAlgorithm = 'quota' | 'smooth' | 'interleaved';

/**
 * Make up slowly: the weight is raised by so much until the missed picks are made up. A cycle (as many picks as the
 * weights, the raised one included, add up to) then brings the member that many picks more than its weight.
 */
export interface CappedCatchUp {
  /** Extra picks per cycle, a whole number from 1. */
  readonly capped: number;
}

/** What a newcomer is owed for the time before. */
export type JoinerRule = 'from-now' | 'catch-up' | CappedCatchUp;

/** What a member is owed for the time of its suspension. */
export type ReturningRule = 'frozen' | 'catch-up' | CappedCatchUp;

/** How turns are dealt, and what becomes of those who were away. */
export interface RotationPolicy {
  /** The rule by which turns are dealt. @defaultValue 'quota' */
  readonly algorithm: RotationAlgorithm;
  /** What a newcomer is owed for the time before. @defaultValue 'from-now' */
  readonly joiner: JoinerRule;
  /** What a member is owed for the time of its suspension. @defaultValue 'frozen' */
  readonly returning: ReturningRule;
}

/**
 * The usual rotation.
 *
 * - quota: a trade guide deals weights 3 : 2 : 1 as A-B-C-A-B-A, and no count is ever a whole pick off its share
 * - from now, frozen: CRM practice; a flood of leads for whoever joins or comes back from a holiday is the complaint
 *   most heard of other systems
 */
export const defaultRotationPolicy: RotationPolicy = {
  algorithm: 'quota',
  joiner: 'from-now',
  returning: 'frozen',
};
