import { ok, refuse } from '@inservice/domain/kernel'
import { createTransport } from 'nodemailer'
import { Outage } from '../kernel/index.ts'
import type { Letter, Mail } from './types.ts'

export type SmtpSettings = {
  /** The house's own address: `Inservice <no-reply@example.org>`. */
  readonly from: string
  /** How long the server may keep silent, in milliseconds: 20 seconds. */
  readonly timeoutMs?: number
}

/** The server's own last word, 5xx: this letter will not be taken. A 4xx, or no word, is an outage. */
const isFinal = (failure: unknown): boolean =>
  failure instanceof Error &&
  'responseCode' in failure &&
  typeof failure.responseCode === 'number' &&
  failure.responseCode >= 500 &&
  // A server that does not know us, or not with this password, says nothing about the letter.
  !('code' in failure && failure.code === 'EAUTH')

const domainOf = (address: string): string => /@([\w.-]+)/.exec(address)?.[1] ?? 'localhost'

const messageOf = (letter: Letter, from: string) => ({
  from: letter.from ?? from,
  to: letter.to,
  ...(letter.replyTo === undefined ? {} : { replyTo: letter.replyTo }),
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  messageId: `<${letter.id}@${domainOf(from)}>`,
  headers: { 'Content-Language': letter.language, 'Auto-Submitted': 'auto-generated' },
  attachments: (letter.attachments ?? []).map((file) => ({
    filename: file.filename,
    contentType: file.contentType,
    content: Buffer.from(file.content),
  })),
  // A letter's text is data: it must never make the server read a file or another address.
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** Mail through a server: `smtp://user:password@mail.example.org:587`. */
export const smtpMail = (url: string, settings: SmtpSettings): Mail & { close(): void } => {
  const patience = settings.timeoutMs ?? 20_000
  const limits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url, pool: true, maxConnections: 4, ...limits })
  return {
    send: async (letter) => {
      try {
        await transport.sendMail(messageOf(letter, settings.from))
        return ok({ id: letter.id })
      } catch (failure) {
        if (isFinal(failure)) return refuse('address-refused', { to: letter.to })
        throw new Outage('mail', 'The mail server did not take the letter now.', failure)
      }
    },
    close: () => transport.close(),
  }
}
