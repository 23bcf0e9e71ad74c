import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimStage, creditWith, openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { saveProfile } from '../people/index.ts'
import { claimPage } from './claim-page.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let stage: ReturnType<typeof claimStage>
beforeAll(async () => {
  open = await openHouse()
  stage = claimStage(open)
})
afterAll(() => open.close())

const commandId = () => open.house.newId()

describe('the checks between a claim and its hours', () => {
  test('an evaluation that comes after the claim awards in its own transaction', async () => {
    const them = await stage.attended()
    expect(await stage.claimFor(them)).toMatchObject({ value: { state: 'in_progress', nextGate: 'evaluation' } })
    expect(await stage.evaluate(them)).toMatchObject({ value: { claim: { state: 'verified' } } })
    expect(await stage.awardsOf(them)).toHaveLength(1)
  })

  test('a fee opens an order with its lines and its posting; its payment awards', async () => {
    const them = await stage.attended({ rules: { clock_hour_fee: { perHourCents: 300, minimumCents: 1_500 } } })
    await stage.evaluate(them)
    const made = await stage.claimFor(them)
    expect(made).toMatchObject({ value: { state: 'in_progress', nextGate: 'payment' } })
    const orderId = made.ok ? (made.value.orderId ?? '') : ''
    const order = await open.db
      .selectFrom('customer_order')
      .innerJoin('order_line', 'order_line.order_id', 'customer_order.id')
      .select(['customer_order.state', 'total_cents', 'kind', 'expires_at', 'working'])
      .where('customer_order.id', '=', orderId)
      .executeTakeFirstOrThrow()
    expect(order).toMatchObject({
      state: 'awaiting_payment',
      total_cents: 1_500,
      kind: 'clock_hour_fee',
      expires_at: null,
    })
    expect(order.working).toMatchObject([
      { code: 'per-hour', cents: 900 },
      { code: 'to-minimum', cents: 600 },
    ])
    expect(await ask(open.house, them.actor, claimPage, { slug: them.offering.slug })).toMatchObject({
      value: { feeOrderId: orderId, nextGate: 'payment', fee: { cents: 1_500 } },
    })
    expect(await stage.payInFull(orderId, 1_500)).toContain('hours.on-order-paid')
    expect(await stage.awardsOf(them)).toMatchObject([{ version: 1, fee_cents: 1_500 }])
    const { sum } = await open.db
      .selectFrom('ledger_posting')
      .innerJoin('ledger_entry', 'ledger_entry.id', 'ledger_posting.entry_id')
      .select((eb) => eb.fn.sum<number>('amount_cents').as('sum'))
      .where('order_id', '=', orderId)
      .where('account', '=', 'unbilled')
      .executeTakeFirstOrThrow()
    expect(sum).toBe(0)
  })

  test('a profile that is completed later lets the claim go on', async () => {
    const them = await stage.attended({ complete: false })
    await stage.evaluate(them)
    expect(await stage.claimFor(them)).toMatchObject({ value: { nextGate: 'profile' } })
    const blank = {
      legalName: '',
      formerName: '',
      jobTitle: '',
      workAddress: '',
      certificateNumber: '',
      accessNeeds: '',
    }
    const saved = await run(open.house, them.actor, saveProfile, {
      ...blank,
      givenName: 'Ana',
      familyName: 'Ruiz',
      occupation: 'teacher',
      language: 'en',
      organizationId: them.district.id,
      schoolId: null,
      commandId: commandId(),
    })
    expect(saved.ok).toBe(true)
    expect(await open.work()).toContain('hours.on-profile-saved')
    expect(await stage.awardsOf(them)).toHaveLength(1)
  })

  test('a provider that verifies first asks for the fee only then', async () => {
    const them = await stage.attended({
      rules: {
        credit: creditWith(['evaluation', 'verification', 'payment']),
        clock_hour_fee: { perHourCents: 300 },
      },
    })
    expect(await stage.claimFor(them)).toMatchObject({ value: { nextGate: 'evaluation', orderId: null } })
    expect(await stage.evaluate(them)).toMatchObject({ value: { claim: { nextGate: 'payment' } } })
  })
})
