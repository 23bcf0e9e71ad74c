import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { insertRows, type Database, type Tx } from '../../kernel/index.ts'

export type ApplicationStep = Database['application_event']['what']
export type NewApplicationEvent = {
  readonly id: Id
  readonly applicationId: Id
  readonly what: ApplicationStep
  readonly at: Instant
  readonly from?: ApplicationState | null
  readonly to?: ApplicationState
  readonly madeBy?: Id | null
  readonly reason?: string
}

/** What happened to applications, after what happened before. */
export const appendApplicationEvents = (tx: Tx, events: readonly NewApplicationEvent[]): Promise<void> =>
  insertRows(
    tx,
    'application_event',
    events.map((event) => ({
      id: event.id,
      application_id: event.applicationId,
      at: event.at,
      what: event.what,
      from_state: event.from ?? null,
      to_state: event.to ?? null,
      made_by: event.madeBy ?? null,
      reason: event.reason ?? '',
    })),
  )
