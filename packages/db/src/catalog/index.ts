// Catalog, kept: programs, offerings, sessions, prices; the public search.
// The public lists draw only on published offerings; a desk's lists begin from its sight.
// Counts are capped, pages go by keyset: nothing here grows with the table.
export { countedAtMost, countFacets, type FacetCount } from './count-facets.ts'
export {
  findOffering,
  type OfferingDetail,
  type OfferingPriceRow,
  type OfferingQuestion,
  type OfferingSession,
} from './find-offering.ts'
export { getWindow, type WindowRow } from './get-window.ts'
export { findFilterNames, type FilterNames } from './find-filter-names.ts'
export { hasMatch } from './has-match.ts'
export { listOfferings, type OfferingCard } from './list-offerings.ts'
export { listPrices } from './list-prices.ts'
export { listSessions } from './list-sessions.ts'
export { findWhereabouts } from './find-whereabouts.ts'
export { listPricesOf } from './list-prices-of.ts'
export { appendApproval } from './append-approval.ts'
export { deleteDraft } from './delete-draft.ts'
export { findDraft, type DraftRow } from './find-draft.ts'
export { insertDraft } from './insert-draft.ts'
export { insertOffering, type NewOffering } from './insert-offering.ts'
export { listDeskChoices, type DeskChoices } from './list-desk-choices.ts'
export { listDeskOfferings, type DeskOffering } from './list-desk-offerings.ts'
export { listDrafts, type DraftLine } from './list-drafts.ts'
export { nextOfferingNumber } from './next-offering-number.ts'
export { updateDraft } from './update-draft.ts'
export { lockOffering, type LockedOffering } from './lock-offering.ts'
export { updateCanceled } from './update-canceled.ts'
