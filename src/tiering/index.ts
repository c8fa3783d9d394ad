export {
  type AbcAnalysis,
  type AbcClass,
  type AbcClassTotal,
  type AbcItem,
  type AbcRow,
  abcAnalysis,
} from './abc-analysis.ts';
export { type Assignment, assign, type TieringOptions } from './assign.ts';
export { type CarePlan, carePlan } from './care-plan.ts';
export {
  type ChurnSignal,
  type ChurnSignalName,
  type ChurnSignals,
  type CustomerHistory,
  churnSignals,
  type MeetingOutcome,
} from './churn-signals.ts';
export type { CustomerFacts, FactName } from './customer-facts.ts';
export { type Cutoffs, cutoffs, type TierCutoffs } from './cutoffs.ts';
export type { RfmSegment } from './data/rfm-segments.ts';
export { explainTier, type PortfolioTier } from './explain-tier.ts';
export type { ExactSum } from './internal/exact-sum.ts';
export type { TierChange } from './internal/memory.ts';
export type { TierCounts, TierRow } from './internal/place-rows.ts';
export type { RowIssue } from './internal/row-issue.ts';
export type { PartName } from './internal/score-parts.ts';
export type { TierScore, TierScorePart } from './internal/scores.ts';
export type { ValueBorders } from './internal/value-borders.ts';
export type { ValueSketch } from './internal/value-sketch.ts';
export { lintTieringPolicy, type TieringPolicyFinding } from './lint-tiering-policy.ts';
export { merge } from './merge.ts';
export {
  type CooperationParts,
  defaultTieringPolicy,
  type PotentialParts,
  type Ramp,
  type ShareBand,
  type TieringPolicy,
  type TrustParts,
} from './policy.ts';
export type {
  Cadence,
  CarePlanPolicy,
  ChurnPolicy,
  ClassPercents,
  RfmPolicy,
  TierCare,
  WakeUpPolicy,
} from './policy-parts.ts';
export type {
  AnalysisReasons,
  BandReason,
  BandReasons,
  TieringPolicyReasons,
  TieringReason,
  TieringReasons,
  TierReason,
  TierReasons,
} from './reasons.ts';
export type { TieringErrorCode, TieringErrors } from './refusals.ts';
export { type RfmAnalysis, type RfmRow, type RfmScore, rfm } from './rfm.ts';
export {
  type EventLine,
  type FactLine,
  type ScoreCard,
  type ScoreCardInput,
  type ScoreCardResult,
  type ScoreClass,
  type ScoreEvent,
  scoreCard,
} from './score-card.ts';
export { type PortfolioSummary, summarise } from './summarise.ts';
export { type PendingTier, type Tier, type TierMemory, tiers } from './tier.ts';
export { type CustomerTier, tierCustomer } from './tier-customer.ts';
export { type PortfolioTiers, tierPortfolio } from './tier-portfolio.ts';
export { type TierReport, type TierReportRow, tierReport } from './tier-report.ts';
export { awake, type WakeUpEvent, type WakeUpState, type WakeUpStep, wakeUp } from './wake-up.ts';
