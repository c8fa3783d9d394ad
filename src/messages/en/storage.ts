import type { Catalogue } from '../../core/reasons.ts';
import type { StorageReasons } from '../../storage/reasons.ts';
import type { StorageErrors } from '../../storage/refusals.ts';
import { storageErrors } from '../../storage/refusals.ts';
import type { TestingErrors } from '../../testing/refusals.ts';
import { testingErrors } from '../../testing/refusals.ts';

/** English sentences of the storage and the testing module. */
export const storageEn: Catalogue<StorageReasons & StorageErrors & TestingErrors> = {
  ...storageErrors,
  ...testingErrors,
  'storage/contended': (p) =>
    `Others wrote "${p.key}" in each of ${p.tries} tries; nothing was written. Try again a little later.`,
  'storage/not-found': (p) => `There is no "${p.key}" in ${p.namespace}.`,
  'storage/already-done': (p) => `"${p.key}" is as it should be already: this was done by an earlier try.`,
};
