import { localMailbox, type Mailbox } from '@inservice/gateways/mail'
import { sql } from 'kysely'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../../test/index.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: Mailbox
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-every-letter-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({ mail: mailbox })
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

/** Says to the room's listeners what a room on the left would announce, and lets the jobs run. */
const announce = async (topic: string, payload: object): Promise<void> => {
  for (const name of open.house.listenersTo(topic).filter((task) => task.startsWith('messages.'))) {
    const said = JSON.stringify({ commandId: open.house.newId(), ...payload })
    await sql`select graphile_worker.add_job(${name}, payload => ${said}::json)`.execute(open.db)
  }
  await open.work()
}
const newest = async (email: string) => {
  const [line] = await mailbox.list(email)
  return line ? mailbox.find(line.id) : null
}
const setting = async () => {
  const provider = await open.world.provider()
  const sessions = [{ onlineUrl: 'https://meet.example/room' }]
  const offering = await open.world.offering({ provider, sessions, title: 'STEM for All', prices: [{ cents: 15_000 }] })
  const person = await open.world.person({ language: 'es' })
  return { provider, offering, person }
}
const paid = async () => {
  const set = await setting()
  const { provider, offering, person } = set
  const lines = [{ subject: offering, person, cents: 15_000, title: 'STEM for All' }]
  const order = await open.world.order({ provider, buyer: person, lines })
  const enrollment = await open.world.enrollment(offering, person, {
    order,
    orderLine: order.lineIds[0] ?? '',
    coverage: 'card',
  })
  return { ...set, order, enrollment }
}

test('a receipt speaks of what was paid and when; a free order brings none', async () => {
  const { provider, offering, person, order } = await paid()
  await announce('order.paid', { orderId: order.id })
  const letter = await newest(person.email)
  expect(letter?.subject).toBe(`Recibo por $150.00 (pedido ${order.number})`)
  expect(letter?.text).toContain('2 de marzo de 2026')
  const other = await open.world.person()
  const free = await open.world.order({ provider, buyer: other, lines: [{ subject: offering, cents: 0 }] })
  await announce('order.paid', { orderId: free.id })
  expect(await newest(other.email)).toBeNull()
})

test('a confirmation names the meeting link; the waiting list does not', async () => {
  const { offering, person, enrollment } = await paid()
  await announce('enrollment.confirmed', { enrollmentId: enrollment.id })
  expect((await newest(person.email))?.text).toContain('https://meet.example/room')
  const waiting = await open.world.person()
  const entry = await open.world.waiting(offering, waiting)
  await announce('waiting-list.joined', { entryId: entry.id })
  const letter = await newest(waiting.email)
  expect(letter?.text).toContain('You are number 1 in line.')
  expect(letter?.text).toContain('24 answer hours, counted Monday to Friday')
  expect(letter?.text).not.toContain('meet.example')
})

test('an offer says until when, and at the reader’s price; one that has passed is not sent', async () => {
  const { offering } = await setting()
  const person = await open.world.person()
  const entry = await open.world.waiting(offering, person)
  const expires = (at: string) =>
    sql`update waiting_list_entry set state = 'offered', offer_expires_at = ${at} where id = ${entry.id}`.execute(
      open.db,
    )
  await expires('2026-03-01T17:00:00.000Z')
  await announce('waiting-list.offered', { entryId: entry.id })
  expect(await newest(person.email)).toBeNull()
  await expires('2026-03-03T17:00:00.000Z')
  await announce('waiting-list.offered', { entryId: entry.id })
  const letter = await newest(person.email)
  expect(letter?.subject).toContain('Tuesday, March 3, 2026, 9:00 AM')
  expect(letter?.text).toContain('It costs $150.00.')
})

test('a withdrawal that was paid by card says what goes back and what is kept', async () => {
  const { person, enrollment } = await paid()
  await sql`update enrollment set state = 'withdrawn' where id = ${enrollment.id}`.execute(open.db)
  await sql`insert into audit (id, at, actor_id, command, subject_kind, subject_id, details) values
    (${open.house.newId()}, now(), ${person.id}, 'enrollment.withdraw', 'enrollment', ${enrollment.id}, '{"refundCents":13500,"way":"card"}')`.execute(
    open.db,
  )
  await announce('enrollment.withdrawn', { enrollmentId: enrollment.id })
  const letter = await newest(person.email)
  expect(letter?.text).toContain('Devolvemos $135.00 a su tarjeta')
  expect(letter?.text).toContain('Se retienen $15.00: así lo establece la política')
})

test('a canceled offering gives everything back, and tells nobody who had withdrawn before', async () => {
  const { offering, person, enrollment } = await paid()
  const gone = await open.world.person()
  const before = await open.world.enrollment(offering, gone)
  await sql`update enrollment set state = 'withdrawn' where id = ${before.id}`.execute(open.db)
  await sql`update offering set state = 'canceled', canceled_reason = 'Snow.' where id = ${offering.id}`.execute(
    open.db,
  )
  const back = { creditCents: 2_000, cardCents: 13_000, handCents: 0 }
  const people = [{ enrollmentId: enrollment.id, ...back }]
  await announce('enrollments.canceled', { offeringId: offering.id, people })
  const letter = await newest(person.email)
  expect(letter?.subject).toBe('Cancelada por el organizador: STEM for All')
  expect(letter?.text).toContain('Snow.')
  expect(letter?.text).toContain('Devolvemos $130.00 a su tarjeta')
  expect(letter?.text).toContain('$20.00 se descuenta de la factura')
  expect(await newest(gone.email)).toBeNull()
})

