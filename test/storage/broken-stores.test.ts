import { expect, test } from 'vitest';
import { createMemoryStore } from 'waimao/storage/memory';
import { type ContractDocument, type StoreSubject, versionedStoreContract } from 'waimao/testing';
import { brokenStore } from './broken/broken-store.ts';
import { inOneProcess } from './broken/in-one-process.ts';
import { forgettingVersions, losingOnReopen } from './broken/losing-on-reopen.ts';
import { partlyCommitting } from './broken/partly-committing.ts';
import { racy } from './broken/racy.ts';
import { sharingReferences } from './broken/sharing-references.ts';
import { versionReusing } from './broken/version-reusing.ts';

/** The groups and names of the checks that a store fails. */
async function failures(subject: StoreSubject): Promise<string[]> {
  const found: string[] = [];
  for (const { group, name, run } of versionedStoreContract(subject)) {
    await run().catch(() => found.push(`${group}: ${name}`));
  }
  return found;
}

test('the same store without a fault passes every check', async () => {
  expect(await failures(inOneProcess((disk) => brokenStore({}, disk)))).toEqual([]);
});

const races = [
  'of 20 claims of one customer at once, one wins',
  'of 20 who make one key at once, one does',
  'of 60 increments by 6 writers, each tried until it is done, none is lost',
  'of a change and a delete at once, one is done',
  'of commits that share a key, in whatever order they name it, one is done and writes all of its keys',
  'of commits that change one key and make another at once, one is done and the rest write nothing',
  'sums that are moved between two accounts at once keep their total',
];

test('a store that compares, waits and then writes fails every race', async () => {
  expect(await failures(racy)).toEqual([
    ...races.map((name) => `races: ${name}`),
    ...races.map((name) => `races: on four connections: ${name}`),
  ]);
});

test('a store that begins the versions of a key anew is caught', async () => {
  expect(await failures(versionReusing)).toEqual([
    'sequence: a key that was deleted and made again never accepts its old version',
    'sequence: no version of a key comes twice',
    'sequence: 300 reads, writes and deletes in a fixed random order agree with a model',
    'recovery: a key that was deleted before and made after the store was opened again does not accept its old version',
  ]);
});

test('a store that writes a part of a refused commit is caught', async () => {
  expect(await failures(partlyCommitting)).toEqual(
    expect.arrayContaining([
      'sequence: when the version of one key moved, no key of the commit is written',
      'recovery: a commit that was refused has left nothing after the store was opened again',
    ]),
  );
});

test('a store that hands out what it keeps is caught', async () => {
  expect(await failures(sharingReferences)).toEqual([
    'isolation: who changes a row of a scan does not change what is stored',
    'isolation: who changes a value after it was written does not change what is stored',
    'isolation: who changes a value before the commit has answered does not change what is stored',
    'isolation: who changes a value that was read does not change what is stored',
  ]);
});

test('a store that loses its rows, or the versions that it gave, when it is closed is caught', async () => {
  expect(await failures(losingOnReopen)).toEqual(
    expect.arrayContaining(['recovery: values and versions are the same after the store was opened again']),
  );
  expect(await failures(forgettingVersions)).toEqual([
    'recovery: a key that was deleted before and made after the store was opened again does not accept its old version',
  ]);
});

test('a wrong declaration is caught, and what is not declared is said', async () => {
  const open = async () => createMemoryStore<ContractDocument>();
  const capabilities = { 'multiple-writes': false, scan: false, reopen: false, connections: false };
  const name = 'boundary: declared: nothing; not declared: multiple-writes, scan, reopen, connections';
  expect(await failures({ open, capabilities })).toEqual([name]);
  const missing = versionedStoreContract({ open, capabilities }).filter((check) => check.missing.length > 0);
  expect(missing.every((check) => /^NOT RUN \(not declared: /.test(check.name))).toBe(true);
  expect(() => versionedStoreContract({ open, capabilities: { ...capabilities, scan: undefined as never } })).toThrow(
    expect.objectContaining({ code: 'core/wrong-type', path: ['subject', 'capabilities', 'scan'] }),
  );
});
