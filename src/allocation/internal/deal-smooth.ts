import type { Field } from './field.ts';

/**
 * The smooth rule of nginx: at each pick everybody gains his weight, the largest account is picked (the first in the
 * list wins ties) and pays all weights together.
 */
export function dealSmooth(field: Field, start: readonly number[], count: number): Int32Array {
  const lags = Float64Array.from(start);
  const gains = Float64Array.from(field.gains);
  const order = new Int32Array(count);
  for (let made = 0; made < count; made++) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < lags.length; at++) {
      const lag = (lags[at] ?? 0) + (gains[at] ?? 0);
      lags[at] = lag;
      if (lag > most) {
        best = at;
        most = lag;
      }
    }
    order[made] = best;
    lags[best] = most - field.unit;
  }
  return order;
}
