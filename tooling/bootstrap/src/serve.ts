import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { StartProblem } from '@inservice/postgres'
import { childEnv, tellingLine } from './programs.ts'
import { projectRoot } from './steps.ts'

export type Serving = { url: string; ended: Promise<number>; stop: () => Promise<void> }

const readyMs = 60_000
const stopMs = 10_000
const mostKept = 20_000

/** Starts the server and waits for its line `{"ready":"http://…"}`; everything else it prints goes to the log. */
export async function serve(env: Record<string, string | undefined>, logFile: string): Promise<Serving> {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  const bond = join(projectRoot, 'tooling', 'bootstrap', 'die-with-parent.mjs')
  const child = spawn(process.execPath, ['--import', bond, 'apps/server/src/main.ts'], {
    cwd: projectRoot,
    env: childEnv(env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const keep = (line: string) => {
    if (said.length < mostKept) said += `${line}\n`
    log.write(`${line}\n`)
  }
  const ended = new Promise<number>((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    const force = setTimeout(() => child.kill('SIGKILL'), stopMs)
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
    clearTimeout(force)
  }
  createInterface({ input: stream(child.stderr) }).on('line', keep)
  const url = await new Promise<string>((resolve, reject) => {
    const give = (reason: string) =>
      reject(new StartProblem(`The server did not start (${reason}); all that it said is in ${logFile}.`))
    const late = setTimeout(() => give(`no answer within ${readyMs / 1000} s`), readyMs)
    createInterface({ input: stream(child.stdout) }).on('line', (line) => {
      const ready = line.match(/^\{"ready":"([^"]+)"\}$/)?.[1]
      if (ready) resolve(ready)
      keep(line)
    })
    void ended.then((code) => setTimeout(give, 100, said.trim() ? tellingLine(said) : `exit code ${code}`))
    void ended.finally(() => clearTimeout(late))
  }).catch(async (problem: unknown) => {
    await stop()
    throw problem
  })
  return { url, ended, stop }
}

function stream(pipe: Readable | null): Readable {
  if (!pipe) throw new Error('the server was started without pipes')
  return pipe
}
