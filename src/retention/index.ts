export { type Acceptance, acceptRules } from './accept-rules.ts';
export type { ActivityReasons } from './activity-reasons.ts';
export { applyRedaction, type RedactionOptions } from './apply-redaction.ts';
export { type CompiledRetention, compileRetention, type RetentionOptions } from './compile-retention.ts';
export { defaultRetentionRules } from './default-schedule.ts';
export {
  type DispositionProof,
  dispositionProof,
  type ExecutedDisposition,
  type ExecutedOutcome,
  type ProofAction,
  type ProofEntry,
  type ProofOptions,
} from './disposition-proof.ts';
export { evaluateRetention, type RetentionContext } from './evaluate-retention.ts';
export { findInProof } from './find-in-proof.ts';
export type { Hold, HoldScope } from './hold.ts';
export { knownTriggers } from './known-triggers.ts';
export { lastSubjectActivity, type SubjectActivity } from './last-subject-activity.ts';
export { type HoldLift, liftHold } from './lift-hold.ts';
export type { LintReasons } from './lint-reasons.ts';
export { lintRetention, type RetentionLintOptions } from './lint-retention.ts';
export { type NextReview, nextReview } from './next-review.ts';
export { passiveKinds } from './passive-kinds.ts';
export { placeHold } from './place-hold.ts';
export { type PlanOptions, planDisposition } from './plan-disposition.ts';
export type { ProofReasons } from './proof-reasons.ts';
export type { ActivityReason, LintReason, ProofReason, RetentionReason, RetentionReasons } from './reasons.ts';
export type { RecordClass } from './record-class.ts';
export { type ResidueReason, redactionResidue } from './redaction-residue.ts';
export type { Generalisation, RedactionStrategies, RedactionStrategy } from './redaction-strategy.ts';
export type { RetentionErrorCode, RetentionErrors } from './refusals.ts';
export type {
  Disposition,
  DispositionCounts,
  DispositionPart,
  DispositionPlan,
  PlanItem,
  RecordIssue,
  RetentionDecision,
  RetentionObligation,
} from './retention-decision.ts';
export type { InteractionEvent, PastDisposition, RetentionRecord, TriggerValue } from './retention-record.ts';
export {
  type DispositionAction,
  dispositionActions,
  type LegalSource,
  type RetentionAnchor,
  type RetentionPeriod,
  type RetentionRule,
  type RetentionScope,
  type TriggerDate,
} from './retention-rule.ts';
export type { RuleReasons } from './rule-reasons.ts';
export { type StatutoryOptions, statutoryRules } from './statutory-rules.ts';
export { suppressionEntries } from './suppression-entries.ts';
export { type ProofVerdict, verifyDispositionProof } from './verify-disposition-proof.ts';
