import { drillKillDatabase } from './drill-kill-database.ts'
import { drillKillServer } from './drill-kill-server.ts'
import { drillRace } from './drill-race.ts'
import { drillRepeat } from './drill-repeat.ts'

const drills: Readonly<Record<string, () => Promise<{ holds: boolean }>>> = {
  race: drillRace,
  repeat: drillRepeat,
  'kill-server': drillKillServer,
  'kill-database': drillKillDatabase,
}

/** `pnpm drill NAME`: a fault, and the invariants that must hold through it. */
const name = process.argv[2] ?? ''
const drill = drills[name]
if (!drill) {
  console.error(`Name a drill: ${Object.keys(drills).join(', ')}.`)
  process.exit(2)
}
const answer = await drill()
console.log(JSON.stringify(answer))
process.exit(answer.holds ? 0 : 1)
