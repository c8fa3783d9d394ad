import type { ReasonOf } from '../core/reasons.ts';
import type { AssignmentReasons } from './assignment-reasons.ts';
import type { LintReasons } from './lint-reasons.ts';
import type { PoolReasons } from './pool-reasons.ts';
import type { RotationReasons } from './rotation-reasons.ts';

/** Every ground that this module gives, with its values. */
export type AllocationReasons = RotationReasons & AssignmentReasons & PoolReasons & LintReasons;

/** A ground of a decision of this module. */
export type AllocationReason = ReasonOf<AllocationReasons>;

/** A ground of the rotation, the conversion weights or the fairness report. */
export type RotationReason = ReasonOf<RotationReasons>;
