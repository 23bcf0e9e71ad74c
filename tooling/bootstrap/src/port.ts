import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '@inservice/postgres'

const defaultPort = 3000

export function wantedPort(given = process.env.PORT): number {
  if (given === undefined || given === '') return defaultPort
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new StartProblem(`PORT is "${given}", which is no port number: set it to a number from 1 to 65535.`)
}

function tryPort(port: number): Promise<{ port: number } | { code: string }> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }))
    server.listen(port, () => {
      const address = server.address()
      server.close(() => resolve({ port: typeof address === 'object' && address ? address.port : port }))
    })
  })
}

/** Answers a port that is free now; 0 asks for any. `patienceMs` lets a server that was just killed give it back. */
export async function freePort(wanted: number, patienceMs = 1500): Promise<number> {
  const until = Date.now() + patienceMs
  for (;;) {
    const tried = await tryPort(wanted)
    if ('port' in tried) return tried.port
    if (tried.code === 'EACCES')
      throw new StartProblem(`This user may not serve on port ${wanted}: choose one above 1023, such as PORT=3000.`)
    if (Date.now() > until)
      throw new StartProblem(
        `Port ${wanted} is taken by another program: stop that program, or choose another port, such as PORT=${wanted + 1}.`,
      )
    await sleep(150)
  }
}
