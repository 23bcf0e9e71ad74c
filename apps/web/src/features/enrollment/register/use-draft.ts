import { useState } from 'react'

export type PayBy = 'nothing' | 'card' | 'purchase_order' | 'seat'

/** What was answered so far. It stays with the tab until one has registered. */
export type Draft = {
  readonly answers: Readonly<Record<string, string>>
  /** The breakout of each round. */
  readonly sessions: Readonly<Record<string, string>>
  readonly payBy: PayBy | null
  readonly purchaseOrderNumber: string
  readonly organizationId: string | null
  readonly organizationName: string | null
  readonly billingEmail: string
  /** The steps that were gone through. */
  readonly through: readonly string[]
}

const empty: Draft = {
  answers: {},
  sessions: {},
  payBy: null,
  purchaseOrderNumber: '',
  organizationId: null,
  organizationName: null,
  billingEmail: '',
  through: [],
}

const keyOf = (offeringId: string): string => `register:${offeringId}`

const read = (offeringId: string): Draft => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(offeringId)) ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...empty, ...kept } : empty
  } catch {
    // A browser that keeps nothing: the answers last as long as the page.
    return empty
  }
}

const write = (offeringId: string, draft: Draft | null): void => {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(offeringId))
    else sessionStorage.setItem(keyOf(offeringId), JSON.stringify(draft))
  } catch {
    // The same: nothing is kept, nothing is lost on this page.
  }
}

/** Forgets what was answered: one has registered. */
export const forgetDraft = (offeringId: string): void => write(offeringId, null)

export const useDraft = (offeringId: string) => {
  const [draft, show] = useState(() => read(offeringId))
  const change = (part: Partial<Draft>): void => {
    show((before) => {
      const next = { ...before, ...part }
      write(offeringId, next)
      return next
    })
  }
  return { draft, change }
}
