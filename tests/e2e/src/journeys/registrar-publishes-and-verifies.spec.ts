import { handsOf } from '../kernel/hands.ts'
import { expect, test } from '../kernel/test.ts'
import { claimByCode, verifyClaim } from './claim-by-code.ts'
import { stageClaim } from './stage-claim.ts'
import { findPublished, writeAndPublish } from './write-and-publish.ts'

test('a registrar writes and publishes a training, and a stranger finds it', async ({ people, stage, hasTouch }) => {
  const hands = handsOf(hasTouch)
  const { registrar } = await stageClaim(stage)
  const title = `Picture Books for Everyone, Group ${stage.world.newId().slice(-4)}`
  const page = await people.byMail(registrar.email)
  const path = await writeAndPublish(page, await people.byMail(registrar.email), hands, title)
  await findPublished(await people.stranger(), hands, title, path)
})

test('a registrar verifies a claim that no roster shows', async ({ people, stage, hasTouch }) => {
  const hands = handsOf(hasTouch)
  const claim = await stageClaim(stage)
  const page = await people.byMail(claim.educator.email)
  await claimByCode(page, hands, claim)
  await verifyClaim(await people.byMail(claim.registrar.email), hands, claim)
  await page.reload()
  await expect(page.getByText('Next: a short evaluation')).toBeVisible()
  await expect(page.getByRole('table', { name: /How the hours/ })).toContainText(/rounded down to the half hour\s*3\.0/)
})
