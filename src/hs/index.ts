export { type CheckHsOptions, checkHsCode, type HsCodeCheck, type HsCodeStatus } from './check-hs-code.ts';
export {
  checkHsDescription,
  type HsDescriptionCheck,
  type HsDescriptionLine,
  type HsRival,
  type HsVerdict,
} from './check-hs-description.ts';
export {
  checkOrigin,
  type OriginCheck,
  type OriginCheckPolicy,
  type OriginFinding,
  type OriginVerdict,
} from './check-origin.ts';
export type { HsCodeReasons } from './code-reasons.ts';
export {
  createHsIndex,
  type HsHistoryLine,
  type HsIndex,
  type HsIndexOptions,
  type NomenclatureRow,
} from './create-hs-index.ts';
export type { HsDescriptionReasons } from './description-reasons.ts';
export { type HsEdition, hsEditions } from './edition.ts';
export type { Certainty, HsFinding } from './finding.ts';
export type { HsCode } from './hs-code.ts';
export { hsEditionOn } from './hs-edition-on.ts';
export { type HsPath, type HsPathOptions, type HsPathStep, hsPath } from './hs-path.ts';
export { type HsSuccession, type HsSuccessors, hsPredecessors, hsSuccessors } from './hs-successors.ts';
export type { HsQuestion } from './internal/questions.ts';
export type { HsTitle } from './internal/titles.ts';
export { isHsCode } from './is-hs-code.ts';
export { learnHs } from './learn-hs.ts';
export type { HsLexicon } from './lexicon.ts';
export {
  type HsFlow,
  type NationalCodeLength,
  type NationalCodeOptions,
  nationalCodeLength,
} from './national-code-length.ts';
export type { OriginReasons } from './origin-reasons.ts';
export { type OriginRule, type OriginTopic, type OriginWaiver, originRule, originRules } from './origin-rules.ts';
export { parseHs } from './parse-hs.ts';
export { type HsList, parseHsList } from './parse-hs-list.ts';
export type { HsReason, HsReasons } from './reasons.ts';
export type { HsErrorCode, HsErrors } from './refusals.ts';
export { type HsSuggestion, type SuggestHsOptions, suggestHs } from './suggest-hs.ts';
