export type { CommitResult, Versioned, VersionedStore, Write } from './ports.ts';
