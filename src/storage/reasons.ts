import type { ReasonOf } from '../core/reasons.ts';

/** Every ground that this module gives, with its values. */
export type StorageReasons = {
  /** Others were faster in every try. */
  readonly 'storage/contended': { readonly key: string; readonly tries: number };
  /** What was to be changed does not exist. */
  readonly 'storage/not-found': { readonly namespace: string; readonly key: string };
  /** An earlier try, whose answer was lost, has done it. */
  readonly 'storage/already-done': { readonly key: string };
  /** Another plan was approved than the one that was handed in. */
  readonly 'storage/not-approved': { readonly approved: string; readonly plan: string };
  /** The plan does not give its own digest. */
  readonly 'storage/plan-altered': { readonly plan: string };
  /** The rules are not those that the plan was made by; both by their digests. */
  readonly 'storage/other-rules': { readonly planned: string; readonly found: string };
  /** The rules are arranged for a day before that of the plan. */
  readonly 'storage/before-its-day': { readonly planned: string; readonly found: string };
  /** The record does not exist any more. */
  readonly 'storage/gone': Readonly<Record<never, never>>;
  /** What was planned is not what the rules say now: somebody called, a hold was placed. */
  readonly 'storage/no-longer-due': { readonly planned: string; readonly found: string };
  /** Something is still due, but not what was approved. */
  readonly 'storage/decision-changed': {
    readonly field: string;
    readonly planned: string | null;
    readonly found: string | null;
  };
  /** The record has a fault and was left as it is. */
  readonly 'storage/not-carried-out': { readonly error: string };
};

/** A ground of a shell of this module. */
export type StorageReason = ReasonOf<StorageReasons>;
