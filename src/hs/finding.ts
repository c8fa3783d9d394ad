import type { ReasonOf } from '../core/reasons.ts';
import type { HsReasons } from './reasons.ts';
import type { HsErrors } from './refusals.ts';

/** How sure a fact is: `high` is named in a source, `low` is general knowledge that wants to be confirmed. */
export type Certainty = 'high' | 'medium' | 'low';

/** One thing found, with how grave and how sure it is. `explain` of the core gives the sentence. */
export type HsFinding = ReasonOf<HsReasons & HsErrors> & {
  /** `error`: do not send it so; `warning`: look at it; `note`: good to know. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly certainty: Certainty;
};
