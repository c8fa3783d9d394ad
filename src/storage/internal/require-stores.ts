import { requireObject } from '../../core/require.ts';

/** Refuses stores of which one that is needed is not there, before anything is read. */
export function requireStores<Stores extends object>(
  stores: Stores,
  names: readonly (keyof Stores & string)[],
): Stores {
  requireObject(stores, ['stores']);
  for (const name of names) requireObject(stores[name], ['stores', name]);
  return stores;
}
