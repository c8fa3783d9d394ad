// biome-ignore lint/suspicious/noApproximativeNumericConstant: written out, so that every engine has the same bits
const LN_2 = 0.6931471805599453;

/**
 * The natural logarithm of a number from 1 on, by arithmetic alone: `Math.log` differs between engines in the last bit, and scores must not.
 */
export function naturalLog(value: number): number {
  let doublings = 0;
  let rest = value;
  while (rest > 1.5) {
    rest /= 2;
    doublings += 1;
  }
  // ln x = 2 artanh((x − 1) / (x + 1)), for 0.75 < x ≤ 1.5 exact to 1e-15 after 12 terms
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 25; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return 2 * sum + doublings * LN_2;
}

/** The logistic function, by arithmetic alone: 0.5 at 0, towards 0 and 1 on either side. */
export function logistic(value: number): number {
  const bounded = Math.max(-30, Math.min(30, -value));
  // e^x as the 1024th power of e^(x / 1024)
  const small = bounded / 1024;
  let power = 1 + small + (small * small) / 2 + (small * small * small) / 6;
  for (let doubling = 0; doubling < 10; doubling++) power *= power;
  return 1 / (1 + power);
}
