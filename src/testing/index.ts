export type { ContractCase, ContractDocument, ContractGroup, StoreCapability, StoreSubject } from './contract.ts';
export type { TestingErrorCode, TestingErrors } from './refusals.ts';
export { versionedStoreContract } from './versioned-store-contract.ts';
