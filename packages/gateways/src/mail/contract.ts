import { expect, it } from 'vitest'
import type { Letter, Mail } from './types.ts'

/** A letter as the other side has it. */
export type Received = {
  readonly to: string
  readonly from: string
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  readonly attachments: readonly {
    readonly filename: string
    readonly contentType: string
    readonly bytes: Uint8Array
  }[]
}

export type MailUnderTest = {
  readonly name: string
  open(): Promise<{ readonly mail: Mail; received(): Promise<readonly Received[]>; close(): Promise<void> }>
}

const letter: Letter = {
  id: '01990000-0000-7000-8000-000000000001',
  to: 'maria@school.example',
  subject: 'Su cupo está reservado — 10:42',
  html: '<p>Formación <b>«Equidad»</b></p>',
  text: 'Formación «Equidad»\n.\nUna línea con un punto arriba, y una muy larga: ' + 'á'.repeat(200),
  replyTo: 'registrar@esd.example',
  language: 'es',
  attachments: [
    { filename: 'recibo.pdf', contentType: 'application/pdf', content: new Uint8Array([37, 80, 68, 70, 0, 255, 10]) },
    { filename: 'sesión.ics', contentType: 'text/calendar', content: new TextEncoder().encode('BEGIN:VCALENDAR') },
  ],
}

/** What every way of sending mail must do. */
export const mailContract = (under: MailUnderTest): void => {
  it(`${under.name} brings a letter over whole, in any alphabet`, async () => {
    const { mail, received, close } = await under.open()
    expect(await mail.send(letter)).toEqual({ ok: true, value: { id: letter.id } })
    const [got] = await received()
    expect(got).toMatchObject({
      to: 'maria@school.example',
      from: 'Inservice <no-reply@house.example>',
      replyTo: 'registrar@esd.example',
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      language: 'es',
    })
    const sent = letter.attachments?.map((file) => ({ ...file, bytes: file.content }))
    expect(got?.attachments).toEqual(
      sent?.map(({ filename, contentType, bytes }) => ({ filename, contentType, bytes })),
    )
    await close()
  })

  it(`${under.name} lets a subject add no header of its own`, async () => {
    const { mail, received, close } = await under.open()
    await mail.send({ ...letter, subject: 'Hello\r\nBcc: everybody@school.example', attachments: [] })
    const all = await received()
    expect(all).toHaveLength(1)
    expect(all[0]?.to).toBe('maria@school.example')
    await close()
  })
}
