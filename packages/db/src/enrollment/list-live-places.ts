import { liveStates } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Every live enrollment of some people, with the order that pays for it. */
export const listLivePlaces = (db: Read, personIds: readonly Id[]) =>
  db
    .selectFrom('enrollment')
    .select(['id', 'offering_id as offeringId', 'state', 'created_at as createdAt', 'order_id as orderId'])
    .where('person_id', 'in', [...personIds])
    .where('state', 'in', liveStates)
    .orderBy('id')
    .execute()

export type LivePlace = Awaited<ReturnType<typeof listLivePlaces>>[number]
