import { isWaimaoError } from '../../core/errors.ts';
import { requireInteger } from '../../core/require.ts';
import type { CommitResult } from '../ports.ts';
import type { StorageReason } from '../reasons.ts';
import type { Retry } from '../retry.ts';

/** One reading and deciding: the result that stands, or the commit that would make it stand. */
export type Attempt<Result> =
  | { readonly result: Result }
  | { readonly result: Result; readonly commit: () => Promise<CommitResult> };

/** What a shell came to: its result, or the key that others kept on writing. */
export type Outcome<Result> =
  | { readonly result: Result; readonly tries: number }
  | { readonly result: null; readonly tries: number; readonly reason: StorageReason };

/**
 * Reads, decides and writes until no version moved in between. What was read for a try is not used for the next one: the
 * decision is made anew on what the others have written.
 */
export async function withRetries<Result>(
  { tries = 10, pause }: Retry,
  attempt: () => Promise<Attempt<Result>>,
): Promise<Outcome<Result>> {
  requireInteger(tries, ['retry', 'tries'], 1, 1000);
  for (let tried = 1; ; tried++) {
    let key = ''; // a database that was too busy does not say which
    const found = await unlessBusy(attempt);
    if (found !== null) {
      if (!('commit' in found)) return { result: found.result, tries: tried };
      const answer = await unlessBusy(found.commit);
      if (answer?.ok === true) return { result: found.result, tries: tried };
      key = answer?.conflicts[0] ?? '';
    }
    if (tried === tries) {
      return { result: null, tries, reason: { code: 'storage/contended', params: { key, tries } } };
    }
    await pause?.(tried);
  }
}

/** `null` for a database that was too busy: nothing was written then. */
async function unlessBusy<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isWaimaoError(error) && error.code === 'storage/busy') return null;
    throw error;
  }
}
