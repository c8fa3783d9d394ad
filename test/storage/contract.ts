import { afterAll, describe, test } from 'vitest';
import { type ContractGroup, type StoreSubject, versionedStoreContract } from 'waimao/testing';

/** Every check of the kit as a test; what is not run is shown as skipped, with the reason in its name. */
export function testContract(
  name: string,
  subject: StoreSubject,
  { putAway, only }: { readonly putAway?: () => Promise<void>; readonly only?: ContractGroup } = {},
): void {
  describe(name, () => {
    if (putAway !== undefined) afterAll(putAway);
    for (const check of versionedStoreContract(subject)) {
      if (only !== undefined && check.group !== only) continue;
      test.skipIf(check.missing.length > 0)(`${check.group}: ${check.name}`, check.run);
    }
  });
}
