import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mailContract, type MailUnderTest } from './contract.ts'
import { localMailbox, smtpMail, type Letter } from './index.ts'
import { readMime } from './read-mime.ts'
import { openSmtpSink } from './smtp-sink.ts'

const folder = mkdtempSync(join(tmpdir(), 'mail-'))
afterAll(() => rmSync(folder, { recursive: true }))

const from = 'Inservice <no-reply@house.example>'
let boxes = 0
const newBox = (now?: () => number) => {
  boxes += 1
  return localMailbox({ dir: join(folder, `box-${boxes}`), from, ...(now && { now }) })
}

const local: MailUnderTest = {
  name: 'the local mailbox',
  open: async () => {
    const mail = newBox()
    const received = async () => {
      const letters = await Promise.all((await mail.list()).map((line) => mail.find(line.id)))
      return letters
        .filter((letter) => letter !== null)
        .map((letter) => ({
          ...letter,
          replyTo: letter.replyTo ?? null,
          attachments: letter.attachments.map(({ filename, contentType, content }) => ({
            filename,
            contentType,
            bytes: new Uint8Array(Buffer.from(content, 'base64')),
          })),
        }))
    }
    return { mail, received, close: async () => undefined }
  },
}

const smtp: MailUnderTest = {
  name: 'SMTP',
  open: async () => {
    const sink = await openSmtpSink()
    const mail = smtpMail(sink.url, { from })
    const close = async (): Promise<void> => {
      mail.close()
      await sink.close()
    }
    return { mail, received: async () => sink.messages.map(readMime), close }
  },
}

const plain = (id: string, to = 'maria@school.example'): Letter => ({
  id,
  to,
  subject: `Letter ${id}`,
  html: '<p>Hello</p>',
  text: 'Hello',
  language: 'en',
})

describe('mail', () => {
  mailContract(local)
  mailContract(smtp)
})

describe('the local mailbox', () => {
  it('lists the newest first, for everyone or for one', async () => {
    let now = Date.parse('2026-03-10T16:30:00.000Z')
    const box = newBox(() => (now += 1000))
    await box.send(plain('one'))
    await box.send(plain('two', 'Ana@school.example'))
    await box.send(plain('three'))
    expect((await box.list()).map((line) => line.id)).toEqual(['three', 'two', 'one'])
    expect(await box.list('ana@school.example')).toEqual([
      { id: 'two', to: 'Ana@school.example', subject: 'Letter two', sentAt: '2026-03-10T16:30:02.000Z' },
    ])
    expect(await box.list(undefined, 1)).toHaveLength(1)
  })

  it('keeps a letter that is sent twice once, and finds nothing that it was not sent', async () => {
    const box = newBox()
    await box.send(plain('one'))
    await box.send(plain('one'))
    expect(await box.list()).toHaveLength(1)
    expect(await box.find('another')).toBeNull()
    expect(await box.find('../box-1/one')).toBeNull()
    await expect(box.send(plain('../out'))).rejects.toThrow('named by an id')
    expect(await newBox().list()).toEqual([])
  })
})

describe('the mail server', () => {
  it('refuses an address for good: no other try is made', async () => {
    const sink = await openSmtpSink()
    const mail = smtpMail(sink.url, { from })
    sink.refusals.push('550 No such person here')
    expect(await mail.send(plain('one'))).toMatchObject({ ok: false, refusal: { code: 'address-refused' } })
    mail.close()
    await sink.close()
  })

  it('asks to come back later, or is not there: an outage', async () => {
    const sink = await openSmtpSink()
    const mail = smtpMail(sink.url, { from, timeoutMs: 1000 })
    sink.refusals.push('451 Too busy')
    await expect(mail.send(plain('one'))).rejects.toMatchObject({ name: 'Outage', retryable: true })
    mail.close()
    await sink.close()
    const nobody = smtpMail(sink.url, { from, timeoutMs: 1000 })
    await expect(nobody.send(plain('one'))).rejects.toMatchObject({ name: 'Outage' })
    nobody.close()
  })
})
