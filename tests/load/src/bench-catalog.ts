import { buildDemonstration } from '@inservice/world'
import { search } from '@inservice/usecases/catalog'
import { ask } from '@inservice/usecases/kernel'
import { sql } from 'kysely'
import { measure } from './measure.ts'
import { withHouse } from './open-bench.ts'

const requests = 400
const words = ['equity', 'equty', 'leading racial', 'science', 'data coaching', '']

/** Catalog searches a second with facets and counts over the demonstration, against the bare list of the next twenty offerings. */
export const benchCatalog = () =>
  withHouse(async ({ house, db, url }) => {
    const today = new Date().toISOString().slice(0, 10)
    await buildDemonstration(url, { today })
    const now = { ...house, now: () => `${today}T08:00:00.000Z` }
    let found = 0
    const ours = await measure(requests, 4, async (index) => {
      const answer = await ask(now, { kind: 'anyone' }, search, { q: words[index % words.length] })
      if (answer.ok) found += answer.value.offerings.length
    })
    const baseline = await measure(requests, 4, async () => {
      await sql`select id, title from offering where state in ('published','in_progress') and starts_at > now() order by starts_at, id limit 20`.execute(
        db,
      )
    })
    return {
      bench: 'catalog',
      ...ours,
      baselinePerSecond: baseline.perSecond,
      ratio: Math.round((ours.perSecond / baseline.perSecond) * 1000) / 1000,
      found,
      sound: found > requests,
    }
  })
