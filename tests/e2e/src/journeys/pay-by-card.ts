import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'

/** On the hosted payment page: a test card, and the way back. */
export async function payByCard(page: Page, hands: Hands, amount: string): Promise<void> {
  await expect(page).toHaveURL(/\/stripe-emulator\//)
  await see(page, 'the payment page')
  await hands.write(page.getByLabel('E-mail'), 'rosa@people.example')
  await hands.write(page.getByLabel('Card number'), '4242 4242 4242 4242')
  await hands.write(page.getByLabel('Expires (MM/YY)'), '12/34')
  await hands.write(page.getByLabel('Security code (CVC)'), '123')
  await hands.write(page.getByLabel('Name on the card'), 'Rosa Delgado')
  await hands.press(page.getByRole('button', { name: `Pay ${amount}` }))
  await expect(page).not.toHaveURL(/\/stripe-emulator\//)
}
