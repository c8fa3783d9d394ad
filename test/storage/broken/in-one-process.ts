import type { ScanningStore, VersionedStore } from 'waimao/storage';
import type { ContractDocument, StoreSubject } from 'waimao/testing';
import type { Disk } from './broken-store.ts';

type Store = VersionedStore<ContractDocument>;

/** Stores over a disk that is a variable: closing keeps what `kept` keeps of it. */
export function inOneProcess(
  storeOn: (disk: Disk) => ScanningStore<ContractDocument>,
  kept: (disk: Disk) => Disk = (disk) => disk,
): StoreSubject {
  const disks = new Map<Store, Disk>();
  const openOn = (disk: Disk): Store => {
    const store = storeOn(disk);
    disks.set(store, disk);
    return store;
  };
  const diskOf = (store: Store): Disk => disks.get(store) ?? { rows: new Map(), last: 0 };
  return {
    open: async () => openOn({ rows: new Map(), last: 0 }),
    capabilities: { 'multiple-writes': true, scan: true, reopen: true, connections: true },
    reopen: async (store) => openOn(kept(diskOf(store))),
    connect: async (store) => openOn(diskOf(store)),
  };
}
