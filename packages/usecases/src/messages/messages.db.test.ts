import { localMailbox, type Mailbox } from '@inservice/gateways/mail'
import { Outage } from '@inservice/domain/kernel'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { register, withdraw } from '../enrollment/index.ts'
import { ask, run } from '../kernel/index.ts'
import { askEvaluations } from './ask-evaluations.ts'
import { rosterMessages } from './roster-messages.ts'
import { rosterPreview } from './roster-preview.ts'
import { sendLetter } from './send-letter.ts'
import { sendToRoster } from './send-to-roster.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: Mailbox
let dir: string
const post = { isDown: false, sends: 0 }
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-letters-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({
    mail: {
      send: async (letter) => {
        if (post.isDown) throw new Outage('The mail server does not answer.')
        post.sends += 1
        return mailbox.send(letter)
      },
    },
  })
})
beforeEach(() => {
  post.isDown = false
  post.sends = 0
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

const commandId = () => open.house.newId()
const lettersTo = async (email: string) => {
  const lines = await mailbox.list(email)
  return Promise.all(lines.map(({ id }) => mailbox.find(id)))
}

/** An offering with its trainer, two with a seat (one reads Spanish), and one who is invited. */
const cohort = async () => {
  const provider = await open.world.provider()
  const trainer = await open.world.person({ givenName: 'Sam', familyName: 'Ortiz' })
  const offering = await open.world.offering({ provider, instructors: [trainer], title: 'Data Coaching for Equity' })
  const english = await open.world.person()
  const spanish = await open.world.person({ language: 'es' })
  const invited = await open.world.person()
  await open.world.enrollment(offering, english)
  await open.world.enrollment(offering, spanish)
  await open.world.enrollment(offering, invited, { state: 'invited' })
  const message = { offeringId: offering.id, subject: 'The room has changed', body: 'We meet in Cedar.\n\nSee you!' }
  return { offering, trainer, english, spanish, invited, actor: await open.world.actor(trainer), message }
}
const letterRows = (offeringId: string) =>
  open.db.selectFrom('letter').selectAll().where('offering_id', '=', offeringId).orderBy('id').execute()

test('a stranger and a person on the roster cannot write to it, nor read what was written', async () => {
  const { english, message } = await cohort()
  for (const actor of [{ kind: 'anyone' } as const, await open.world.actor(english)]) {
    const sent = await run(open.house, actor, sendToRoster, { ...message, who: 'all', commandId: commandId() })
    expect(sent).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(open.house, actor, rosterMessages, { offeringId: message.offeringId })).toMatchObject({
      ok: false,
    })
    expect(await ask(open.house, actor, rosterPreview, { ...message, who: 'all', language: 'en' })).toMatchObject({
      ok: false,
    })
  }
})

test('refused where nobody would read it', async () => {
  const trainer = await open.world.person()
  const offering = await open.world.offering({ provider: await open.world.provider(), instructors: [trainer] })
  const actor = await open.world.actor(trainer)
  const input = { offeringId: offering.id, subject: 'Hello', body: 'You.', who: 'all' as const }
  expect(await run(open.house, actor, sendToRoster, { ...input, commandId: commandId() })).toMatchObject({
    refusal: { code: 'nobody-to-write-to', field: 'who' },
  })
  expect(await letterRows(offering.id)).toEqual([])
})

test('written to a roster: a letter each in the reader’s own language, answers to the trainer, counted as they leave', async () => {
  const { actor, message, english, spanish, invited, trainer, offering } = await cohort()
  const preview = await ask(open.house, actor, rosterPreview, { ...message, who: 'all', language: 'es' })
  expect(preview).toMatchObject({ value: { recipients: 3, inSpanish: 1, replyTo: trainer.email } })
  const id = commandId()
  const sent = await run(open.house, actor, sendToRoster, { ...message, who: 'confirmed', commandId: id })
  expect(sent).toMatchObject({ value: { recipients: 2, withoutAddress: 0 } })
  expect(await run(open.house, actor, sendToRoster, { ...message, who: 'confirmed', commandId: id })).toEqual(sent)
  expect(await ask(open.house, actor, rosterMessages, { offeringId: offering.id })).toMatchObject({
    value: { confirmed: 2, all: 3, messages: [{ recipients: 2, sent: 0, waiting: 2, author: 'Sam Ortiz' }] },
  })
  await open.work()
  const [first] = await lettersTo(english.email)
  expect(first).toMatchObject({ subject: 'The room has changed', replyTo: trainer.email, language: 'en' })
  expect(first?.text).toContain('We meet in Cedar.')
  expect((await lettersTo(spanish.email))[0]?.text).toContain('Su respuesta le llega a Sam Ortiz')
  expect(await lettersTo(invited.email)).toEqual([])
  expect(await ask(open.house, actor, rosterMessages, { offeringId: offering.id })).toMatchObject({
    value: { messages: [{ sent: 2, waiting: 0, failed: 0 }] },
  })
})

test('a letter’s job that runs twice, or at the same moment, sends one letter', async () => {
  const { actor, message, english, offering } = await cohort()
  await run(open.house, actor, sendToRoster, { ...message, who: 'confirmed', commandId: commandId() })
  const [row] = await letterRows(offering.id)
  const payload = { letterId: row?.id }
  await Promise.all([sendLetter.handle(open.house, payload), sendLetter.handle(open.house, payload)])
  await sendLetter.handle(open.house, payload)
  await open.work()
  const mine = [...(await lettersTo(english.email))]
  expect(mine).toHaveLength(1)
})

test('control: under a new id each time, a job that runs twice is two letters', async () => {
  const letter = {
    to: 'twice@school.example',
    subject: 'Once',
    html: '<p>Once</p>',
    text: 'Once',
    language: 'en' as const,
  }
  await mailbox.send({ ...letter, id: open.house.newId() })
  await mailbox.send({ ...letter, id: open.house.newId() })
  expect(await lettersTo('twice@school.example')).toHaveLength(2)
})

test('the mail server is down: the letter waits with its reason, and goes when it is back', async () => {
  const { actor, message, offering } = await cohort()
  await run(open.house, actor, sendToRoster, { ...message, who: 'confirmed', commandId: commandId() })
  const [row] = await letterRows(offering.id)
  post.isDown = true
  await expect(sendLetter.handle(open.house, { letterId: row?.id })).rejects.toThrow(/does not answer/)
  expect((await letterRows(offering.id))[0]).toMatchObject({ problem: 'mail-down', tries: 1, sent_at: null })
  post.isDown = false
  await sendLetter.handle(open.house, { letterId: row?.id })
  expect((await letterRows(offering.id))[0]).toMatchObject({ problem: null, tries: 2, sent_at: expect.any(String) })
  await open.work()
})

test('registered and withdrawn: confirmation with the calendar file, then what goes back; each once', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, title: 'Leadership Coaching for Equity' })
  const person = await open.world.person({ language: 'es' })
  const actor = await open.world.actor(person)
  const registered = await run(open.house, actor, register, {
    offeringId: offering.id,
    payBy: 'nothing',
    expectedCents: 0,
    commandId: commandId(),
  })
  await open.work()
  const [confirmed, ...more] = await lettersTo(person.email)
  expect(more).toEqual([])
  expect(confirmed).toMatchObject({ subject: 'Inscripción confirmada: Leadership Coaching for Equity', language: 'es' })
  expect(confirmed?.attachments).toMatchObject([{ contentType: 'text/calendar; method=PUBLISH' }])
  const calendar = Buffer.from(confirmed?.attachments[0]?.content ?? '', 'base64').toString()
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  const enrollmentId = registered.ok ? registered.value.enrollmentId : ''
  await run(open.house, actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() })
  await open.work()
  expect((await lettersTo(person.email)).map((letter) => letter?.subject)).toHaveLength(2)
})

