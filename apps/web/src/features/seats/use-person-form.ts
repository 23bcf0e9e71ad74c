import { z } from 'zod'
import type { Answer } from '../../kernel/api/use-command.ts'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { personSentences } from './seat-words.ts'

const personSchema = (isPack: boolean) =>
  z.object({
    name: z.string().trim().min(1, 'Give a name.').max(200),
    email: z.string().trim().toLowerCase().pipe(z.email('Give an e-mail address, like name@school.org.')),
    school: z.string(),
    /** Of a pack: where the seat is used. */
    offeringId: isPack ? z.string().min(1, 'Choose a training.') : z.string(),
  })
export type PersonNamed = z.output<ReturnType<typeof personSchema>>

/** A form that names one person: typed, or found among one's own people. */
export const usePersonForm = <Value>(
  send: (person: PersonNamed) => Promise<Answer<Value>>,
  onDone: (value: Value, person: PersonNamed) => void | Promise<void>,
  isPack = false,
) =>
  useCommandForm({
    schema: personSchema(isPack),
    sentences: personSentences,
    defaults: { name: '', email: '', school: '', offeringId: '' },
    send,
    onDone,
  })

export type PersonForm = ReturnType<typeof usePersonForm<unknown>>
