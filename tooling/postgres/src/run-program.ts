import { spawn } from 'node:child_process'
import type { Identity } from './identity.ts'

/** Long enough for a loaded machine to bring what was said. */
const lastWordsMs = 500

export type Outcome = { code: number; output: string }

/** Runs one program to its end in the C locale, so that its messages can be read by us. */
export function runProgram(program: string, args: readonly string[], identity: Identity, input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...identity,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', HOME: '/' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let output = ''
    const add = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.stdin.on('error', () => undefined)
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: 127, output: `${error.code ?? ''} ${error.message}` }),
    )
    const end = (code: number | null) => {
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ code: code ?? 1, output })
    }
    child.on('close', end)
    // What it said last may come after its end; but a server started in the background keeps the pipes open for ever.
    child.on('exit', (code) => setTimeout(end, lastWordsMs, code))
    child.stdin.end(input)
  })
}
