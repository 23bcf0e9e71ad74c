import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** What people read for the short names that stand in a filter's address. */
export type FilterNames = { providers: Record<string, string>; programs: Record<string, string> }

/** The names of some providers and programs by their short ones, as the catalog's filters write them. Both are public. */
export const findFilterNames = async (
  db: Read,
  words: { providers: readonly string[]; programs: readonly string[] },
): Promise<FilterNames> => {
  const { rows } = await sql<{ kind: 'providers' | 'programs'; word: string; name: string }>`
    select 'providers' as kind, v.slug as word, v.short_name as name from provider v where v.slug = any(${[...words.providers]}::text[])
    union all
    select 'programs', p.slug, p.name from program p where p.slug = any(${[...words.programs]}::text[])`.execute(db)
  const named = (kind: 'providers' | 'programs') =>
    Object.fromEntries(rows.filter((row) => row.kind === kind).map(({ word, name }) => [word, name]))
  return { providers: named('providers'), programs: named('programs') }
}
