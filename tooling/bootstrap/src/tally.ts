import { stripVTControlCharacters } from 'node:util'
import { StartProblem } from '@inservice/postgres'
import type { Count } from './count-tests.ts'
import { run } from './programs.ts'
import { say, secondsSince } from './steps.ts'

export type Check = {
  name: string
  program: string
  args: readonly string[]
  env?: Record<string, string | undefined>
  folder?: string
  /** Reads how many tests passed; a check without tests counts only when it fails. */
  count?: () => Count | undefined
}

const shownLines = 150

/** Runs checks one after another, prints a line for each and what a failing one said, and keeps the sum. */
export class Tally {
  passed = 0
  failed = 0

  async check({ name, program, args, env, folder, count }: Check): Promise<void> {
    const began = Date.now()
    const { code, output } = await run(program, args, env, folder)
    const counted = count?.()
    const { passed, failed } = counted ?? { passed: 0, failed: 0 }
    const ok = code === 0 && failed === 0 && (count === undefined || counted !== undefined)
    this.passed += passed
    this.failed += ok ? 0 : Math.max(failed, 1)
    const note = counted ? `${passed} passed${failed ? `, ${failed} failed` : ''}` : ''
    say(name, secondsSince(began), ok ? note : note || 'failed')
    if (!ok) console.log(`\n${stripVTControlCharacters(output).trimEnd().split('\n').slice(-shownLines).join('\n')}\n`)
  }

  /** For a step that is done here: its failure is one sentence, counted once. Answers nothing when it failed. */
  async attempt<T>(
    name: string,
    work: () => Promise<T>,
    note: (answer: T) => string = () => '',
  ): Promise<T | undefined> {
    const began = Date.now()
    try {
      const answer = await work()
      say(name, secondsSince(began), note(answer))
      return answer
    } catch (problem) {
      this.failed += 1
      say(name, secondsSince(began), 'failed')
      console.log(`\n${problem instanceof StartProblem ? problem.message : String(problem)}\n`)
      return undefined
    }
  }
}
