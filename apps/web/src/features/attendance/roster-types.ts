import type { CellWish, Presence } from '@inservice/domain/attendance'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'

export type Roster = ApiOutputs['attendance']['roster']
export type RosterRow = Roster['rows'][number]
export type RosterSession = Roster['sessions'][number]

/** One cell of the matrix, and what it is to be set to. */
export type CellChange = { readonly personId: string; readonly sessionId: string; readonly wish: CellWish }
export type { CellWish, Presence }

export const cellKey = (sessionId: string, personId: string): string => `${sessionId} ${personId}`
