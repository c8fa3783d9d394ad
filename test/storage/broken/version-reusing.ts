import type { StoreSubject } from 'waimao/testing';
import { brokenStore } from './broken-store.ts';
import { inOneProcess } from './in-one-process.ts';

/** Counts the versions of each key from 1, also when the key is made again. */
export const versionReusing: StoreSubject = inOneProcess((disk) => brokenStore({ reusesVersions: true }, disk));
