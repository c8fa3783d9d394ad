import type { RateKind } from '../resolved-rate.ts';

/** Every kind of quotation. */
export const rateKinds: readonly RateKind[] = ['mid', 'bid', 'ask', 'fixed', 'contract'];

/** Seen from the other currency, the bank's buying rate is its selling rate. */
export function kindFromTheOtherSide(kind: RateKind): RateKind {
  return kind === 'bid' ? 'ask' : kind === 'ask' ? 'bid' : kind;
}
