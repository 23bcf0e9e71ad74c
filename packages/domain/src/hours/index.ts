// Hours: the clock-hour calculus, claims, transcript rules and renewal.
// Its words: session, mark, award (minutes with their working), designation (tag), claim, gate,
// policy (dated, versioned), scheme (a state's way of counting), certificate, requirement.
// Minutes are integers throughout; hours are written only where a person reads them.
// It never reads a clock, never overwrites an award, and never decides what a fee is.
export type {
  AttendanceMark,
  Award,
  AwardOptions,
  Ineligible,
  Pause,
  PauseKind,
  SessionTime,
  Tag,
  TagAuthority,
  WorkingCode,
  WorkingLine,
} from './award-types.ts'
export { computeAward } from './compute-award.ts'
export { sayWorking, type SaidLine } from './say-working.ts'
export { sayHours } from './say-hours.ts'
export { sayMinutes } from './say-minutes.ts'
export { hoursToMinutes } from './hours-to-minutes.ts'
export { roundMinutes } from './round-minutes.ts'
export type { AwardPolicy, BreakRule, CreditPolicy, Gate, MealRule, Rounding, RuleName } from './policy.ts'
export { creditRuleSchema, type CreditRule } from './credit-rule-schema.ts'
export { sayCreditRule } from './say-credit-rule.ts'
export { examplePolicies } from './policies.ts'
export { policyOn } from './policy-on.ts'
export { nameRule } from './name-rule.ts'
export { readLocalSession, type LocalSession } from './read-local-session.ts'
export { readLocalMark, type LocalMark } from './read-local-mark.ts'
export { readWallTime } from './read-wall-time.ts'
export { designationsUnderAuthority } from './designations.ts'
export { findDesignation } from './find-designation.ts'
export { canGiveTag } from './can-give-tag.ts'
export { isProviderApproved, type ProviderApproval } from './is-provider-approved.ts'
export { affidavit } from './affidavit.ts'
export { nextGate } from './next-gate.ts'
export { advanceClaim, type Advance, type AdvanceFacts } from './advance-claim.ts'
export { findOddities, type Oddity } from './find-oddities.ts'
export { schoolYearOf } from './school-year-of.ts'
export { readCopyCode } from './read-copy-code.ts'
export { spellCopyCode } from './spell-copy-code.ts'
export { decideClaim, type Claimed, type ClaimInput, type ClaimRefusal, type ClaimState } from './decide-claim.ts'
export { moveClaim } from './move-claim.ts'
export { claimTransitions, type ClaimDeed, type ClaimStatus } from './transitions.ts'
export { decideCorrection, type AwardVersion, type Correction } from './decide-correction.ts'
export { keepTo } from './keep-to.ts'
export { salaryCredits, type DatedMinutes, type SalaryCredits } from './salary-credits.ts'
export { schemes, type Equivalences, type Scheme, type SchemeId } from './schemes.ts'
export { convertToMinutes, type OtherLearning } from './convert-to-minutes.ts'
export { totalByScheme, type MinutesByWay } from './total-by-scheme.ts'
export { neededForClasses } from './needed-for-classes.ts'
export type {
  Certificate,
  CertificateType,
  Earned,
  LineProgress,
  Renewal,
  RenewalLine,
  RequirementLine,
  RequirementSet,
} from './renewal-types.ts'
export { judgeRenewal } from './judge-renewal.ts'
export { renewalRules } from './renewal-rules.ts'
export { countPlans } from './count-plans.ts'
export { countBoardComponents } from './count-board-components.ts'
export { hoursRefusals, type HoursRefusal } from './refusals.ts'
