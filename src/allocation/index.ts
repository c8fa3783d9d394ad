export { type AssignInput, type Assignment, type AssignResult, assign, type PassedOver } from './assign.ts';
export {
  type AssignmentPolicy,
  type AssignmentPolicyPart,
  defaultAssignmentPolicy,
  type MatchPolicy,
  type MatchRule,
  type WorkCaps,
} from './assignment-policy.ts';
export type { AssignmentReasons } from './assignment-reasons.ts';
export { type ConversionPolicy, defaultConversionPolicy } from './conversion-policy.ts';
export { createRotation, type RotationOptions } from './create-rotation.ts';
export type { CustomerToAssign, GroupOwner } from './customer-to-assign.ts';
export {
  type ClaimAgain,
  type ClaimDecision,
  type ClaimInput,
  type ClaimingRep,
  evaluateClaim,
  type Holding,
} from './evaluate-claim.ts';
export {
  type FairnessMeasure,
  type FairnessReport,
  type FairnessTotal,
  fairnessReport,
  type MemberValue,
  type PickHistory,
} from './fairness-report.ts';
export { type HandOverInput, type HandOverResult, handOver, type Move } from './hand-over.ts';
export { type JoinOptions, joinRotation } from './join-rotation.ts';
export { leaveRotation } from './leave-rotation.ts';
export { type LintReason, lintAllocationPolicy } from './lint-allocation-policy.ts';
export type { LintReasons } from './lint-reasons.ts';
export type { ManagedCustomer } from './managed-customer.ts';
export { nextPick, type PickOptions, type Turn } from './next-pick.ts';
export { type CustomerIssue, planRecycle, type RecycleEntry, type RecyclePlan } from './plan-recycle.ts';
export { type AllocationPolicy, defaultAllocationPolicy } from './policy.ts';
export { type PoolClock, poolClock, type RecycleCalendar, type RecycleRule } from './pool-clock.ts';
export type { OwnershipEvent, PoolCustomer, PoolEvent, PoolEventType } from './pool-customer.ts';
export {
  defaultPoolPolicy,
  type PoolPolicy,
  type PoolPolicyPart,
  type RecyclePolicy,
  type TierClock,
} from './pool-policy.ts';
export type { PoolReasons } from './pool-reasons.ts';
export type { AllocationReason, AllocationReasons, RotationReason } from './reasons.ts';
export type { AllocationErrorCode, AllocationErrors } from './refusals.ts';
export { type Release, type ReleaseDecision, releaseToPool } from './release-to-pool.ts';
export type { Absence, RepLoad, RepLoadAfter, RepToAssign } from './rep-to-assign.ts';
export { type ResumeOptions, resumeMember } from './resume-member.ts';
export { reweighMember } from './reweigh-member.ts';
export type { Rotation, RotationMember, WeightedMember } from './rotation.ts';
export {
  type CappedCatchUp,
  defaultRotationPolicy,
  type JoinerRule,
  type ReturningRule,
  type RotationAlgorithm,
  type RotationPolicy,
} from './rotation-policy.ts';
export type { RotationReasons } from './rotation-reasons.ts';
export {
  type CustomerOutcome,
  type RepCount,
  type Simulation,
  type SimulationEvent,
  type SimulationSide,
  type SimulationWorld,
  simulate,
} from './simulate.ts';
export { suspendMember } from './suspend-member.ts';
export { type Turns, takePicks } from './take-picks.ts';
export type { DayCount, Tally } from './tally.ts';
export {
  type ConversionPolicyPart,
  type ConversionWeight,
  type RepConversion,
  weightsFromConversion,
} from './weights-from-conversion.ts';
