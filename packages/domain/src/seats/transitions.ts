/** Where a bought seat stands. `requested`: someone asked for it and waits for a yes; `assigned`: named or invited, not yet taken; `claimed`: taken; the last four never come back. */
export type BlockSeatState =
  | 'free'
  | 'requested'
  | 'assigned'
  | 'claimed'
  | 'returned'
  | 'credited'
  | 'lapsed'
  | 'canceled'

/** Where a block's seat may go from where it stands; staying `assigned` or `claimed` is a change of person, staying `free` of school. */
export const seatTransitions: Readonly<Record<BlockSeatState, readonly BlockSeatState[]>> = {
  free: ['free', 'requested', 'assigned', 'claimed', 'returned', 'credited', 'lapsed', 'canceled'],
  requested: ['free', 'claimed', 'returned', 'credited', 'lapsed', 'canceled'],
  assigned: ['free', 'assigned', 'claimed', 'returned', 'credited', 'lapsed', 'canceled'],
  claimed: ['free', 'assigned', 'claimed', 'canceled'],
  returned: [],
  credited: [],
  // What had lapsed is given back too, where the provider calls the whole training off.
  lapsed: ['canceled'],
  canceled: [],
}

/** Whether a seat may go from one state to another: `seatMayBecome('returned', 'free')` is false. */
export const seatMayBecome = (from: BlockSeatState, to: BlockSeatState): boolean => seatTransitions[from].includes(to)

/** The states in the order of a statement. */
export const seatStates = [
  'claimed',
  'assigned',
  'requested',
  'free',
  'returned',
  'credited',
  'lapsed',
  'canceled',
] as const satisfies readonly BlockSeatState[]
