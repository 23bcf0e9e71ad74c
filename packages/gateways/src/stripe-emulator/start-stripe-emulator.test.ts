import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeat, openStage, seatOrder } from './open-stage.ts'
import { payAtHostedPage } from './pay-at-hosted-page.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('forgets nothing over a restart, and sends what it could not', async () => {
  const stateFile = join(folder, 'state', 'stripe.jsonl')
  const order = seatOrder({ idempotencyKey: 'over-a-restart', orderId: 'kept' })
  const before = await openStage({ stateFile, webhookUrl: 'http://127.0.0.1:9/nobody', retryDelaysMs: [60_000] })
  const opened = await before.payments.openCheckout(order)
  const { url, sessionId } = await openSeat(before)
  await payAtHostedPage(url)
  await before.close()
  expect(readFileSync(stateFile, 'utf8')).not.toContain('4242424242424242')
  // A crash in the middle of a line.
  appendFileSync(stateFile, '["charge","ch_half",null,{"id":')

  const after = await openStage({ stateFile })
  await after.emulator.idle()
  expect(after.told).toContainEqual(expect.objectContaining({ type: 'checkout-completed' }))
  expect(await after.payments.findCheckout(sessionId)).toMatchObject({ status: 'complete', paymentStatus: 'paid' })
  expect(await after.payments.openCheckout(order)).toMatchObject({ ok: true, value: { sessionId: sessionOf(opened) } })
  await after.close()

  const third = await openStage({ stateFile })
  await third.emulator.idle()
  expect(third.told).toEqual([])
  await third.close()
})

const sessionOf = (opened: { ok: boolean; value?: { sessionId: string } }): string => opened.value?.sessionId ?? 'none'

it('control: without a file, a restart knows nothing', async () => {
  const before = await openStage()
  const { sessionId } = await openSeat(before)
  await before.close()
  const after = await openStage()
  expect(await after.payments.findCheckout(sessionId)).toBeNull()
  await after.close()
})
