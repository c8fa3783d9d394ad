/** Made-up numbers that come out the same on every machine: integers and divisions only. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in about `percent` of 100 calls. */
  chance(percent: number): boolean;
  /** One item of the list; a list of at least one. */
  pick<T>(items: readonly T[]): T;
  /** One item, each as often as its weight says. */
  weighted<T>(items: readonly { readonly item: T; readonly weight: number }[]): T;
  /** From 1 up to `largest`, small numbers often and large ones seldom: one in k is above k. */
  skewed(largest: number): number;
}

/** A generator after the public-domain "mulberry32"; the same seed gives the same numbers. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  };
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (items) => at(items, between(0, items.length - 1)),
    weighted: (items) => {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      const index = items.findIndex(({ weight }) => {
        left -= weight;
        return left < 0;
      });
      return at(items, Math.max(index, 0)).item;
    },
    skewed: (largest) => Math.min(largest, 1 / (1 - next() * (1 - 1 / largest))),
  };
}
