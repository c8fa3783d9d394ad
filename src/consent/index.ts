export { acceptJurisdictions, type JurisdictionReview } from './accept-jurisdictions.ts';
export { type CollectDecision, type CollectForm, canCollect, type MissingAtCapture } from './can-collect.ts';
export { canTransfer, type TransferBasis, type TransferDecision, type TransferQuestion } from './can-transfer.ts';
export { checkConsent } from './check-consent.ts';
export type { CheckReasons } from './check-reasons.ts';
export type { CollectReasons } from './collect-reasons.ts';
export type { ConsentEvent, ConsentEventType, ConsentEvidence } from './consent-event.ts';
export type { ConsentBasis, ConsentDecision, ConsentQuestion, Relationship, Suppression } from './consent-question.ts';
export type { DeadlineReasons } from './deadline-reasons.ts';
export { type ConsentStanding, type ConsentState, type DeriveConsentOptions, deriveConsent } from './derive-consent.ts';
export { jurisdictionRule } from './jurisdiction-of.ts';
export type {
  ConsentObligation,
  JurisdictionRule,
  LegalPeriod,
  MarketingException,
  MarketingModel,
  RecipientKind,
} from './jurisdiction-rule.ts';
export { type MergeConsentsOptions, mergeConsents } from './merge-consents.ts';
export { normaliseAddress } from './normalise-address.ts';
export { type ConsentPolicy, type ConsentRules, defaultConsentPolicy, type NoticeRequirement } from './policy.ts';
export type { ConsentReason, ConsentReasons } from './reasons.ts';
export type { ConsentErrorCode, ConsentErrors } from './refusals.ts';
export {
  type DaysOff,
  type ReceivedRequest,
  type RequestDeadline,
  type RequestKind,
  requestDeadline,
} from './request-deadline.ts';
export { suppressionKey } from './suppression-key.ts';
export type { TransferReasons } from './transfer-reasons.ts';
export { type EvidenceGap, verifyEvidence } from './verify-evidence.ts';
