import type { StoreCapability, StoreSubject } from '../contract.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefused } from './expectations.ts';

/** Says what a store declares, and finds what it declares wrongly. */
export function capabilityCheck(subject: StoreSubject, names: readonly StoreCapability[]): Check {
  const { capabilities } = subject;
  const declared = names.filter((name) => capabilities[name]);
  const others = names.filter((name) => !capabilities[name]);
  const list = (some: readonly string[]): string => (some.length === 0 ? 'nothing' : some.join(', '));
  return {
    group: 'boundary',
    name: `declared: ${list(declared)}; not declared: ${list(others)}`,
    why: 'A check that is left out because of a wrong declaration proves nothing.',
    needs: [],
    async run({ store }) {
      expectEqual('whether there is a scan', 'scan' in store, capabilities.scan);
      expectEqual('whether there is a reopen', subject.reopen !== undefined, capabilities.reopen);
      expectEqual('whether there is a connect', subject.connect !== undefined, capabilities.connections);
      expectEqual('whether maxWrites is 1', store.maxWrites === 1, !capabilities['multiple-writes']);
      if (capabilities['multiple-writes']) return;
      const writes = ['a', 'b'].map((key) => ({ key, expected: null, value: {} }));
      await expectRefused('a commit of two writes', () => store.commit(writes));
      expectEqual('the first of its keys', await store.get('a'), null);
    },
  };
}
