import type { HsEdition } from './edition.ts';
import { hsEditions } from './edition.ts';
import { follow, trace } from './internal/correlations.ts';
import { existsIn, requireEdition } from './internal/editions.ts';
import { parseHs } from './parse-hs.ts';
import { fail } from './refusals.ts';

/** What became of a code. */
export type HsSuccession =
  /** It has its own number still, and no other code has a part of it. */
  | 'unchanged'
  /** It has its own number still, but parts of it went elsewhere. */
  | 'narrowed'
  /** It became one other code. */
  | 'renumbered'
  /** It became several others. */
  | 'split'
  /** The tables name no successor. */
  | 'none';

/** A code in a later edition. */
export interface HsSuccessors {
  /** The six digits that were asked for. */
  readonly code: string;
  /** The edition of `code`. */
  readonly from: HsEdition;
  /** The edition of `codes`. */
  readonly to: HsEdition;
  /** What became of it. */
  readonly kind: HsSuccession;
  /** The successors, the likeliest first: the code's own number, then those that came of it alone, then the others. */
  readonly codes: readonly string[];
  /** How many codes became how many: `1:n` is a split, `n:1` a merger. `null` where there is no successor. */
  readonly relation: '1:1' | '1:n' | 'n:1' | 'n:n' | null;
  /** Whether number and scope are exactly the same: with `false` and `unchanged`, the same number has another scope. */
  readonly sameScope: boolean;
  /** Whether the number stands in the later edition for other goods. */
  readonly numberReused: boolean;
  /** Catch-all codes (electronic waste, flat panel modules, parts …) that also took a sliver: left out of `codes` unless nothing else is there. */
  readonly catchAll: readonly string[];
}

/**
 * Says what became of a subheading in a later edition, by the correlation tables of the UN Statistics Division.
 *
 * @param code - A subheading of `from`; national digits are left aside.
 * @param from - The edition of the code.
 * @param to - The edition wanted, not an earlier one.
 * @returns The successors, the likeliest first, and how they are related.
 * @throws A `WaimaoError`: `hs/unknown-code`, `hs/editions-reversed`, `core/unknown-option`, and what {@link parseHs} throws.
 *
 * @example
 * ```ts
 * import { hsSuccessors } from 'waimao/hs';
 *
 * const phones = hsSuccessors('851712', 'HS2017', 'HS2022');
 * phones.codes; // => ['851713', '851714']
 * phones.kind; // => 'split'
 * hsSuccessors('701919', 'HS2017', 'HS2022').numberReused; // => true
 * ```
 */
export function hsSuccessors(code: string, from: HsEdition, to: HsEdition): HsSuccessors {
  const own = subheadingOf(code, from, to);
  if (hsEditions.indexOf(to) < hsEditions.indexOf(from)) throw fail('hs/editions-reversed', { from, to });
  const { codes, slivers, sameScope } = follow(own, from, to);
  return {
    code: own,
    from,
    to,
    kind: kindOf(own, codes),
    codes,
    relation: relationOf(codes, from, to),
    sameScope,
    numberReused: existsIn(own, to) && !codes.includes(own),
    catchAll: slivers,
  };
}

/**
 * Says of what a subheading was made, in an earlier edition: for an agreement that keeps an old edition.
 *
 * @param code - A subheading of `from`; national digits are left aside.
 * @param from - The edition of the code.
 * @param to - The edition wanted, not a later one.
 * @returns The codes that it was made of, its own number first; empty where the tables name none.
 * @throws A `WaimaoError`: `hs/unknown-code`, `hs/editions-reversed`, `core/unknown-option`, and what {@link parseHs} throws.
 *
 * @example
 * ```ts
 * import { hsPredecessors } from 'waimao/hs';
 *
 * hsPredecessors('851713', 'HS2022', 'HS2012'); // => ['851712']
 * ```
 */
export function hsPredecessors(code: string, from: HsEdition, to: HsEdition): readonly string[] {
  const own = subheadingOf(code, from, to);
  if (hsEditions.indexOf(to) > hsEditions.indexOf(from)) throw fail('hs/editions-reversed', { from: to, to: from });
  return trace(own, from, to);
}

function subheadingOf(code: string, from: HsEdition, to: HsEdition): string {
  requireEdition(from, 'from');
  requireEdition(to, 'to');
  const { subheading, digits } = parseHs(code);
  if (subheading === null || !existsIn(subheading, from))
    throw fail('hs/unknown-code', { code: digits, edition: from });
  return subheading;
}

function kindOf(own: string, codes: readonly string[]): HsSuccession {
  if (codes.length === 0) return 'none';
  if (codes[0] === own) return codes.length === 1 ? 'unchanged' : 'narrowed';
  return codes.length === 1 ? 'renumbered' : 'split';
}

function relationOf(codes: readonly string[], from: HsEdition, to: HsEdition): HsSuccessors['relation'] {
  if (codes.length === 0) return null;
  const merged = codes.some((one) => trace(one, to, from).length > 1);
  return `${merged ? 'n' : '1'}:${codes.length > 1 ? 'n' : '1'}`;
}
