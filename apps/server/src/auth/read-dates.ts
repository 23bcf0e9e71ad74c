import type { KyselyPlugin, UnknownRow } from 'kysely'

const isMoment = (key: string, value: unknown): value is string => key.endsWith('_at') && typeof value === 'string'

const withDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isMoment(key, value) ? new Date(value) : value]))

/** The sign-in library counts in `Date`; our connection reads moments as text. This stands between the two. */
export const readDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
}
