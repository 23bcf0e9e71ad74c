import type { Read } from '../kernel/index.ts'

/** What the payment provider told, as it was stored; with the moment at which it was worked on. */
export const findGatewayEvent = (db: Read, id: string) =>
  db
    .selectFrom('gateway_event')
    .select(['id', 'kind', 'body', 'processed_at as processedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
