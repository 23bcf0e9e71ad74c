import { readFileSync } from 'node:fs'
import { readCases } from './cases/read-cases.ts'
import { runCase } from './cases/run-case.ts'

/**
 * `pnpm cases FILE`: runs worked cases through the rules, one line a case.
 * Ends with 0 where none is wrong, 1 where one is, 2 where the file can't be read.
 */
const run = (file: string | undefined): number => {
  if (file === undefined) {
    console.error('Give the file of cases: pnpm cases FILE')
    return 2
  }
  let cases: readonly unknown[]
  try {
    cases = readCases(readFileSync(file, 'utf8'))
  } catch (problem) {
    console.error(`${file} can’t be read: ${problem instanceof Error ? problem.message : String(problem)}`)
    return 2
  }
  const verdicts = cases.map(runCase)
  for (const { line } of verdicts) console.log(line)
  const count = (is: string): number => verdicts.filter((verdict) => verdict.is === is).length
  console.error(`${count('ok')} ok, ${count('wrong')} wrong, ${count('unknown')} of unknown kind`)
  return count('wrong') > 0 ? 1 : 0
}

process.exitCode = run(process.argv.slice(2).find((word) => word !== '--'))
