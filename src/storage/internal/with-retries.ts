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
    const found = await attempt();
    if (!('commit' in found)) return { result: found.result, tries: tried };
    const key = await conflictOf(found.commit);
    if (key === null) return { result: found.result, tries: tried };
    if (tried === tries) {
      return { result: null, tries, reason: { code: 'storage/contended', params: { key, tries } } };
    }
    await pause?.(tried);
  }
}

/** The first key that moved; a database that was too busy to say which counts as well. */
async function conflictOf(commit: () => Promise<CommitResult>): Promise<string | null> {
  try {
    const result = await commit();
    return result.ok ? null : (result.conflicts[0] ?? '');
  } catch (error) {
    if (isWaimaoError(error) && error.code === 'storage/busy') return '';
    throw error;
  }
}
