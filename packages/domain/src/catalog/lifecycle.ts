/** An offering's life; hours are approved before its first session, never after (law). */
export type OfferingState =
  | 'draft'
  | 'proposed'
  | 'returned'
  | 'approved'
  | 'published'
  | 'in_progress'
  | 'completed'
  | 'archived'
  | 'canceled'

/** Where an offering may go from where it stands; the one table, for server and browser. */
export const offeringTransitions: Readonly<Record<OfferingState, readonly OfferingState[]>> = {
  draft: ['proposed', 'canceled'],
  proposed: ['returned', 'approved', 'canceled'],
  returned: ['proposed', 'canceled'],
  approved: ['published', 'canceled'],
  published: ['in_progress', 'completed', 'canceled'],
  in_progress: ['completed', 'canceled'],
  completed: ['archived'],
  archived: [],
  canceled: [],
}

/** Whether an offering may go from one state to another: a draft is never published without the committee's approval. */
export const offeringMayBecome = (from: OfferingState, to: OfferingState): boolean =>
  offeringTransitions[from].includes(to)

/** The states in which the public sees an offering at its address; a canceled one stays there and says so. */
export const publicStates = [
  'published',
  'in_progress',
  'completed',
  'canceled',
] as const satisfies readonly OfferingState[]
