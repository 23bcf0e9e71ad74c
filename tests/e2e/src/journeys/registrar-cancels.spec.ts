import { handsOf } from '../kernel/hands.ts'
import { readLetter } from '../kernel/read-letter.ts'
import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { stageCancel } from './stage-cancel.ts'

const reason = 'The venue is flooded. We hope to see you in spring.'

test('a registrar cancels a training with a district’s block: what is shown before is what is done', async ({
  people,
  stage,
  hasTouch,
}) => {
  const { press, write } = handsOf(hasTouch)
  const { registrar, manager, guest, offering, block } = await stageCancel(stage)
  const desk = await people.byMail(registrar.email)
  await desk.goto(`/teach/${offering.id}/waiting`)
  await press(desk.getByRole('link', { name: 'Cancel this training' }))
  await see(desk, 'before canceling', `Cancel ${offering.title}`)
  await expect(desk.getByText('2 people lose their places and are told.')).toBeVisible()
  await expect(desk.getByText('3 district seats end')).toBeVisible()
  await expect(desk.getByText('$450.00').first()).toBeVisible()

  await press(desk.getByRole('button', { name: 'Cancel this training for 2 people' }))
  await expect(desk.getByRole('textbox', { name: 'Why it is canceled' })).toHaveAttribute('aria-invalid', 'true')
  await write(desk.getByRole('textbox', { name: 'Why it is canceled' }), reason)
  await press(desk.getByRole('button', { name: 'Cancel this training for 2 people' }))
  await expect(desk.getByText('Canceled: everyone is reached')).toBeVisible({ timeout: 30_000 })
  await expect(desk.getByText('2 of 2 done')).toBeVisible()
  await see(desk, 'after canceling', `Canceled: ${offering.title}`)

  await desk.goto(`/catalog/${offering.slug}`)
  await expect(desk.getByText('This training was canceled')).toBeVisible()
  await expect(desk.getByText(reason)).toBeVisible()
  await see(desk, 'the page of a canceled training', offering.title)

  const letter = await readLetter(desk.request, { to: guest.email, subject: /^Canceled by the provider/ })
  expect(letter.text).toContain(reason)
  const told = await readLetter(desk.request, { to: manager.email, subject: /^Canceled by the provider/ })
  expect(told.text).toContain('Your 3 seats end')

  const seats = await people.byMail(manager.email)
  await seats.goto(`/seats/${block.id}?tab=statement`)
  await see(seats, 'the statement of a canceled block', offering.title)
  await expect(seats.getByText(/3 canceled by the provider/).first()).toBeVisible()
})
