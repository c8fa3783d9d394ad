import type { StoreSubject } from 'waimao/testing';
import { brokenStore } from './broken-store.ts';
import { inOneProcess } from './in-one-process.ts';

/** Keeps the objects that it is given, and hands them out. */
export const sharingReferences: StoreSubject = inOneProcess((disk) => brokenStore({ sharesReferences: true }, disk));