test('a letter that is not true any more by the time it would be sent is left aside', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider })
  const person = await open.world.person()
  const actor = await open.world.actor(person)
  const input = { offeringId: offering.id, payBy: 'nothing' as const, expectedCents: 0 }
  const registered = await run(open.house, actor, register, { ...input, commandId: commandId() })
  const enrollmentId = registered.ok ? registered.value.enrollmentId : ''
  await run(open.house, actor, withdraw, { enrollmentId, expectedCents: 0, commandId: commandId() })
  await open.work()
  const subjects = (await lettersTo(person.email)).map((letter) => letter?.subject)
  expect(subjects).toEqual([expect.stringMatching(/withdrawn/i)])
  expect(await letterRows(offering.id)).toMatchObject([{ problem: 'not-needed', sent_at: null }, { problem: null }])
})

test('in the evening after the end those who were there are asked for their evaluation, once', async () => {
  const provider = await open.world.provider()
  const sessions = [{ date: '2026-03-02', from: '09:00', to: '12:00' }]
  const offering = await open.world.offering({ provider, sessions })
  const there = await open.world.person()
  const absent = await open.world.person()
  await open.world.enrollment(offering, there)
  await open.world.enrollment(offering, absent)
  await open.world.marks(offering, there)
  open.setNow('2026-03-03T01:30:00.000Z')
  await askEvaluations.handle(open.house, {})
  expect(await letterRows(offering.id)).toEqual([])
  open.setNow('2026-03-03T02:05:00.000Z')
  await askEvaluations.handle(open.house, {})
  await askEvaluations.handle(open.house, {})
  await open.work()
  expect(await lettersTo(there.email)).toMatchObject([{ subject: expect.stringMatching(/^How was/) }])
  expect(await lettersTo(absent.email)).toEqual([])
  open.setNow('2026-03-02T17:00:00.000Z')
})

