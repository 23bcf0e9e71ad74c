import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './open-stage.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const earlier = {
  paymentIntentId: 'pi_demo_1',
  amountCents: 12_000,
  refundedCents: 2_000,
  paidAt: '2026-03-02T17:00:00.000Z',
  email: 'ana@demo.example',
}
const refund = (stage: Stage, amountCents: number, idempotencyKey = `back-${amountCents}`) =>
  stage.payments.refund({ paymentIntentId: earlier.paymentIntentId, amountCents, idempotencyKey })

it('gives back money of a payment made before it began, and never more than is left of it', async () => {
  const stage = await openStage({ known: [earlier] })
  expect(await refund(stage, 10_001)).toMatchObject({ ok: false, refusal: { code: 'refund-above-balance' } })
  expect(await refund(stage, 10_000)).toMatchObject({ ok: true, value: { status: 'succeeded', amountCents: 10_000 } })
  expect(await refund(stage, 1)).toMatchObject({ ok: false, refusal: { code: 'refunded-already' } })
  expect(await stage.payments.listRefunds(earlier.paymentIntentId)).toHaveLength(1)
  await stage.close()
})

it('tells nobody of what it was told, and counts none of it into a payout', async () => {
  const stage = await openStage({ known: [earlier] })
  await stage.emulator.idle()
  expect(stage.told).toEqual([])
  expect(stage.emulator.payOut()).toBeNull()
  await stage.close()
})

it('keeps what happened to it over a restart, whatever it is told then, and does not keep the rest', async () => {
  const stateFile = join(folder, 'known.jsonl')
  const other = { ...earlier, paymentIntentId: 'pi_demo_2' }
  const before = await openStage({ stateFile, known: [earlier, other] })
  await refund(before, 10_000)
  await before.close()
  const kept = readFileSync(stateFile, 'utf8')
  expect(kept).toContain('pi_demo_1')
  expect(kept).not.toContain('pi_demo_2')
  const after = await openStage({ stateFile, known: [earlier, other] })
  expect(await refund(after, 10_000)).toMatchObject({ ok: true })
  expect(await refund(after, 500)).toMatchObject({ ok: false, refusal: { code: 'refunded-already' } })
  await after.close()
})

it('control: a payment that nobody told of is missing', async () => {
  const stage = await openStage()
  expect(await refund(stage, 10_000)).toMatchObject({ ok: false, refusal: { code: 'payment-missing' } })
  await stage.close()
})
