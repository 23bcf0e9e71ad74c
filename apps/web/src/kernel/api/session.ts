import type { ApiOutputs } from './trpc.ts'

/** Who reads, and which areas of the program are theirs. `known` is false where the server could not be asked. */
export type Session = ApiOutputs['people']['me'] & { known: boolean }

export const STRANGER: Session = { person: null, areas: [], roles: [], known: true }
