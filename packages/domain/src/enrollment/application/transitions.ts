/** The states of an application to a cohort. */
export const applicationStates = [
  'draft',
  'submitted',
  'waiting',
  'accepted',
  'declined',
  'enrolled',
  'lapsed',
  'withdrawn',
] as const
export type ApplicationState = (typeof applicationStates)[number]

/**
 * Where an application may go from where it stands; the one table, for server and browser. Staff may think again about
 * one that was declined or not confirmed in time; one that was withdrawn is over, and its person may begin another.
 */
export const applicationTransitions: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['accepted', 'declined', 'waiting', 'withdrawn'],
  waiting: ['accepted', 'declined', 'withdrawn'],
  accepted: ['enrolled', 'lapsed', 'withdrawn'],
  declined: ['accepted', 'waiting'],
  enrolled: ['withdrawn'],
  lapsed: ['accepted', 'declined', 'withdrawn'],
  withdrawn: [],
}

/** Whether an application may go from one state to another. */
export const applicationMayBecome = (from: ApplicationState, to: ApplicationState): boolean =>
  applicationTransitions[from].includes(to)
