import fc from 'fast-check';

// The suite gives the same result each time; WAIMAO_SEED=12345 tries other cases, where a test has no seed of its own.
const { WAIMAO_SEED = '20261121' } = process.env;
fc.configureGlobal({ seed: Number(WAIMAO_SEED) });
