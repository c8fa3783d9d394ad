import { wrongType } from '../../core/require.ts';
import type { StoreSubject } from '../contract.ts';
import type { Check, Store } from './check.ts';

/** Runs a check on a store of its own, which is put away whatever comes of it. */
export async function runOn(subject: StoreSubject, check: Check): Promise<void> {
  let store = await subject.open();
  try {
    await check.run({
      store,
      async reopen(): Promise<Store> {
        if (subject.reopen === undefined) throw wrongType(subject.reopen, 'function', ['subject', 'reopen']);
        store = await subject.reopen(store);
        return store;
      },
      async connect(): Promise<Store> {
        if (subject.connect === undefined) throw wrongType(subject.connect, 'function', ['subject', 'connect']);
        return subject.connect(store);
      },
    });
  } finally {
    await subject.close?.(store);
  }
}
