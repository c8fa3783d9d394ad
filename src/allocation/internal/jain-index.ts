/** 6 decimals: enough to tell any two rotations apart. */
const PARTS = 1_000_000;

/**
 * Jain's fairness index (Σx)² / (n · Σx²) of x = actual / share; `null` when nobody has a share or those who have got
 * nothing. Additions, products and quotients only: the same last digit on every engine.
 */
export function jainIndex(actual: readonly number[], shares: readonly number[]): number | null {
  let members = 0;
  let sum = 0;
  let squares = 0;
  actual.forEach((own, at) => {
    const share = shares[at] ?? 0;
    if (share <= 0) return;
    const ratio = own / share;
    members++;
    sum += ratio;
    squares += ratio * ratio;
  });
  return squares === 0 ? null : Math.round(((sum * sum) / (members * squares)) * PARTS) / PARTS;
}