const announce = async (topic: string, payload: object): Promise<void> => {
  for (const name of open.house.listenersTo(topic).filter((task) => task.startsWith('messages.')))
    await sql`select graphile_worker.add_job(${name}, payload => ${JSON.stringify({ commandId: commandId(), ...payload })}::json)`.execute(
      open.db,
    )
}

test('a district’s seat: the invited reads how to take it without an account, managers read of a seat taken by link', async () => {
  const provider = await open.world.provider()
  const offering = await open.world.offering({ provider, district_seats: true })
  const organization = await open.world.organization()
  const manager = await open.world.person({ organization })
  await open.world.grant(manager, 'seat_manager', { kind: 'organization', id: organization.id })
  const block = await open.world.seatBlock({ offering, organization, manager, quantity: 3 })
  const invited = await open.world.person({ account: false })
  const seatId = block.seats[0]?.id ?? ''
  await sql`update block_seat set state = 'assigned', person_id = ${invited.id}, invited_email = ${invited.email} where id = ${seatId}`.execute(
    open.db,
  )
  await announce('seat.assigned', { seatId })
  await open.work()
  const [letter] = await lettersTo(invited.email)
  expect(letter?.text).toContain(`http://inservice.example/sign-in?way=new&next=%2Fseats%2Faccept%2F${seatId}`)
  expect(letter?.text).toContain('the address that this letter came to')
  await sql`update block_seat set state = 'claimed' where id = ${seatId}`.execute(open.db)
  await sql`insert into block_seat_event (id, block_id, seat_id, at, from_state, to_state, person_id) values
    (${commandId()}, ${block.id}, ${seatId}, ${open.house.now()}::timestamptz + interval '1 hour', 'free', 'claimed', ${invited.id})`.execute(
    open.db,
  )
  await announce('seat.claimed', { seatId })
  await open.work()
  expect((await lettersTo(manager.email))[0]?.text).toMatch(/took one of your seats/)
})
