/** Stands for fast-check while mutants are tried: few runs of each law, always the same ones, so that a score can be had again. */
// by its path, since its name leads here
import real, { type IRawProperty, type Parameters } from '../../../node_modules/fast-check/lib/fast-check.js';

const RUNS = 40;
const SEED = 20_261_121;

/** As `fc.assert`, with at most so many runs. */
const assert = ((property: IRawProperty<unknown>, { numRuns = RUNS, ...rest }: Parameters<unknown> = {}) =>
  real.assert(property, {
    ...rest,
    numRuns: Math.min(numRuns, RUNS),
    seed: SEED,
    endOnFailure: true,
  })) as typeof real.assert;

export default { ...real, assert };
