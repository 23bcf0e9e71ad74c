import { benchCatalog } from './bench-catalog.ts'
import { benchGrowth } from './bench-growth.ts'
import { benchRegister } from './bench-register.ts'
import { benchRush } from './bench-rush.ts'
import { benchSpread } from './bench-spread.ts'

const benches: Readonly<Record<string, () => Promise<{ sound: boolean }>>> = {
  register: benchRegister,
  catalog: benchCatalog,
  rush: benchRush,
  spread: benchSpread,
  growth: benchGrowth,
}

/** `pnpm bench NAME`: the last line is one JSON object with the figure and its ratio to a baseline of the same run. */
const name = process.argv[2] ?? ''
const bench = benches[name]
if (!bench) {
  console.error(`Name a benchmark: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const answer = await bench()
console.log(JSON.stringify(answer))
process.exit(answer.sound ? 0 : 1)
