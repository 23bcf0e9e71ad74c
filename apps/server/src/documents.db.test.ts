import type { Actor } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import { register } from '@inservice/usecases/enrollment'
import { run } from '@inservice/usecases/kernel'
import { openHouse } from '@inservice/usecases/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documents } from './documents.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let owner: Actor
let other: Actor
let enrollmentId: Id
let documentId: Id
let slug: string

beforeAll(async () => {
  open = await openHouse()
  const { world, house } = open
  const provider = await world.provider()
  const offering = await world.offering({ provider, capacity: 5, sessions: 2, prices: [{ cents: 12_000 }] })
  slug = offering.slug
  owner = await world.actor(await world.person())
  other = await world.actor(await world.person())
  const organization = await world.organization()
  const registered = await run(house, owner, register, {
    offeringId: offering.id,
    payBy: 'purchase_order',
    purchaseOrderNumber: 'PO-7',
    organizationId: organization.id,
    billingEmail: 'ap@example.org',
    expectedCents: 12_000,
    commandId: house.newId(),
  })
  if (!registered.ok) throw new Error(registered.refusal.code)
  enrollmentId = registered.value.enrollmentId
  await open.work()
  const paper = await open.db
    .selectFrom('billing_document')
    .select('id')
    .where('order_id', '=', registered.value.orderId)
    .executeTakeFirstOrThrow()
  documentId = paper.id
})
afterAll(() => open.close())

const fetchFile = (start: string, actor: Actor, params: Record<string, string>, language: 'en' | 'es' = 'en') => {
  const route = documents.find(({ path }) => path.startsWith(start))
  if (!route) throw new Error(`no file lies at ${start}`)
  const making = { language, now: open.house.now(), publicUrl: 'http://inservice.example' }
  return route.answer(open.house, actor, { params, search: new URLSearchParams() }, making)
}

test('an invoice opens for whoever ordered, in either language, under its number', async () => {
  const english = await fetchFile('/documents/paper/', owner, { file: `${documentId}.pdf` })
  const spanish = await fetchFile('/documents/paper/', owner, { file: `${documentId}.pdf` }, 'es')
  if (!english.ok || !spanish.ok) throw new Error('the buyer opens the invoice')
  expect(english.value).toMatchObject({ type: 'application/pdf', name: expect.stringMatching(/-INV-FY26-00001\.pdf$/) })
  expect(Buffer.from(english.value.body).subarray(0, 5).toString()).toBe('%PDF-')
  expect(english.value.body.length).not.toBe(spanish.value.body.length)
})

test('the calendar file of one’s own enrollment has each session', async () => {
  const file = await fetchFile('/documents/enrollment/', owner, { id: enrollmentId })
  if (!file.ok) throw new Error('the calendar opens')
  expect(file.value).toMatchObject({ type: 'text/calendar; charset=utf-8', name: `${slug}.ics` })
  expect(String(file.value.body).match(/BEGIN:VEVENT/g)).toHaveLength(2)
})

test('for anyone else, and for what makes no sense, there is nothing', async () => {
  expect(await fetchFile('/documents/paper/', other, { file: `${documentId}.pdf` })).toMatchObject({ ok: false })
  expect(await fetchFile('/documents/enrollment/', other, { id: enrollmentId })).toMatchObject({ ok: false })
  expect(await fetchFile('/documents/paper/', owner, { file: 'nonsense.pdf' })).toMatchObject({ ok: false })
})
