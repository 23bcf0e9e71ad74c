import type { Hands } from '../kernel/hands.ts'
import type { Stage } from '../kernel/open-stage.ts'
import type { People } from '../kernel/open-people.ts'
import { attend } from './attend.ts'
import { checkAsStranger } from './check-as-stranger.ts'
import { evaluateAndClaim } from './evaluate-and-claim.ts'
import { handOutTranscript } from './hand-out-transcript.ts'
import { registerAndPay } from './register-and-pay.ts'
import { daysAhead, stageTraining } from './stage-training.ts'
import { bothMornings, firstMorning } from './what-is-earned.ts'

/** The whole way from the catalog to a transcript that a stranger checks. The hours come from the trainer's marks alone. */
export async function earnHours(people: People, stage: Stage, hands: Hands, mornings: 1 | 2): Promise<void> {
  const training = await stageTraining(stage)
  const earned = mornings === 2 ? bothMornings : firstMorning
  const page = await people.stranger()
  await registerAndPay(page, hands, training)
  await stage.passDays(training.offering.id, daysAhead + 4)
  await attend(await people.byMail(training.trainer.email), training, mornings)
  await evaluateAndClaim(page, hands, training, earned)
  const code = await handOutTranscript(page, hands, training, earned)
  await checkAsStranger(await people.stranger(), hands, code, training, earned)
}
