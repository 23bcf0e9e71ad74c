import { checkAxe } from '../kernel/check-axe.ts'
import { handsOf } from '../kernel/hands.ts'
import { overhang } from '../kernel/see.ts'
import { settle } from '../kernel/settle.ts'
import { expect, test } from '../kernel/test.ts'
import { stageQueue } from './stage-queue.ts'

test('one is added by hand; a larger room: the first in line declines, the second takes the seat, and staff read why', async ({
  people,
  stage,
  hasTouch,
}) => {
  const { press, write } = handsOf(hasTouch)
  const { registrar, trainer, offering, first, second } = await stageQueue(stage)
  const address = `/catalog/${offering.slug}`
  const pages = [await people.byMail(first.email), await people.byMail(second.email)] as const
  for (const [index, page] of pages.entries()) {
    await page.goto(address)
    await settle(page)
    await press(page.getByRole('button', { name: 'Join the waiting list' }).filter({ visible: true }))
    await expect(
      page
        .getByText(`You’re number ${index + 1} of ${index + 1} in line`)
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
  }
  const staff = await people.byMail(registrar.email)
  await staff.goto(`/teach/${offering.id}/waiting`)
  await settle(staff)
  await expect(staff.getByRole('heading', { name: 'Sol Second' })).toBeVisible()
  await checkAxe(staff, 'waiting list')
  expect(await overhang(staff)).toBe('')
  const guest = await stage.world.person({ givenName: 'Gia', familyName: 'Guest' })
  await press(staff.getByRole('button', { name: 'Add someone beyond the capacity' }))
  const dialog = staff.getByRole('dialog', { name: 'Add someone beyond the capacity' })
  await write(dialog.getByLabel('Their email'), 'nobody@nowhere.example')
  await write(dialog.getByLabel('Why'), 'She presents the second part')
  await press(dialog.getByRole('button', { name: 'Add beyond the capacity' }))
  await expect(dialog.getByText(/^Nobody has an account with this address/).first()).toBeVisible()
  await checkAxe(staff, 'adding someone beyond the capacity')
  expect(await overhang(staff)).toBe('')
  await write(dialog.getByLabel('Their email'), guest.email)
  await press(dialog.getByRole('button', { name: 'Add beyond the capacity' }))
  await expect(staff.getByText('2 of 1 seats: 1 beyond the capacity, added by hand')).toBeVisible()
  await expect(staff.getByText('Gia Guest: She presents the second part')).toBeVisible()
  await checkAxe(staff, 'beyond the capacity')
  await press(staff.getByRole('button', { name: 'Change the number of seats' }))
  // One of the two new seats makes up for hers.
  await write(staff.getByLabel('Seats altogether'), '3')
  await press(staff.getByRole('button', { name: 'Change', exact: true }))
  await expect(staff.getByText('3 seats now')).toBeVisible()

  const offered = async (page: (typeof pages)[number]) => {
    await expect(async () => {
      await page.goto(address)
      await settle(page)
      await expect(
        page
          .getByText(/A seat is offered to you until/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible({ timeout: 2_000 })
    }).toPass()
  }
  await offered(pages[0])
  await checkAxe(pages[0], 'an offered seat')
  await press(pages[0].getByRole('button', { name: 'No, thank you: ask the next' }))
  await offered(pages[1])
  await press(pages[1].getByRole('link', { name: 'Take the seat' }).filter({ visible: true }))
  await expect(pages[1].getByText(/Your seat is kept until .* P[DS]T/)).toBeVisible()

  await staff.reload()
  await settle(staff)
  const log = staff.getByRole('list', { name: 'What happened, and why' })
  await expect(log.getByText(/^One seat came free, after the number of seats was raised: it makes up/)).toBeVisible()
  await expect(log.getByText('Fern First declined. The next in line is asked.')).toBeVisible()
  await expect(log.getByText(/Sol Second was offered one seat, until/)).toBeVisible()
  await expect(staff.getByText(/Checked: played again/)).toBeVisible()

  const reader = await people.byMail(trainer.email)
  await reader.goto(`/teach/${offering.id}/waiting`)
  await settle(reader)
  await expect(reader.getByRole('heading', { name: 'Sol Second' })).toBeVisible()
  await expect(reader.getByRole('link', { name: /Take off/ })).toHaveCount(0)
  await expect(reader.getByRole('button', { name: 'Change the number of seats' })).toHaveCount(0)
})
