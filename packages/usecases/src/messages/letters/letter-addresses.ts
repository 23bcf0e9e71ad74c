import type { Id } from '@inservice/domain/kernel'

/** Where letters lead: every address that stands in one, built on the site's own. */
export const letterAddresses = (publicUrl: string) => {
  const site = publicUrl.replace(/\/$/, '')
  return {
    site,
    catalog: `${site}/catalog`,
    offering: (slug: string) => `${site}/catalog/${slug}`,
    decideMinimum: (offeringId: Id) => `${site}/desk/trainings/${offeringId}/minimum`,
    learning: `${site}/learning`,
    application: (slug: string) => `${site}/catalog/${slug}/apply`,
    assurance: (token: string) => `${site}/assurance/${token}`,
    order: (orderId: Id) => `${site}/orders/${orderId}`,
    seats: `${site}/seats`,
    seatDesk: (blockId: Id) => `${site}/seats/${blockId}`,
    /** With an account, straight to the seat; without one, to signing up first. */
    acceptSeat: (seatId: Id, hasAccount: boolean) =>
      hasAccount
        ? `${site}/seats/accept/${seatId}`
        : `${site}/sign-in?way=new&next=${encodeURIComponent(`/seats/accept/${seatId}`)}`,
    /** For whom nobody knows yet: an account first, then the page. */
    signUpFirst: (path: string) => `${site}/sign-in?way=new&next=${encodeURIComponent(path)}`,
    claim: (slug: string) => `${site}/learning/${slug}/claim`,
    evaluation: (slug: string) => `${site}/learning/${slug}/evaluate`,
    award: (awardId: Id) => `${site}/transcript?award=${awardId}`,
    transcript: `${site}/transcript`,
    verifyAddress: (token: string) => `${site}/profile/address/${token}`,
  }
}
