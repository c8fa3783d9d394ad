import type { Field } from './field.ts';

/** Picks by rounds, and where the rounds go on. */
export interface RoundsDealt {
  readonly order: Int32Array;
  readonly round: number;
  readonly next: number;
}

/**
 * Interleaved rounds: round r (from 0) serves in listed order everybody whose weight is above r; after as many rounds as
 * the largest weight it begins again.
 *
 * @param round - The round that runs.
 * @param next - The place in the rotation's list from which it goes on.
 */
export function dealRounds(field: Field, round: number, next: number, count: number): RoundsDealt {
  const { places, gains } = field;
  const everybody = places.map((_, at) => at);
  const rounds = gains.reduce((most, gain) => Math.max(most, gain), 0);
  const order = new Int32Array(count);
  let made = 0;
  let running = round < rounds ? round : 0;
  let from = round < rounds ? next : 0;
  let served = everybody.filter((at) => (gains[at] ?? 0) > running);
  for (;;) {
    for (const at of served) {
      const place = places[at] ?? 0;
      if (place < from) continue;
      order[made++] = at;
      if (made === count) return { order, round: running, next: place + 1 };
    }
    running = running + 1 < rounds ? running + 1 : 0;
    served = (running === 0 ? everybody : served).filter((at) => (gains[at] ?? 0) > running);
    from = 0;
  }
}
