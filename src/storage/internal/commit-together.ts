import type { CommitResult, Write } from '../ports.ts';
import { fail } from '../refusals.ts';
import type { StoredDocument } from '../stored-document.ts';
import type { TypedStore } from '../typed-store.ts';
import { readCommitResult } from './read-answer.ts';

/** Commits writes of several kinds; views of different stores could not be committed together. */
export async function commitTogether(
  views: readonly Pick<TypedStore<never>, 'behind'>[],
  writes: readonly Write<StoredDocument>[],
): Promise<CommitResult> {
  const store = views[0]?.behind;
  if (store === undefined || views.some(({ behind }) => behind !== store)) {
    throw fail('storage/different-stores', { views: views.length });
  }
  return readCommitResult(
    await store.commit(writes),
    writes.map(({ key }) => key),
  );
}
