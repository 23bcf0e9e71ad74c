import { dateIn, type Instant } from '@inservice/domain/kernel'
import { lawQuestions } from '@inservice/domain/evaluation'
import { evaluationComments } from '../facts/evaluation-comments.ts'
import { zone, type Offering, type Stage } from './stage.ts'

/** One anonymous answer: scales of mostly fours and fives, a remark from every fourth. */
export function answerEvaluation(stage: Stage, offering: Offering, at: Instant): void {
  const { dice, sheet, newId } = stage
  const scale = (): number =>
    dice.weigh([
      [5, 52],
      [4, 33],
      [3, 11],
      [2, 3],
      [1, 1],
    ])
  const remark = dice.chance(25) ? dice.pick(evaluationComments) : ''
  const scales = lawQuestions.filter(({ kind }) => kind === 'scale').map(({ key }) => [key, scale()] as const)
  sheet.add('evaluation_answer', {
    id: newId(),
    offering_id: offering.row.id,
    form_id: offering.provider.formId,
    answers: Object.fromEntries(scales),
    comment: remark,
    answered_on: dateIn(at, zone),
  })
}
