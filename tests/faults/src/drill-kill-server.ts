import { setTimeout as wait } from 'node:timers/promises'
import { freePort, inviteCrowd, startServer, withCluster } from '@inservice/load'
import { judgeRush } from './judge-rush.ts'
import { leaveHalfDone } from './leave-half-done.ts'
import { rushThrough } from './rush-through.ts'

const people = 1200
const capacity = 900
const kills = 6

/** The program is killed at random points of holding and confirming, again and again, in the middle of a rush. */
export const drillKillServer = () =>
  withCluster(async (cluster) => {
    const { world, url, folder } = cluster
    const offering = await world.offering({ provider: await world.provider(), capacity })
    const cookies = await inviteCrowd(cluster, people)
    const port = await freePort()
    const env = { DATABASE_URL: url, DATA_DIR: folder }
    let server = await startServer(env, port)
    const rush = rushThrough(port, offering.id, cookies)
    const over = new AbortController()
    void rush.finally(() => over.abort())
    let killed = 0
    while (!over.signal.aborted && killed < kills) {
      await wait(150 + Math.random() * 450)
      server.child.kill('SIGKILL')
      await server.ended
      killed += 1
      server = await startServer(env, port)
    }
    const told = await rush
    await server.stop()
    const judged = await judgeRush(cluster, offering.id, capacity, told)
    const halfDone = await leaveHalfDone(cluster)
    return {
      drill: 'kill-server',
      ...judged,
      holds: judged.holds && killed >= 3 && halfDone !== 0,
      killed,
      control: { halfDone },
    }
  })
