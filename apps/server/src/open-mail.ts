import { join } from 'node:path'
import { localMailbox, smtpMail, type Mail, type Mailbox } from '@inservice/gateways/mail'
import type { Env } from './env.ts'
import type { Log } from './make-log.ts'

export type { Mailbox } from '@inservice/gateways/mail'

type Opened = { readonly mail: Mail; readonly mailbox: Mailbox | null; readonly close: () => void }

/** The mail server that is set; else a mailbox on this machine, shown on a page. */
export const openMail = ({ SMTP_URL: url, MAIL_FROM, DATA_DIR }: Env, log: Log): Opened => {
  const from = MAIL_FROM ?? 'Inservice <no-reply@inservice.localhost>'
  if (url) {
    const mail = smtpMail(url, { from })
    return { mail, mailbox: null, close: mail.close }
  }
  log.warn('SMTP_URL is not set: letters stay on the page /mailbox.')
  const mailbox = localMailbox({ dir: join(DATA_DIR, 'mailbox'), from })
  return { mail: mailbox, mailbox, close: () => undefined }
}
