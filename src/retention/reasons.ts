import type { ReasonOf } from '../core/reasons.ts';
import type { ActivityReasons } from './activity-reasons.ts';
import type { LintReasons } from './lint-reasons.ts';
import type { ProofReasons } from './proof-reasons.ts';
import type { RuleReasons } from './rule-reasons.ts';

/** Every ground that this module gives, with its values. */
export type RetentionReasons = RuleReasons & ActivityReasons & LintReasons & ProofReasons;

/** A ground of {@link evaluateRetention}, {@link planDisposition} or {@link nextReview}. */
export type RetentionReason = ReasonOf<RuleReasons>;

/** What makes a schedule work otherwise than it reads. */
export type LintReason = ReasonOf<LintReasons>;

/** What a proof does not show. */
export type ProofReason = ReasonOf<ProofReasons>;

/** A ground of {@link lastSubjectActivity}. */
export type ActivityReason = ReasonOf<ActivityReasons>;
