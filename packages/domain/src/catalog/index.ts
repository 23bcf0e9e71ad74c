// Catalog: programs, offerings, sessions, instructors; proposals and their approval; search.
// An offering is what one registers for; a session is a dated meeting of it (never "class").
// A designation is a kind of clock hour. Nothing here counts seats or asks who has paid.
export { designationName, designations, type Designation } from './designations.ts'
export { offeringMayBecome, offeringTransitions, publicStates, type OfferingState } from './lifecycle.ts'
export { audiences, CatalogCursor, CatalogFilter, formats, hourBandNames, kinds, times } from './search.ts'
export { checkDraft, draftLength, teachingLength, type DraftProblem } from './check-draft.ts'
export { decideCancel, type CancelState } from './decide-cancel.ts'
export { decideConfirm, minimumStanding, tendMinimum, type Minimum } from './decide-minimum.ts'
export { decidePublish, slugOf, type Publication } from './decide-publish.ts'
export { DraftInstructor, DraftPause, DraftSession, OfferingDraft } from './draft.ts'
export {
  ApplicationForm,
  ApplicationQuestion,
  ApplicationStage,
  checkApplication,
  inBoth,
  questionKinds,
  type QuestionKind,
} from './application-form.ts'
export { catalogRefusals } from './refusals.ts'
