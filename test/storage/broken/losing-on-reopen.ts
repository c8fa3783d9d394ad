import type { StoreSubject } from 'waimao/testing';
import { brokenStore } from './broken-store.ts';
import { inOneProcess } from './in-one-process.ts';

/** Keeps the rows when it is closed, but not the last version that was given: it reads it from the rows that are left. */
export const forgettingVersions: StoreSubject = inOneProcess(
  (disk) => brokenStore({}, disk),
  ({ rows }) => ({ rows, last: Math.max(0, ...[...rows.values()].map(({ version }) => Number(version))) }),
);

/** Keeps nothing when it is closed. */
export const losingOnReopen: StoreSubject = inOneProcess(
  (disk) => brokenStore({}, disk),
  () => ({ rows: new Map(), last: 0 }),
);
