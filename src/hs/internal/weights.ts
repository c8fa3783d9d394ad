/**
 * Weights of verdict and confidence, fitted by logistic regression to labelled descriptions (`npx tsx scripts/fit-hs.ts`, method and figures in docs/hs-accuracy.md).
 * `verdict` weighs the numbers of `featuresOf`, `best` those of `bestFeaturesOf`; 0 means as likely as not.
 */
export const weights: {
  readonly verdict: readonly number[];
  readonly best: readonly number[];
  readonly mismatchBelow: number;
} = {
  verdict: [
    2.87, -1.08, 2.63, 2.42, -1.96, 1.76, -0.19, -2.85, -0.1, -0.62, 0.62, 0.43, -0.6, -0.85, 1.63, -1.36, -1.13, -2.55,
    -3.18, -0.06, -0.74,
  ],
  best: [-4.25, 1.85, 1.74, 1.7, -3.89, 0.59, -0.1, 1.06, -0.15],
  mismatchBelow: -3.12,
};
