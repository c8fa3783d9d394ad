// A store of your own must pass these checks; here it is the one in memory. One is broken on purpose, to see it fail.
import { show } from 'playground';
import { createMemoryStore } from 'waimao/storage/memory';
import { type ContractDocument, versionedStoreContract } from 'waimao/testing';

const checks = versionedStoreContract({
  open: async () => ({
    ...createMemoryStore<ContractDocument>(),
    get: async () => null,
  }),
  capabilities: {
    'multiple-writes': true,
    scan: false,
    reopen: false,
    connections: false,
  },
});
let passed = 0;
for (const { name, run } of checks) {
  try {
    await run();
    passed++;
  } catch (error) {
    show(name, error);
  }
}
show('Passed', passed);
