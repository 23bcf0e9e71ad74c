import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Cluster } from '@inservice/load'
import { sql } from 'kysely'

const program = fileURLToPath(new URL('half-done.ts', import.meta.url))
const mostTries = 10

/** Control: without one transaction for all, a process that is killed leaves seats taken by nobody. Answers how many. */
export const leaveHalfDone = async ({ db, url }: Pick<Cluster, 'db' | 'url'>): Promise<number> => {
  await sql`create table half_counter (taken int not null); insert into half_counter values (0);
    create table half_registration (id int generated always as identity)`.execute(db)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const child = fork(program, [url])
    await once(child, 'message')
    await wait(200)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await wait(100)
    const { rows } = await sql<{
      adrift: number
    }>`select (select taken from half_counter) - (select count(*)::int from half_registration) as adrift`.execute(db)
    const adrift = rows[0]?.adrift ?? 0
    if (adrift !== 0) return adrift
  }
  return 0
}
