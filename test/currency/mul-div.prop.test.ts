import { describe, expect, test } from 'vitest';
import { type RoundingMode, roundingModes } from 'waimao';
import { mulDiv, mulDivBig } from '../../src/currency/internal/mul-div.ts';

/** A small generator of its own (xorshift32): one property run per case would take minutes. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return (below) => Math.floor((next() + next() / 2 ** 32) * below);
}

/** Round by the definition of the mode, on twice the exact value; written apart from the code under test. */
function expected(amount: bigint, numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const product = amount * numerator;
  const floor = (product - (((product % denominator) + denominator) % denominator)) / denominator;
  const rest = product - floor * denominator;
  if (rest === 0n) return floor;
  const ceiling = floor + 1n;
  const nearer = 2n * rest < denominator ? floor : 2n * rest > denominator ? ceiling : null;
  const awayFromZero = product < 0n ? floor : ceiling;
  const towardsZero = product < 0n ? ceiling : floor;
  switch (mode) {
    case 'floor':
      return floor;
    case 'ceiling':
      return ceiling;
    case 'up':
      return awayFromZero;
    case 'down':
      return towardsZero;
    case 'half-up':
      return nearer ?? awayFromZero;
    case 'half-down':
      return nearer ?? towardsZero;
    case 'half-even':
      return nearer ?? (floor % 2n === 0n ? floor : ceiling);
  }
}

const SIZES = [10, 1_000, 1_000_000, 2 ** 31, 2 ** 40, 2 ** 48, 2 ** 53 - 1];

/** Random sizes of all three operands; every fifth case is made a tie. */
function cases(
  count: number,
  seed: number,
  judge: (amount: number, numerator: number, denominator: number, mode: RoundingMode) => void,
): void {
  const random = sequence(seed);
  const size = (): number => SIZES[random(SIZES.length)] ?? 10;
  for (let at = 0; at < count; at++) {
    const mode = roundingModes[at % roundingModes.length] ?? 'half-up';
    let amount = random(size());
    let numerator = random(size());
    let denominator = 1 + random(size());
    if (at % 5 === 0) {
      denominator = 2 * (1 + random(2 ** 20));
      numerator = denominator / 2;
      amount = 2 * random(2 ** 40) + 1;
    }
    judge(at % 3 === 0 ? -amount : amount, numerator, denominator, mode);
  }
}

describe('the kernel of multiplying and dividing', () => {
  test('agrees with BigInt in 1,050,000 random cases of every size, ties and all rounding modes among them', () => {
    const seen = { wrong: 0, ties: 0, beyondDoubles: 0, refused: 0 };
    cases(1_050_000, 20_261_121, (amount, numerator, denominator, mode) => {
      const product = BigInt(amount) * BigInt(numerator);
      const exact = expected(BigInt(amount), BigInt(numerator), BigInt(denominator), mode);
      if ((2n * product) % BigInt(denominator) === 0n && product % BigInt(denominator) !== 0n) seen.ties++;
      if (product > 2n ** 53n || product < -(2n ** 53n)) seen.beyondDoubles++;
      const isSafe = Number.isSafeInteger(Number(exact));
      if (!isSafe) {
        if (isChecked(seen.refused++)) expect(() => mulDiv(amount, numerator, denominator, mode)).toThrow(/beyond/);
        return;
      }
      const result = mulDiv(amount, numerator, denominator, mode);
      if (result !== Number(exact) || Object.is(result, -0)) seen.wrong++;
    });
    expect(seen.wrong).toBe(0);
    expect(seen.ties).toBeGreaterThan(200_000);
    expect(seen.beyondDoubles).toBeGreaterThan(200_000);
    expect(seen.refused).toBeGreaterThan(10_000);
  });

  test('gives the same for the same ratio written with 20 digits more', () => {
    const factor = 10n ** 20n + 1n;
    let wrong = 0;
    cases(20_000, 7, (amount, numerator, denominator, mode) => {
      const exact = expected(BigInt(amount), BigInt(numerator), BigInt(denominator), mode);
      if (!Number.isSafeInteger(Number(exact))) return;
      if (mulDivBig(amount, BigInt(numerator) * factor, BigInt(denominator) * factor, mode) !== Number(exact)) wrong++;
    });
    expect(wrong).toBe(0);
  });

  test('a negative ratio turns the sign of the result and of the rounding', () => {
    expect(mulDivBig(5, -1n, 2n, 'half-up')).toBe(-3);
    expect(mulDivBig(5, -1n, 2n, 'ceiling')).toBe(-2);
    expect(mulDivBig(-5, -1n, 2n, 'floor')).toBe(2);
    expect(mulDivBig(0, -1n, 2n, 'floor')).toBe(0);
  });

  test('the largest amount passes and one more is refused', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(mulDiv(largest, largest, largest, 'half-up')).toBe(largest);
    expect(mulDiv(largest - 1, 2, 2, 'half-up')).toBe(largest - 1);
    expect(() => mulDiv(largest, 3, 2, 'half-up')).toThrow(/beyond 9007199254740991/);
    expect(() => mulDiv(largest, 4, 2, 'down')).toThrow(/beyond 9007199254740991/);
  });
});

/** Errors are slow to make: every hundredth refusal is checked. */
function isChecked(count: number): boolean {
  return count % 100 === 0;
}
