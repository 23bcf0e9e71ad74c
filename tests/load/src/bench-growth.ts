import { sql } from 'kysely'
import { checkSeats } from './check-seats.ts'
import { fillPast } from './fill-past.ts'
import { inviteCrowd } from './invite-crowd.ts'
import { startServer, withCluster, type Cluster } from './open-server.ts'
import { registerCrowd } from './register-crowd.ts'

const clients = 128
const people = 6000
const warming = 1000
const small = 10_000
const large = 5_000_000

/** The rush on two new offerings, the first to get warm. Answers the second's speed, and what both left. */
const rushOnce = async (cluster: Cluster, provider: { id: string }, cookies: readonly string[]) => {
  const { world, url, folder } = cluster
  const warm = await world.offering({ provider, capacity: warming })
  const hot = await world.offering({ provider, capacity: people })
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: folder })
  const ask = (offering: { id: string }, count: number) =>
    registerCrowd({ port: server.port, clients, cookies: cookies.slice(0, count), offeringOf: () => offering.id })
  await ask(warm, warming)
  const { perSecond, p50Ms, p95Ms, registered, other } = await ask(hot, people)
  await server.stop()
  return { perSecond, p50Ms, p95Ms, other, isWhole: registered === people, offeringIds: [warm.id, hot.id] }
}

/** The rush with ten thousand enrollments behind it, and with five million: it has to be as quick. */
export const benchGrowth = () =>
  withCluster(async (cluster) => {
    const provider = await cluster.world.provider()
    const cookies = await inviteCrowd(cluster, people)
    await fillPast(cluster, provider.id, 0, small)
    const before = await rushOnce(cluster, provider, cookies)
    await fillPast(cluster, provider.id, small, large)
    const after = await rushOnce(cluster, provider, cookies)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from enrollment`.execute(cluster.db)
    const { breaches, isExact } = await checkSeats(cluster, [...before.offeringIds, ...after.offeringIds])
    const other = [...before.other, ...after.other]
    const isAll = rows[0]?.count === large + 2 * (people + warming)
    return {
      bench: 'growth',
      ratio: Math.round((after.p95Ms / before.p95Ms) * 100) / 100,
      perSecond: after.perSecond,
      p50Ms: after.p50Ms,
      p95Ms: after.p95Ms,
      baselinePerSecond: before.perSecond,
      baselineP95Ms: before.p95Ms,
      enrollments: rows[0]?.count,
      other: other.slice(0, 3),
      breaches: breaches.slice(0, 3),
      sound: isExact && isAll && before.isWhole && after.isWhole && other.length === 0,
    }
  })
