import { bestFeaturesOf, evidenceFor, weighed } from './evidence.ts';
import type { Judged } from './judge.ts';
import { logistic } from './logarithm.ts';
import { weights } from './weights.ts';

/** How likely the headings of a ranking are right, and the subheadings under them. */
export interface Confidences {
  /** Per heading, in the order of the ranking. */
  readonly headings: readonly number[];
  /** Of a subheading of the heading at a place of the ranking. */
  of(headingAt: number, place: number): number;
}

/** Lines confirmed by the user are believed this far, when a description is the same. */
const CONFIRMED = 0.98;

/** Shares what is not the best heading's among the others, and a heading's among its subheadings, by their points. */
export function confidences(judged: Judged): Confidences {
  const { headings, likest } = judged;
  const [best] = headings;
  if (best === undefined) return { headings: [], of: () => 0 };
  const fitted = logistic(weighed(bestFeaturesOf(evidenceFor(judged, [best.code]), judged), weights.best));
  const first = likest[0]?.likeness === 1 ? CONFIRMED : fitted;
  const shares = headings.slice(1).map(({ points }) => cube(points / best.points));
  const all = Math.max(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
  const chances = [first, ...shares.map((share) => Math.min(first, ((1 - first) * share) / all))];
  return {
    headings: chances,
    of(headingAt, place) {
      const subheadings = headings[headingAt]?.subheadings ?? [];
      const top = subheadings[0]?.points ?? 1;
      const whole = subheadings.reduce((sum, { points }) => sum + eighth(points / top), 0);
      const own = subheadings.find((sub) => sub.place === place)?.points ?? 0;
      return ((chances[headingAt] ?? 0) * eighth(own / top)) / (whole || 1);
    },
  };
}

function cube(share: number): number {
  return share * share * share;
}

function eighth(share: number): number {
  const square = share * share;
  return square * square * square * square;
}
