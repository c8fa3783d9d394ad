import { requireObject, requireText } from '../core/require.ts';
import { requireKey } from './internal/require-key.ts';

/** Where a value stands in a store that many kinds of values and many firms share. */
export interface StoragePlace {
  /** The kind of value: `customers`. */
  readonly namespace: string;
  /** The firm to which it belongs. */
  readonly tenant: string;
  /** The value's own id. */
  readonly key: string;
}

/**
 * Makes the key of a shared store out of namespace, tenant and own key: `customers/acme-trading/C-17`.
 *
 * No two places give the same key: `%` and `/` in namespace and tenant are written as `%25` and `%2F`. The own key stands
 * as it is, so that the keys of one kind and firm keep their order.
 *
 * @param place - Namespace, tenant and own key.
 * @returns The key.
 * @throws A `WaimaoError` `core/not-text` for an empty part, `storage/malformed-key`, `storage/key-too-long`.
 *
 * @example
 * ```ts
 * import { storageKey } from 'waimao/storage';
 *
 * storageKey({ namespace: 'customers', tenant: 'cn/nb', key: 'a/b' }); // => 'customers/cn%2Fnb/a/b'
 * ```
 */
export function storageKey(place: StoragePlace): string {
  const { key } = requireObject(place, []);
  requireText(key, ['key']);
  return requireKey(storagePrefix(place) + key, ['key']);
}

/** What the keys of one kind and firm start with. @internal */
export function storagePrefix({ namespace, tenant }: Omit<StoragePlace, 'key'>): string {
  requireText(namespace, ['namespace']);
  requireText(tenant, ['tenant']);
  return `${withoutSlash(namespace)}/${withoutSlash(tenant)}/`;
}

function withoutSlash(part: string): string {
  return part.replace(/[%/]/g, (character) => (character === '%' ? '%25' : '%2F'));
}
