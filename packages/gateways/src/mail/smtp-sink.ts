import { createServer, type Socket } from 'node:net'

export type SmtpSink = {
  readonly url: string
  /** Raw messages, as they came over the wire. */
  readonly messages: { readonly to: string[]; readonly raw: string }[]
  /** What the server says to the next recipients instead of 250. */
  readonly refusals: string[]
  close(): Promise<void>
}

type Talk = { to: string[]; data: string | null }

const answerLine = (sink: Pick<SmtpSink, 'messages' | 'refusals'>, talk: Talk, line: string): string | null => {
  if (talk.data !== null) {
    if (line !== '.') {
      talk.data += `${line.startsWith('..') ? line.slice(1) : line}\r\n`
      return null
    }
    sink.messages.push({ to: talk.to, raw: talk.data })
    Object.assign(talk, { to: [], data: null })
    return '250 Kept'
  }
  const word = line.slice(0, 4).toUpperCase()
  if (word === 'RCPT') {
    const refusal = sink.refusals.shift()
    if (refusal === undefined) talk.to.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
    return refusal ?? '250 Known'
  }
  if (word === 'DATA') talk.data = ''
  return word === 'DATA' ? '354 Go on' : word === 'QUIT' ? '221 Good-bye' : '250 Well'
}

/** A mail server of the smallest kind, for tests: takes everything, or says what a test wants to hear. */
export const openSmtpSink = async (): Promise<SmtpSink> => {
  const kept = { messages: [] as SmtpSink['messages'], refusals: [] as string[] }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    const talk: Talk = { to: [], data: null }
    let rest = ''
    socket.write('220 sink\r\n')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const answer = answerLine(kept, talk, line)
        if (answer !== null) socket.write(`${answer}\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }
  return Object.assign(kept, { url: `smtp://127.0.0.1:${port}`, close })
}
