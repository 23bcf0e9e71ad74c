// Enrollment: a person's seat in an offering, from registering to its end.
// Words: registration is the act, enrollment what comes of it; coverage is who pays
// (free, card, purchase order, seat). Nothing here counts seats or moves money itself.
export {
  decideRegister,
  type PayBy,
  type Registered,
  type RegisterInput,
  type RegisterState,
} from './decide-register.ts'
export { decideWithdraw, quoteWithdrawal, type Withdrawal, type WithdrawState } from './decide-withdraw.ts'
export { decideOverbook, type OverbookState } from './decide-overbook.ts'
export { decideWindow, type RegistrationWindow } from './decide-window.ts'
export { invitationFor, type Invitation, type InvitationFacts } from './invitation.ts'
export { enrollmentRefusals } from './refusals.ts'
export { enrollmentTransitions, liveStates, mayBecome, type EnrollmentState } from './transitions.ts'
export {
  decideAssign,
  foldName,
  judgeAssign,
  type AssignCode,
  type AssignJudged,
  type AssignState,
  type KnownPerson,
  type LineTrouble,
  type NamedPerson,
  type SeatedPerson,
} from './assign-seats.ts'
export { decideAccept, decideClaim, type AcceptState, type ClaimState } from './take-seat.ts'
export { decideRemind, decideRevoke, decideSwap, type SeatInHand, type SwapState } from './decide-swap.ts'
export { decideBreakouts, type Breakout } from './decide-breakouts.ts'
export { decideRequestEnd, type RequestEnd, type RequestState } from './decide-request.ts'
export {
  CancellationQuote,
  quoteCancellation,
  type BlockSeatsDue,
  type PackSeatsDue,
  type PlaceDue,
} from './quote-cancellation.ts'
export { settleDoubles, type DoublePlace, type DoubleWish, type SettledDoubles } from './settle-doubles.ts'
export {
  applicationMayBecome,
  applicationStates,
  applicationTransitions,
  type ApplicationState,
} from './application/transitions.ts'
export { answerLimits, keepAnswers, missingAnswers, type Answers, type Missing } from './application/judge-answers.ts'
export {
  decideApplicationWindow,
  decideSubmit,
  type ApplicationWindow,
  type Submitted,
  type Supervisor,
} from './application/decide-apply.ts'
export {
  assuranceExpiry,
  assuranceStanding,
  decideAnswer,
  decideSupervisor,
  reminderDueAt,
  type Assurance,
  type Standing,
} from './application/decide-assurance.ts'
export { decideApplications, decisions, type Decision, type Judged } from './application/decide-applications.ts'
export { judgeAdmission, type Admission } from './application/judge-admission.ts'
export {
  decideGroup,
  judgeGroup,
  mostInGroup,
  type GroupKnown,
  type GroupPerson,
  type GroupState,
  type GroupTrouble,
} from './judge-group.ts'
export {
  decideCreateTeam,
  decideJoinTeam,
  decideMoveToTeam,
  foldTeamCode,
  teamCodeOf,
  type OpenTeam,
  type TeamSizes,
} from './team/decide-team.ts'
