import type { ShareBand, TieringPolicy } from '../policy.ts';

/** How many customers stand at each total (in hundredths), from the best down. */
export type Histogram = readonly (readonly [total: number, customers: number])[];

/** The counts that the borders are made of. */
export interface CutInput {
  /** Customers outside the reserve. */
  readonly customers: number;
  /** Core by evidence. */
  readonly coreByRule: number;
  readonly dormantByRule: number;
  /** Everybody else, by total. */
  readonly rest: Histogram;
}

/** A border: everybody of the rest at this total or above; null when no score reaches it. */
export interface Border {
  readonly total: number | null;
  /** Customers of the rest who stand exactly at the next step that could have been taken, up or down. */
  readonly tied: number;
}

/**
 * Finds the totals from which on a customer is core and potential.
 *
 * The three worked tiers first agree on what they aim at: each stands at the same place in its band, as low or as high
 * as makes them fill what the dormant leave, so that the bands can all be met together. Then core takes customers
 * from the best total down, and potential after it, each ending at the step nearest to its aim (of two equally near:
 * the one with fewer customers). Customers with equal totals are never parted.
 */
export function findBorders(input: CutInput, bands: TieringPolicy['bands']): { core: Border; potential: Border } {
  const place = placeInBands(input, bands);
  const core = border(input.rest, 0, aim(bands.core, place) * input.customers - input.coreByRule);
  const potential = border(input.rest, core.next, aim(bands.potential, place) * input.customers);
  return { core, potential };
}

/** 0 is the bottom of the bands, 1 the top. */
function placeInBands({ customers, dormantByRule }: CutInput, bands: TieringPolicy['bands']): number {
  const worked = [bands.core, bands.potential, bands.basic];
  const bottom = worked.reduce((sum, band) => sum + band.minimumShare, 0);
  const room = worked.reduce((sum, band) => sum + band.maximumShare, 0) - bottom;
  const wanted = customers === 0 ? 0 : (customers - dormantByRule) / customers - bottom;
  if (room <= 0) return wanted > 0 ? 1 : 0;
  return Math.min(1, Math.max(0, wanted / room));
}

function aim({ minimumShare, maximumShare }: ShareBand, place: number): number {
  return minimumShare + (maximumShare - minimumShare) * place;
}

/** The step at which the running count comes nearest to `wanted`; `next` is the place after it. */
function border(rest: Histogram, from: number, wanted: number): Border & { readonly next: number } {
  let best = { total: null as number | null, next: from, away: Math.abs(wanted) };
  let running = 0;
  for (let at = from; at < rest.length; at++) {
    const [total, customers] = rest[at] as Histogram[number];
    running += customers;
    const away = Math.abs(wanted - running);
    if (away < best.away) best = { total, next: at + 1, away };
    if (running >= wanted) break;
  }
  const taken = rest[best.next - 1]?.[1] ?? 0;
  const nextOne = rest[best.next]?.[1] ?? 0;
  return { total: best.total, next: best.next, tied: Math.max(best.next > from ? taken : 0, nextOne) };
}
