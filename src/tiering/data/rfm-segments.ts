/** A segment of RFM. */
export type RfmSegment =
  | 'champion'
  | 'loyal'
  | 'newcomer'
  | 'big-spender'
  | 'cannot-lose'
  | 'at-risk'
  | 'hibernating'
  | 'needs-attention';

/** Which scores make a segment; a score that is not named may be any. */
export interface RfmSegmentRow {
  /** Its name. */
  readonly segment: RfmSegment;
  /** Least recency. */
  readonly recencyFrom?: number;
  /** Most recency. */
  readonly recencyTo?: number;
  /** Least frequency. */
  readonly frequencyFrom?: number;
  /** Most frequency. */
  readonly frequencyTo?: number;
  /** Least value. */
  readonly monetaryFrom?: number;
}

/**
 * Segments on the scale 1…5, the first that fits; other scales are brought to it.
 *
 * source    usual practice of RFM marketing; the names and borders are this library's own choice
 * retrieved 2026-11-21
 * licence   authored here
 * checked   test/tiering/rfm.test.ts: every triple of scores has a segment
 */
export const rfmSegments: readonly RfmSegmentRow[] = [
  { segment: 'champion', recencyFrom: 4, frequencyFrom: 4, monetaryFrom: 4 },
  { segment: 'cannot-lose', recencyTo: 2, frequencyFrom: 4, monetaryFrom: 4 },
  { segment: 'loyal', recencyFrom: 3, frequencyFrom: 4 },
  { segment: 'newcomer', recencyFrom: 4, frequencyTo: 2 },
  { segment: 'big-spender', recencyFrom: 3, monetaryFrom: 4 },
  { segment: 'at-risk', recencyTo: 2, frequencyFrom: 3 },
  { segment: 'hibernating', recencyTo: 2, frequencyTo: 2 },
  { segment: 'needs-attention' },
];
