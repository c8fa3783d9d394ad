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
    2.87, -1.19, 2.57, 2.5, -1.93, 1.73, -0.19, -3.06, -0.05, -0.57, 0.71, 0.39, -0.5, -0.89, 1.76, -1.29, -1.07, -2.81,
    -3.07, 0.11, -0.86,
  ],
  best: [-4.2, 1.58, 1.78, 1.97, -4.17, 1, 0.01, 0.89, 0.26],
  mismatchBelow: -3.21,
};
