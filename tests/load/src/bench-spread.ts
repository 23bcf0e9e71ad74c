import { checkSeats } from './check-seats.ts'
import { inviteCrowd } from './invite-crowd.ts'
import { startServer, withCluster } from './open-server.ts'
import { clearPlainJobs, plainRows, preparePlainRows } from './plain-rows.ts'
import { registerCrowd } from './register-crowd.ts'
import { runPgbench } from './run-pgbench.ts'

const clients = 128
const people = 6000
const offerings = 1000
const warming = 1000

/**
 * An ordinary busy day: the same crowd, over HTTP through the whole command, each for one of a thousand offerings. Against
 * pgbench writing the same rows into the same tables in one prepared statement each.
 */
export const benchSpread = () =>
  withCluster(async (cluster) => {
    const { world, url, folder } = cluster
    const provider = await world.provider()
    const wish = { provider, capacity: 1_000_000 }
    const ours: string[] = []
    const plain: string[] = []
    for (let at = 0; at < offerings; at += 1) {
      ours.push((await world.offering(wish)).id)
      plain.push((await world.offering(wish)).id)
    }
    const cookies = await inviteCrowd(cluster, people)
    await preparePlainRows(cluster, plain)
    const baseline = await runPgbench(cluster, plainRows, { isPrepared: true })
    await clearPlainJobs(cluster)
    const server = await startServer({ DATABASE_URL: url, DATA_DIR: folder })
    const ask = (count: number, step: number) =>
      registerCrowd({
        port: server.port,
        clients,
        cookies: cookies.slice(0, count),
        offeringOf: (at) => ours[(at * 7 + step) % offerings] ?? '',
      })
    await ask(warming, 1)
    const { perSecond, p50Ms, p95Ms, registered, full, other } = await ask(people, 2)
    await server.stop()
    const { taken, enrolled, breaches, isExact } = await checkSeats(cluster, [...ours, ...plain])
    return {
      bench: 'spread',
      ratio: Math.round((perSecond / baseline) * 100) / 100,
      perSecond,
      p50Ms,
      p95Ms,
      baselinePerSecond: Math.round(baseline),
      falseRefusals: full,
      other: other.slice(0, 3),
      breaches: breaches.slice(0, 3),
      sound: isExact && taken === enrolled && registered === people && other.length === 0,
    }
  })
