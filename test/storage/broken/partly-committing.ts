import type { StoreSubject } from 'waimao/testing';
import { brokenStore } from './broken-store.ts';
import { inOneProcess } from './in-one-process.ts';

/** Writes what did not move and says that the commit was refused. */
export const partlyCommitting: StoreSubject = inOneProcess((disk) => brokenStore({ commitsPartly: true }, disk));
