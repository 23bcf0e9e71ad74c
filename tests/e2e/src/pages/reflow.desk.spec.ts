import { overhang } from '../kernel/see.ts'
import { settle } from '../kernel/settle.ts'
import { expect, test } from '../kernel/test.ts'
import { fixedAddresses, openOffering } from './public-addresses.ts'

test('pages fit 320 pixels', async ({ page, stage }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [...fixedAddresses, await openOffering(stage)]) {
    await page.goto(address)
    await settle(page)
    expect.soft(await overhang(page), address).toBe('')
  }
})

test('pages fit with letters twice as large', async ({ page, stage }) => {
  for (const address of [...fixedAddresses, await openOffering(stage)]) {
    await page.goto(address)
    await settle(page)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect.soft(await overhang(page), address).toBe('')
  }
})
