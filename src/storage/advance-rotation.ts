import { nextPick, type PickOptions, type Turn } from '../allocation/next-pick.ts';
import type { RotationReason } from '../allocation/reasons.ts';
import type { Rotation } from '../allocation/rotation.ts';
import { requireObject, requireText } from '../core/require.ts';
import { commitTogether } from './internal/commit-together.ts';
import { type Attempt, withRetries } from './internal/with-retries.ts';
import type { Write } from './ports.ts';
import type { StorageReason } from './reasons.ts';
import type { Retry } from './retry.ts';
import type { StoredDocument } from './stored-document.ts';
import type { TypedStore } from './typed-store.ts';

/** Which rotation, who may be picked, and what is written with the pick. */
export interface StoredPick extends PickOptions {
  /** The own key of the rotation. */
  readonly key: string;
  /**
   * What has to stand in the same commit, such as the customer with its new owner; asked anew for every try. Where one of
   * its versions moved, nothing is picked.
   */
  readonly together?:
    | ((turn: Turn) => readonly Write<StoredDocument>[] | Promise<readonly Write<StoredDocument>[]>)
    | undefined;
}

/** Whose turn it was, as it is stored. */
export interface StoredTurn {
  /** The member picked; `null` when nobody can be, there is no rotation, or others kept on writing. */
  readonly pick: string | null;
  /** Why this member, then per member why not; or why nobody. */
  readonly reasons: readonly (RotationReason | StorageReason)[];
  /** How often it was read and decided. */
  readonly tries: number;
}

/**
 * Picks the member whose turn it is and stores that the turn was taken, in one commit with what the caller writes of it.
 *
 * However many servers pick at once, every turn is dealt once and the rotation stays as fair as {@link nextPick} makes it. A
 * turn whose answer was lost is spent, unless what was done with it stands in `together`.
 *
 * @param rotations - Where rotations are kept.
 * @param pick - Which one, who may be picked, and what is written together.
 * @param retry - How often it is tried, and what waits in between.
 * @returns The member and the reasons; `storage/not-found` or `storage/contended` when nobody was picked for them.
 * @throws A `WaimaoError` as {@link nextPick} and the store; an error of the driver comes through as it is.
 *
 * @example
 * ```ts
 * import { createRotation, type Rotation } from 'waimao/allocation';
 * import { advanceRotation, moduleStore, type StoredDocument } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const parse = (value: unknown) => value as Rotation;
 * const store = createMemoryStore<StoredDocument>();
 * const rotations = moduleStore(store, { namespace: 'rotations', tenant: 'acme', parse });
 * const value = createRotation([{ id: 'li', weight: 2 }, { id: 'wang', weight: 1 }]);
 * await rotations.commit([{ key: 'asia', expected: null, value }]);
 * const turns = await Promise.all([1, 2, 3].map(() => advanceRotation(rotations, { key: 'asia' })));
 * turns.map(({ pick }) => pick); // => ['li', 'wang', 'li']
 * ```
 */
export async function advanceRotation(
  rotations: TypedStore<Rotation>,
  pick: StoredPick,
  retry: Retry = {},
): Promise<StoredTurn> {
  const { key, together, eligible } = requireObject(pick, ['pick']);
  requireText(key, ['pick', 'key']);

  const attempt = async (): Promise<Attempt<Omit<StoredTurn, 'tries'>>> => {
    const read = await rotations.get(key);
    if (read === null) {
      const reason = { code: 'storage/not-found', params: { namespace: 'rotations', key } } as const;
      return { result: { pick: null, reasons: [reason] } };
    }
    const turn = nextPick(read.value, { eligible });
    const result = { pick: turn.pick, reasons: turn.reasons };
    if (turn.pick === null) return { result };
    const others = (await together?.(turn)) ?? [];
    const own = rotations.write({ key, expected: read.version, value: turn.rotation });
    return { result, commit: () => commitTogether([rotations], [own, ...others]) };
  };

  const found = await withRetries(retry, attempt);
  if (found.result !== null) return { ...found.result, tries: found.tries };
  return { pick: null, reasons: [found.reason], tries: found.tries };
}
