import type { AnyCatalogue, Params, Reason } from './reasons.ts';
import { requireList } from './require.ts';

/**
 * Turns reasons (or errors: they have the same shape) into sentences, in their order.
 *
 * A code that the catalogue does not know, for example one stored by a newer version, is written out as
 * `code (name: value)` and never dropped.
 *
 * @param reasons - Reasons of any decision, or `WaimaoError`s.
 * @param catalogue - `en` from `waimao/messages/en`, `zh` from `waimao/messages/zh`, or your own.
 * @returns One sentence per reason.
 * @throws A `WaimaoError` `core/wrong-type` for what is no list of reasons.
 *
 * @example
 * ```ts
 * import { explain } from 'waimao';
 *
 * const catalogue = { 'shop/too-many': ({ count, limit }: { count: number; limit: number }) => `${count} is over ${limit}.` };
 * explain([{ code: 'shop/too-many', params: { count: 3, limit: 2 } }], catalogue); // => ['3 is over 2.']
 * explain([{ code: 'shop/closed', params: { day: 'Sunday' } }], catalogue); // => ['shop/closed (day: Sunday)']
 * ```
 */
export function explain(reasons: readonly Reason[], catalogue: AnyCatalogue): string[] {
  return requireList(reasons, ['reasons']).map(({ code, params }) => {
    if (!Object.hasOwn(catalogue, code)) return spellOut(code, params);
    const sentence = catalogue[code] as (params: Params) => string;
    return sentence(params);
  });
}

function spellOut(code: string, params: Params): string {
  const parts = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return parts.length === 0 ? code : `${code} (${parts.join(', ')})`;
}
