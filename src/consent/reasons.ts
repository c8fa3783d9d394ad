import type { ReasonOf } from '../core/reasons.ts';
import type { CheckReasons } from './check-reasons.ts';
import type { CollectReasons } from './collect-reasons.ts';
import type { DeadlineReasons } from './deadline-reasons.ts';
import type { TransferReasons } from './transfer-reasons.ts';

/** Every ground that this module gives, with its values. */
export type ConsentReasons = CheckReasons & CollectReasons & TransferReasons & DeadlineReasons;

/** A ground of a decision of this module. */
export type ConsentReason = ReasonOf<ConsentReasons>;
