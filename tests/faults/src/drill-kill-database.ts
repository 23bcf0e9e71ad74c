import { setTimeout as wait } from 'node:timers/promises'
import { freePort, inviteCrowd, startServer, withCluster } from '@inservice/load'
import { judgeRush } from './judge-rush.ts'
import { leaveHalfDone } from './leave-half-done.ts'
import { rushThrough } from './rush-through.ts'

const people = 1200
const capacity = 900
const kills = 3

/** The database is killed in the middle of a rush and comes back; the program stays and goes on. */
export const drillKillDatabase = () =>
  withCluster(async (cluster) => {
    const { world, url, folder, postmaster, restart } = cluster
    const offering = await world.offering({ provider: await world.provider(), capacity })
    const cookies = await inviteCrowd(cluster, people)
    const port = await freePort()
    const server = await startServer({ DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: 'fatal' }, port)
    const rush = rushThrough(port, offering.id, cookies)
    const over = new AbortController()
    void rush.finally(() => over.abort())
    let killed = 0
    while (!over.signal.aborted && killed < kills) {
      await wait(300 + Math.random() * 700)
      // The quick way down: every connection is cut, nothing is written out, the log is replayed at the next start.
      process.kill(await postmaster(), 'SIGQUIT')
      killed += 1
      await wait(400)
      await restart()
    }
    const told = await rush
    const hasLived = server.child.exitCode === null
    await server.stop()
    const judged = await judgeRush(cluster, offering.id, capacity, told)
    const halfDone = await leaveHalfDone(cluster)
    const holds = judged.holds && hasLived && killed === kills && halfDone !== 0
    return { drill: 'kill-database', ...judged, holds, killed, hasLived, control: { halfDone } }
  })
