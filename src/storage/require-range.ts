import { requireInteger, requireObject, wrongType } from '../core/require.ts';
import { behindPrefix } from './internal/code-points.ts';
import { requireKeepable } from './internal/require-key.ts';
import type { ScanRange } from './ports.ts';
import { fail } from './refusals.ts';

/** A range with everything said. */
export interface WholeRange {
  readonly limit: number;
  readonly prefix: string;
  /** Behind this key; `null` from the first of the range on. */
  readonly after: string | null;
  /** Before this key, by code point; `null` without an end. */
  readonly before: string | null;
}

/**
 * Reads the range of a scan, refusing what cannot be one: for who writes an adapter.
 *
 * @param range - The range as it was handed in.
 * @returns The range with its defaults, and the first key behind the prefix.
 * @throws A `WaimaoError` `core/…` for a limit that is none or a text that is none, `storage/foreign-cursor` for a cursor
 * outside of the prefix, `storage/malformed-key`.
 *
 * @example
 * ```ts
 * import { requireRange } from 'waimao/storage';
 *
 * requireRange({ limit: 100, prefix: 'customers/' });
 * // => { limit: 100, prefix: 'customers/', after: null, before: 'customers0' }
 * requireRange({ limit: 100, prefix: 'customers/', after: 'rotations/asia' }); // => throws storage/foreign-cursor
 * ```
 */
export function requireRange(range: ScanRange): WholeRange {
  const { prefix = '', after = null } = requireObject(range, ['range']);
  const limit = requireInteger(range.limit, ['range', 'limit'], 1, 10_000);
  if (typeof prefix !== 'string') throw wrongType(prefix, 'string', ['range', 'prefix']);
  requireKeepable(prefix, ['range', 'prefix']);
  if (after !== null) {
    if (typeof after !== 'string') throw wrongType(after, 'string', ['range', 'after']);
    requireKeepable(after, ['range', 'after']);
    if (!after.startsWith(prefix)) throw fail('storage/foreign-cursor', { cursor: after, prefix }, ['range', 'after']);
  }
  return { limit, prefix, after, before: prefix === '' ? null : behindPrefix(prefix) };
}
