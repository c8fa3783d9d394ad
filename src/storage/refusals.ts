import { failWith } from '../core/errors.ts';

/** What the module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const storageErrors = {
  'storage/malformed-key': ({ key }: { readonly key: string }): string =>
    `The key ${key} holds half of a surrogate pair or U+0000, or starts with U+FEFF, which a database does not keep: clean the id.`,
  'storage/key-too-long': (p: { readonly length: number; readonly maximum: number }): string =>
    `The key has ${p.length} characters, at most ${p.maximum} can be indexed everywhere: use a shorter id.`,
  'storage/nothing-to-write': ({ key }: { readonly key: string }): string =>
    `The write of "${key}" deletes what must not exist: give the version that was read, or a value.`,
  'storage/too-many-writes': (p: { readonly count: number; readonly maximum: number }): string =>
    `The commit has ${p.count} writes, this store takes ${p.maximum} at once: use a store that takes more, or keep what belongs together in one document.`,
  'storage/not-plain-data': ({ value }: { readonly value: string }): string =>
    `${value} is not plain data and would not come back as it is: store texts, finite numbers, flags, null, lists and objects of these.`,
  'storage/foreign-cursor': (p: { readonly cursor: string; readonly prefix: string }): string =>
    `The cursor "${p.cursor}" does not belong to keys that start with "${p.prefix}": hand in the next of a page of the same range.`,
  'storage/bad-table-prefix': ({ value }: { readonly value: string }): string =>
    `${value} cannot stand in front of table names: use small letters, digits and "_", with at most one schema in front ("crm.waimao_").`,
  'storage/missing-table': (p: { readonly table: string; readonly dialect: string }): string =>
    `The table ${p.table} is missing: run the statements of migrations('${p.dialect}') with the same prefix.`,
  'storage/wrong-layout': (p: { readonly table: string; readonly found: string; readonly expected: number }): string =>
    `The tables have the layout ${p.found} (see ${p.table}), this version of the library needs ${p.expected}: ${Number(p.found) > p.expected ? 'bring the library up to date' : 'run the missing migrations'}.`,
  'storage/busy': ({ tries }: { readonly tries: number }): string =>
    `The database was busy with other writers in all of ${tries} ${tries === 1 ? 'try' : 'tries'}; nothing was written. Try again after a pause.`,
  'storage/nonsense-answer': (p: {
    readonly operation: string;
    readonly expected: string;
    readonly value: string;
  }): string =>
    `The store answered ${p.operation} with ${p.value} where ${p.expected} belongs: run the checks of waimao/testing against it.`,
  'storage/not-a-document': (p: { readonly key: string; readonly value: string }): string =>
    `What stands under "${p.key}" is ${p.value} and not a document with its schema version: something else wrote it.`,
  'storage/newer-schema': (p: { readonly key: string; readonly found: number; readonly known: number }): string =>
    `"${p.key}" has the schema version ${p.found}, this program knows ${p.known}: bring it up to date before it reads or writes.`,
  'storage/older-schema': (p: { readonly key: string; readonly found: number; readonly known: number }): string =>
    `"${p.key}" has the schema version ${p.found}, needed is ${p.known}: give a migrate function.`,
  'storage/invalid-value': (p: { readonly key: string; readonly message: string }): string =>
    `What stands under "${p.key}" is not valid: ${p.message}`,
  'storage/different-stores': ({ views }: { readonly views: number }): string =>
    `The ${views} views are not all of one store, so that they cannot be written in one commit: make them of the same store.`,
  'storage/holding-too-small': (p: { readonly repId: string; readonly total: number }): string =>
    `The account of "${p.repId}" says that ${p.total} customers are held, fewer than there are: count them anew.`,
  'storage/no-suppression': ({ id }: { readonly id: string }): string =>
    `The plan asks to keep the addresses of "${id}" from being written to again: give suppression, { paths, secret }.`,
  'storage/entries-missing': (p: {
    readonly planDigest: string;
    readonly found: number;
    readonly expected: number;
  }): string =>
    `Of the run of plan ${p.planDigest} ${p.found} entries can be read, ${p.expected} were written: restore them, or the proof would be of something else.`,
};

/** The module's refusals as a table of code → params. */
export type StorageErrors = {
  readonly [Code in keyof typeof storageErrors]: Parameters<(typeof storageErrors)[Code]>[0];
};

/** The codes that functions of this module throw, besides those of the core. */
export type StorageErrorCode = keyof StorageErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof storageErrors>> = /* @__PURE__ */ failWith(storageErrors);
