import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightsFromConversion } from 'waimao/allocation';

const rep = fc.tuple(fc.nat(5_000), fc.nat(1_000)).map(([leads, part]) => ({
  leads,
  won: Math.floor((leads * part) / 1_000),
}));
const reps = fc
  .array(rep, { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row, at) => ({ id: `${at}`, ...row })));

test('every weight lies within the bounds, and more won of as many leads never weighs less', () => {
  fc.assert(
    fc.property(reps, (rows) => {
      const weights = weightsFromConversion(rows);
      for (const [at, { weight }] of weights.entries()) {
        expect(weight >= 5 && weight <= 20 && Number.isInteger(weight)).toBe(true);
        for (const [other, { leads, won }] of rows.entries()) {
          if (leads === rows[at]?.leads && won > (rows[at]?.won ?? 0))
            expect(weights[other]?.weight ?? 0).toBeGreaterThanOrEqual(weight);
        }
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the weight is the rounded quotient of the formula, counted in whole numbers', () => {
  fc.assert(
    fc.property(reps, fc.integer({ min: 1, max: 200 }), (rows, prior) => {
      const conversion = { priorLeads: prior, averageWeight: 100, minimumWeight: 0, maximumWeight: 1_000_000 };
      const all = rows.reduce((sum, { leads }) => sum + BigInt(leads), 0n);
      const won = rows.reduce((sum, row) => sum + BigInt(row.won), 0n);
      fc.pre(won > 0n);
      weightsFromConversion(rows, { conversion }).forEach(({ weight }, at) => {
        // weight − 1/2 <= 100 × (own won + prior × won / all) / (own leads + prior) × all / won < weight + 1/2
        const top = 200n * (BigInt(rows[at]?.won ?? 0) * all + BigInt(prior) * won);
        const bottom = (BigInt(rows[at]?.leads ?? 0) + BigInt(prior)) * won;
        expect((2n * BigInt(weight) - 1n) * bottom <= top && top < (2n * BigInt(weight) + 1n) * bottom).toBe(true);
      });
    }),
    { seed: 2, numRuns: 500 },
  );
});

test('the fewer the leads, the nearer to the team', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 40 }), (leads, factor) => {
      const rows = [
        { id: 'team', leads: 100_000, won: 20_000 },
        { id: 'few', leads, won: leads },
        { id: 'many', leads: leads * factor, won: leads * factor },
      ];
      const [, few, many] = weightsFromConversion(rows).map(({ shrunkRatePercent }) => Number(shrunkRatePercent));
      expect(few ?? 0).toBeLessThanOrEqual(many ?? 0);
    }),
    { seed: 3, numRuns: 300 },
  );
});
