import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSeat, openStage, type Stage } from './open-stage.ts'
import { payAtHostedPage } from './pay-at-hosted-page.ts'

const publicUrl = 'http://inservice.test/stripe-emulator'
let stage: Stage
beforeEach(async () => {
  stage = await openStage({ publicUrl })
})
afterEach(() => stage.close())

const visit = (url: string, init?: RequestInit): Promise<Response> => stage.emulator.fetch(new Request(url, init))

describe('the hosted page under the main server', () => {
  it('has its address there, and is paid through the handler', async () => {
    const { url } = await openSeat(stage)
    expect(url).toMatch(/^http:\/\/inservice\.test\/stripe-emulator\/pay\/cs_test_/)
    expect(await payAtHostedPage(url, {}, stage.emulator.fetch)).toMatchObject({ paid: true })
    const asks = await openSeat(stage)
    const outcome = await payAtHostedPage(asks.url, { number: '4000002500003155' }, stage.emulator.fetch)
    expect(outcome).toMatchObject({ paid: true })
  })

  it('serves no call of the interface and no switch', async () => {
    expect((await visit(`${publicUrl}/v1/balance`)).status).toBe(404)
    expect((await visit(`${publicUrl}/_faults`, { method: 'POST', body: '{}' })).status).toBe(404)
  })

  it('says in English and Spanish that it takes no real money', async () => {
    const english = await (await visit((await openSeat(stage)).url)).text()
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('It takes no real money')
    expect(english).toContain('Pay $100.00')
    const spanish = await (await visit((await openSeat(stage, { language: 'es' })).url)).text()
    expect(spanish).toContain('<html lang="es">')
    expect(spanish).toContain('No cobra dinero de verdad')
  })

  it('shows text of the order as text', async () => {
    const { url } = await openSeat(stage, {
      lines: [{ name: '<script>alert(1)</script> & more', amountCents: 900, quantity: 1 }],
    })
    const page = await (await visit(url)).text()
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more')
  })

  it('puts each problem on its field, keeps what was typed, and never shows a number that could be real', async () => {
    const { url } = await openSeat(stage)
    const form = { email: 'nobody', number: '4539578763621486', expiry: '13/34', cvc: '12', name: 'Maria "M" Lee' }
    const page = await visit(url, { method: 'POST', body: new URLSearchParams(form) })
    expect(page.status).toBe(422)
    const html = await page.text()
    for (const field of ['email', 'number', 'expiry', 'cvc']) expect(html).toContain(`id="${field}-problem"`)
    expect(html).toContain('value="Maria &quot;M&quot; Lee"')
    expect(html).toContain('value="13/34"')
    expect(html).not.toContain('4539578763621486')
  })

  it('says that a page is paid, closed or unknown, with a way on', async () => {
    const paid = await openSeat(stage)
    await payAtHostedPage(paid.url, {}, stage.emulator.fetch)
    expect(await (await visit(paid.url)).text()).toContain('This is paid already')
    const closed = await openSeat(stage)
    await stage.payments.expireCheckout(closed.sessionId)
    const gone = await visit(closed.url)
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('href="https://inservice.example/checkout"')
    expect((await visit(`${publicUrl}/pay/cs_test_none`)).status).toBe(404)
  })
})
