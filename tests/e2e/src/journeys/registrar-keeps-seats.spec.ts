import { dateIn, plusDays } from '@inservice/domain/kernel'
import { handsOf } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { zone } from './stage-training.ts'

test('a registrar keeps seats for paraeducators, and releases them: the page says for whom and until when', async ({
  people,
  stage,
  hasTouch,
}) => {
  const { press, write } = handsOf(hasTouch)
  const { world } = stage
  const { id: agencyId } = await stage.agency()
  const registrar = await world.person({ givenName: 'Wren', familyName: 'Tallis', occupation: 'administrator' })
  await world.grant(registrar, 'registrar', { kind: 'provider', id: agencyId })
  const today = dateIn(world.now, zone)
  const offering = await world.offering({
    provider: agencyId,
    title: 'Side by Side in the Classroom',
    capacity: 3,
    sessions: [{ date: plusDays(today, 60) }],
  })
  const desk = await people.byMail(registrar.email)
  await desk.goto(`/teach/${offering.id}/waiting`)
  await see(desk, 'seats, none kept', offering.title)
  await press(desk.getByRole('button', { name: 'Keep seats for some' }))
  const dialog = desk.getByRole('dialog', { name: 'Keep seats for some' })
  await press(dialog.getByRole('button', { name: /Kept for/ }))
  await press(desk.getByRole('option', { name: 'paraeducators' }))
  await write(dialog.getByLabel('Seats', { exact: true }), '4')
  const [year = '', month = '', day = ''] = plusDays(today, 30).split('-')
  await dialog.getByRole('spinbutton', { name: /^month/ }).focus()
  await desk.keyboard.type(`${month}${day}${year}`)
  await press(dialog.getByRole('button', { name: 'Keep these seats' }))
  await expect(dialog.getByText(/^At most 3 can be kept/).first()).toBeVisible()
  await see(desk, 'keeping more than there are')
  await write(dialog.getByLabel('Seats', { exact: true }), '2')
  // A number counts once its field is left.
  await desk.keyboard.press('Tab')
  await press(dialog.getByRole('button', { name: 'Keep these seats' }))
  await expect(desk.getByText(/0 of 2 seats taken, kept through/)).toBeVisible()
  await see(desk, 'seats that are kept', offering.title)

  const visitor = await people.byMail((await world.person()).email)
  await visitor.goto(`/catalog/${offering.slug}`)
  await expect(visitor.getByText(/2 more seats are kept for paraeducators through/).first()).toBeVisible()
  await expect(visitor.getByText('1 seat left of 3').first()).toBeVisible()
  await see(visitor, 'a training with seats kept for some', offering.title)

  await press(desk.getByRole('button', { name: /^Release.*paraeducators/ }))
  await press(desk.getByRole('dialog').getByRole('button', { name: 'Release', exact: true }))
  await expect(desk.getByText(/Every seat is for everyone/)).toBeVisible()
})
