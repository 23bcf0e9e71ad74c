import type { Cents, PlainDate } from '@inservice/domain/kernel'
import type { PaperFrame, PaperParty } from '../kernel/index.ts'

/** Where every bought seat is. `requested` waits for the organization's yes; `assigned` is named or invited and not yet taken; bought is the sum of the rest, in seats and in cents. */
export type SeatState = 'requested' | 'assigned' | 'claimed' | 'returned' | 'credited' | 'lapsed' | 'canceled' | 'free'

export type SeatTally = { readonly seats: number; readonly cents: Cents }

export type SeatStatementBlock = {
  readonly offeringTitle: string
  readonly orderNumber: string
  readonly purchaseOrderNumber?: string | null
  readonly bought: SeatTally
  readonly states: Readonly<Record<SeatState, SeatTally>>
}

export type SeatStatementInput = PaperFrame & {
  readonly organization: PaperParty
  readonly asOf: PlainDate
  readonly blocks: readonly SeatStatementBlock[]
  /** Who holds or held each seat. */
  readonly holders?: readonly {
    readonly name: string
    readonly email: string
    readonly school?: string | null
    readonly offeringTitle: string
    readonly state: SeatState
    readonly since: PlainDate
  }[]
}
