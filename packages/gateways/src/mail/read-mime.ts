import type { Received } from './contract.ts'

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string }

const word = /=\?utf-8\?([bq])\?([^?]*)\?=/gi

const quoted = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(word, (_all, kind: string, coded: string) =>
      (kind.toLowerCase() === 'b' ? Buffer.from(coded, 'base64') : quoted(coded.replaceAll('_', ' '))).toString(),
    )

const partOf = (raw: string): Part => {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { headers: new Map(headers), body: raw.slice(end + 4) }
}

const leavesOf = (part: Part): Part[] => {
  const boundary = /boundary="?([^";]+)"?/.exec(part.headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined) return [part]
  const inside = part.body.split(`--${boundary}`).slice(1, -1)
  return inside.flatMap((raw) => leavesOf(partOf(raw.replace(/^\r\n/, '').replace(/\r\n$/, ''))))
}

const bytesOf = (part: Part): Buffer => {
  const coding = part.headers.get('content-transfer-encoding')?.toLowerCase()
  if (coding === 'base64') return Buffer.from(part.body, 'base64')
  return coding === 'quoted-printable' ? quoted(part.body.replaceAll('=\r\n', '')) : Buffer.from(part.body, 'latin1')
}

const typeOf = (part: Part): string => (part.headers.get('content-type') ?? '').split(';')[0] ?? ''

const textOf = (parts: readonly Part[], type: string): string => {
  const part = parts.find((one) => typeOf(one) === type && !one.headers.has('content-disposition'))
  return part === undefined ? '' : bytesOf(part).toString('utf8').replaceAll('\r\n', '\n').replace(/\n$/, '')
}

const nameOf = (part: Part): string => {
  const disposition = part.headers.get('content-disposition') ?? ''
  const extended = /filename\*0?\*=utf-8''([^;]+)/i.exec(disposition)?.[1]
  return extended === undefined ? (/filename="?([^";]+)"?/.exec(disposition)?.[1] ?? '') : decodeURIComponent(extended)
}

/** Reads a message off the wire, as far as these tests need it. */
export const readMime = (message: { readonly to: readonly string[]; readonly raw: string }): Received => {
  const whole = partOf(message.raw)
  const parts = leavesOf(whole)
  const files = parts.filter((part) => part.headers.get('content-disposition')?.startsWith('attachment') === true)
  return {
    to: message.to.join(', '),
    from: decodeWords(whole.headers.get('from') ?? ''),
    replyTo: whole.headers.get('reply-to') ?? null,
    subject: decodeWords(whole.headers.get('subject') ?? ''),
    text: textOf(parts, 'text/plain'),
    html: textOf(parts, 'text/html'),
    language: whole.headers.get('content-language') ?? '',
    attachments: files.map((part) => ({
      filename: nameOf(part),
      contentType: typeOf(part),
      bytes: new Uint8Array(bytesOf(part)),
    })),
  }
}
