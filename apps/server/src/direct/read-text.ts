import type { IncomingMessage } from 'node:http'

/** A request's body, whole. Fails where the connection breaks before its end. */
export const readText = (incoming: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (part: string) => {
      text += part
    })
    incoming.once('end', () => resolve(text))
    incoming.once('error', reject)
    incoming.once('close', () => reject(new Error('the connection was closed before the end of the request')))
  })