test('a refund that went out is told to the buyer', async () => {
  const { person, order } = await paid()
  const refundId = open.house.newId()
  await sql`insert into refund (id, order_id, payment_id, amount_cents, state, reason, created_at, settled_at) values
    (${refundId}, ${order.id}, ${order.paymentId}, 13500, 'succeeded', 'withdrawn', now(), '2026-03-02T18:00:00Z')`.execute(
    open.db,
  )
  await announce('order.refunded', { orderId: order.id, refundId })
  expect((await newest(person.email))?.text).toContain('Devolvimos $135.00 a su tarjeta el 2 de marzo de 2026')
})

test('an invoice goes to the address for billing', async () => {
  const { provider, offering, person } = await setting()
  const organization = await open.world.organization({ name: 'Renton School District' })
  const purchaseOrder = await open.world.purchaseOrder(provider, organization, { number: 'PO-7' })
  const order = await open.world.order({
    provider,
    buyer: person,
    organization,
    purchaseOrder,
    state: 'confirmed_invoice_open',
    method: 'purchase_order',
    lines: [{ subject: offering, cents: 15_000 }],
  })
  await sql`update customer_order set billing_email = 'Payable@renton.example' where id = ${order.id}`.execute(open.db)
  const documentId = open.house.newId()
  await sql`insert into billing_document (id, provider_id, order_id, organization_id, kind, number, fiscal_year, sequence, issued_on, due_on, total_cents, body, created_at)
    values (${documentId}, ${provider.id}, ${order.id}, ${organization.id}, 'invoice', 'T-I-2026-1', 2026, 1, '2026-03-02', '2026-04-01', 15000, '{}', now())`.execute(
    open.db,
  )
  await announce('paper.issued', { documentId, orderId: order.id, kind: 'invoice' })
  const letter = await newest('payable@renton.example')
  expect(letter?.subject).toBe('Factura T-I-2026-1: $150.00, vence el 1 de abril de 2026')
  expect(letter?.text).toContain('PO-7')
  await announce('paper.issued', { documentId, orderId: order.id, kind: 'receipt' })
  expect(await mailbox.list('payable@renton.example')).toHaveLength(1)
})

test('a seat that changed hands: both are told, and who holds it again is not', async () => {
  const { offering, person } = await setting()
  const organization = await open.world.organization()
  const manager = await open.world.person({ organization, givenName: 'Mia', familyName: 'Tran' })
  const next = await open.world.person()
  const block = await open.world.seatBlock({ offering, organization, manager, assigned: [next] })
  const [seat] = block.seats
  await announce('seat.swapped', { seatId: seat?.id, previousPersonId: person.id })
  expect((await newest(person.email))?.subject).toBe('Su cupo en STEM for All pasó a un colega')
  const letter = await newest(next.email)
  expect(letter?.subject).toBe('A seat in STEM for All is yours now')
  expect(letter?.text).toContain(`http://inservice.example/seats/accept/${seat?.id}`)
  await announce('seat.swapped', { seatId: seat?.id, previousPersonId: next.id })
  expect(await mailbox.list(next.email)).toHaveLength(2)
})

test('hours: awarded with their designations, corrected with before and after; a declined claim with its reason', async () => {
  const { provider, offering, person } = await setting()
  const claim = await open.world.claim(offering, person, { state: 'verified' })
  const policy = provider.policies.credit
  const award = await open.world.award(offering, person, { claim, policy, minutes: 180, tags: { equity: 60 } })
  await announce('award.made', { awardId: award.id })
  const letter = await newest(person.email)
  expect(letter?.text).toContain('3 horas de reloj acreditadas')
  expect(letter?.text).toContain('Equidad: 1 hora')
  const next = await open.world.award(offering, person, { claim, policy, minutes: 150, version: 2, supersedes: award })
  await announce('award.made', { awardId: next.id })
  expect((await newest(person.email))?.text).toMatch(/Antes[\s\S]*3 horas[\s\S]*Ahora[\s\S]*2.5 horas/)
  const other = await open.world.person()
  const declined = await open.world.claim(offering, other, { state: 'declined' })
  await sql`update claim set decision_reason = 'Your name is not on the sheet.' where id = ${declined.id}`.execute(
    open.db,
  )
  await announce('claim.decided', { claimId: declined.id })
  expect(await newest(other.email)).toMatchObject({
    subject: 'About your clock hours for STEM for All',
    text: expect.stringContaining('Your name is not on the sheet.'),
    replyTo: expect.stringContaining('learning@'),
  })
  await announce('claim.decided', { claimId: claim.id })
  expect(await mailbox.list(person.email)).toHaveLength(2)
})
