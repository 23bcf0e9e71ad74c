import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** A column is one of some ids. For one it says so, and the plan for one is kept; for many it is the same text for all. */
export const isOneOf = (
  column: string,
  ids: readonly string[],
  type: 'uuid' | 'text' = 'uuid',
): RawBuilder<SqlBool> => {
  const [only] = ids
  return only !== undefined && ids.length === 1
    ? sql`${sql.ref(column)} = ${only}::${sql.raw(type)}`
    : sql`${sql.ref(column)} = any(${[...ids]}::${sql.raw(type)}[])`
}
