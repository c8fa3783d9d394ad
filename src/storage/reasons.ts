import type { ReasonOf } from '../core/reasons.ts';

/** Every ground that this module gives, with its values. */
export type StorageReasons = {
  /** Others were faster in every try. */
  readonly 'storage/contended': { readonly key: string; readonly tries: number };
  /** What was to be changed does not exist. */
  readonly 'storage/not-found': { readonly namespace: string; readonly key: string };
  /** An earlier try, whose answer was lost, has done it. */
  readonly 'storage/already-done': { readonly key: string };
};

/** A ground of a shell of this module. */
export type StorageReason = ReasonOf<StorageReasons>;
