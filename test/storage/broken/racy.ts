import type { StoreSubject } from 'waimao/testing';
import { brokenStore } from './broken-store.ts';
import { inOneProcess } from './in-one-process.ts';

/** Compares the versions, lets others go first, and then writes. */
export const racy: StoreSubject = inOneProcess((disk) => brokenStore({ races: true }, disk));
