/** The states of an enrollment. Live ones keep a seat. */
export type EnrollmentState =
  | 'pending_payment'
  | 'invited'
  | 'confirmed'
  | 'withdrawn'
  | 'canceled'
  | 'lapsed'
  | 'substituted'

/** Where an enrollment may go from where it stands; the one table, for server and browser. */
export const enrollmentTransitions: Readonly<Record<EnrollmentState, readonly EnrollmentState[]>> = {
  pending_payment: ['confirmed', 'withdrawn', 'canceled', 'lapsed'],
  invited: ['confirmed', 'withdrawn', 'canceled', 'lapsed', 'substituted'],
  confirmed: ['withdrawn', 'canceled', 'substituted'],
  withdrawn: [],
  canceled: [],
  lapsed: ['confirmed'],
  substituted: [],
}

/** Whether an enrollment may go from one state to another: a lapsed one may still be confirmed by late money and a free seat. */
export const mayBecome = (from: EnrollmentState, to: EnrollmentState): boolean =>
  enrollmentTransitions[from].includes(to)

export const liveStates = ['pending_payment', 'invited', 'confirmed'] as const satisfies readonly EnrollmentState[]
