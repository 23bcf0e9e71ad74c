import { ApplicationForm, ApplicationQuestion, ApplicationStage } from '@inservice/domain/catalog'
import { v7 as newId } from 'uuid'

/** A question without words; its key stays while they change. */
export const emptyQuestion = (): ApplicationQuestion =>
  ApplicationQuestion.parse({ key: newId().slice(-12), label: {} })

export const emptyStage = () => ApplicationStage.parse({ title: {}, questions: [emptyQuestion()] })

/** An application to begin with: one stage with one question. */
export const emptyForm = () => ApplicationForm.parse({ stages: [emptyStage()] })
