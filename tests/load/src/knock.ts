import { connect, type Socket } from 'node:net'

export type Knocked = { readonly status: number; readonly body: string }

const head = '\r\n\r\n'
const lastChunk = '0\r\n\r\n'

/** The answer at the beginning of what came, when it is whole; a body by its length or in chunks. */
const readAnswer = (text: string): Knocked | null => {
  const end = text.indexOf(head)
  if (end < 0) return null
  const headers = text.slice(0, end)
  const body = text.slice(end + head.length)
  const length = /\r\ncontent-length: (\d+)/i.exec(headers)?.[1]
  const isWhole = length === undefined ? body.endsWith(lastChunk) : body.length >= Number(length)
  return isWhole ? { status: Number(headers.slice(9, 12)), body } : null
}

/** A client that keeps its connection and knocks again once it was answered: as little work as a client can be. */
export const openKnocker = async (port: number) => {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  socket.setEncoding('latin1')
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  const post = (path: string, cookie: string, body: string): Promise<Knocked> =>
    new Promise((resolve, reject) => {
      let text = ''
      const hear = (part: string): void => {
        text += part
        const answer = readAnswer(text)
        if (answer === null) return
        socket.off('data', hear)
        socket.off('error', reject)
        socket.off('close', lost)
        resolve(answer)
      }
      const lost = (): void => reject(new Error('the connection was closed before the answer'))
      socket.on('data', hear)
      socket.once('error', reject)
      socket.once('close', lost)
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: localhost:${port}\r\norigin: http://localhost:${port}\r\nsec-fetch-site: same-origin\r\n` +
          `content-type: application/json\r\ncookie: ${cookie}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      )
    })
  return { post, close: () => socket.destroy() }
}

export type Knocker = Awaited<ReturnType<typeof openKnocker>>
