import type { Hours } from './internal/hours-store.ts';

/**
 * Opening hours, arranged for asking. Made by `compileHours`; not to be stored or changed: keep the plain hours that it
 * was made of.
 */
export interface Calendar {
  /** The zone in whose local time the hours stand. */
  readonly zone: string;
  /** @internal */
  readonly '~hours': Hours;
}
