import { describe, expect, test } from 'vitest';
import { checkRateClause } from 'waimao/currency';
import vectors from './fixtures/money-vectors.json';

describe('checkRateClause', () => {
  test.each(vectors.rateClause)('$baseRate to $referenceRate', ({ baseRate, referenceRate, triggered, movement }) => {
    const result = checkRateClause({ baseRate, referenceRate, tolerancePercent: '3' });
    expect(result.triggered).toBe(triggered);
    expect(Number(result.movementPercent)).toBeCloseTo(movement * 100, 10);
  });

  test('exactly the tolerance is not more than the tolerance, unless the clause is inclusive', () => {
    const clause = { baseRate: '7.2000', referenceRate: '6.9840', tolerancePercent: 3 };
    const params = {
      baseRate: '7.2',
      referenceRate: '6.984',
      movementPercent: '-3',
      tolerancePercent: '3',
      inclusive: false,
      side: 'both',
    };
    expect(checkRateClause(clause)).toEqual({
      triggered: false,
      movementPercent: '-3',
      reasons: [{ code: 'currency/rate-clause-not-triggered', params }],
    });
    expect(checkRateClause({ ...clause, inclusive: true })).toEqual({
      triggered: true,
      movementPercent: '-3',
      reasons: [{ code: 'currency/rate-clause-triggered', params: { ...params, inclusive: true } }],
    });
    expect(checkRateClause({ ...clause, referenceRate: '6.9839' }).triggered).toBe(true);
  });

  test('a move of exactly 3 % is never triggered, whatever the base rate: floats fail here in half of the cases', () => {
    for (let step = 1; step <= 400; step++) {
      const base = 5 + step / 100;
      for (const direction of [97, 103]) {
        const referenceRate = ((Math.round(base * 100) * direction) / 10_000).toFixed(4);
        const clause = { baseRate: base.toFixed(2), referenceRate, tolerancePercent: 3 };
        expect(checkRateClause(clause).triggered).toBe(false);
        expect(checkRateClause({ ...clause, inclusive: true }).triggered).toBe(true);
      }
    }
  });

  test('turned round, the same move is another percentage', () => {
    const { movementPercent } = checkRateClause({ baseRate: '0.97', referenceRate: '1', tolerancePercent: 3 });
    expect(movementPercent).toBe('3.09278350515464');
  });

  test('the seller is protected against a fall, the buyer against a rise', () => {
    const fall = { baseRate: '7', referenceRate: '6', tolerancePercent: 3 };
    const rise = { baseRate: '7', referenceRate: '8', tolerancePercent: 3 };
    const judged = [fall, rise].flatMap((clause) =>
      (['seller', 'buyer', 'both'] as const).map((side) => checkRateClause({ ...clause, side }).reasons[0]?.code),
    );
    expect(judged).toEqual([
      'currency/rate-clause-triggered',
      'currency/rate-clause-other-side',
      'currency/rate-clause-triggered',
      'currency/rate-clause-other-side',
      'currency/rate-clause-triggered',
      'currency/rate-clause-triggered',
    ]);
  });

  test('no movement never counts, not even inclusively at a tolerance of zero', () => {
    const still = { baseRate: '7', referenceRate: '7.0', tolerancePercent: 0, inclusive: true };
    expect(checkRateClause(still)).toMatchObject({ triggered: false, movementPercent: '0' });
    expect(checkRateClause({ ...still, referenceRate: '7.0001' }).triggered).toBe(true);
  });

  test.each([
    [{ baseRate: 0 }, 'currency/invalid-rate', 'baseRate'],
    [{ referenceRate: '-7' }, 'currency/invalid-rate', 'referenceRate'],
    [{ referenceRate: Number.NaN }, 'currency/invalid-rate', 'referenceRate'],
    [{ tolerancePercent: '-1' }, 'currency/negative-percent', 'tolerancePercent'],
    [{ tolerancePercent: '3 %' }, 'core/not-a-decimal', 'tolerancePercent'],
    [{ side: 'us' as 'seller' }, 'core/unknown-option', 'side'],
  ])('%o is refused', (fault, code, field) => {
    const clause = { baseRate: '7', referenceRate: '7', tolerancePercent: '3', ...fault };
    expect(() => checkRateClause(clause)).toThrow(expect.objectContaining({ code, path: [field] }));
  });
});
