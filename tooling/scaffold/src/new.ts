import { fileURLToPath } from 'node:url'
import { newVerb } from './new-verb.ts'
import { readVerb } from './verb.ts'

// `pnpm new verb <room>/<verb>`: the files of a new command on every floor, green from the start and allowed to nobody.
const rooms =
  'access people organizations catalog venues billing seats enrollment attendance hours evaluation messages reports'.split(
    ' ',
  )

function main([kind, name = '']: readonly string[]): number {
  const verb = readVerb(name)
  if (kind !== 'verb' || !verb || !rooms.includes(verb.room)) {
    console.error(
      `Say which: pnpm new verb <room>/<verb>, such as enrollment/withdraw. The rooms: ${rooms.join(', ')}.`,
    )
    return 2
  }
  try {
    for (const path of newVerb(fileURLToPath(new URL('../../..', import.meta.url)), verb)) console.log(`  ${path}`)
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    return 1
  }
  console.log(
    `Now: say who may in deeds.ts ('${verb.room}.${verb.file}' is open to nobody), write the rule, load and save its rows.`,
  )
  return 0
}

process.exitCode = main(process.argv.slice(2).filter((word) => word !== '--'))
