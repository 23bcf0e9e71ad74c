import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'

for (const address of ['/no-such-page', '/catalog/no-such-offering'])
  test(`${address} answers a page with the way back`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await see(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
    await page.getByRole('link', { name: 'Go to the catalog' }).click()
    await expect(page).toHaveURL(/\/catalog$/)
  })

test('a page of a person asks a stranger to sign in, and goes on to it', async ({ page }) => {
  await page.goto('/transcript')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Ftranscript/)
  await see(page, 'sign-in')
  await page.getByRole('button', { name: 'Sign in as Maya' }).click()
  await expect(page).toHaveURL(/\/transcript$/)
})
