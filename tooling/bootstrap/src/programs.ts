import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartProblem } from '@inservice/postgres'
import { projectRoot } from './steps.ts'

export type Ended = { code: number; output: string }

const running = new Set<ChildProcess>()

/** The pinned Node first on the search path, so that every program below runs on it. */
export function childEnv(extra: Record<string, string | undefined> = {}, folder = projectRoot): NodeJS.ProcessEnv {
  const bins = [join(folder, 'node_modules', '.bin'), join(projectRoot, 'node_modules', '.bin'), process.env.PATH ?? '']
  return {
    ...process.env,
    BOOTSTRAP_BEGAN: undefined,
    BOOTSTRAP_LAUNCHER: undefined,
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ...extra,
    PATH: bins.join(':'),
  }
}

/** Runs a program to its end and gives back all that it printed; it never reads the terminal. */
export function run(
  program: string,
  args: readonly string[],
  extra: Record<string, string | undefined> = {},
  folder = projectRoot,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, env: childEnv(extra, folder), stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    const add = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', (error) => {
      output += error.message
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** As `run`, for programs that must succeed: what they printed goes to a file, and a failure is one sentence that names it. */
export async function mustRun(name: string, logFile: string, ...call: Parameters<typeof run>): Promise<string> {
  const { code, output } = await run(...call)
  mkdirSync(dirname(logFile), { recursive: true })
  writeFileSync(logFile, output)
  if (code === 0) return output
  throw new StartProblem(
    `The step "${name}" did not finish (${tellingLine(output)}); all that it said is in ${logFile}.`,
  )
}

/** The line that most likely says what went wrong. */
export function tellingLine(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.find((line) => /error|Error|could not|cannot/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
}

/** Ends what still runs, when the whole is being stopped. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM')
}
