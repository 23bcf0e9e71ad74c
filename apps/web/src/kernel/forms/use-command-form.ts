import { useRef, useState, type FormEvent } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { useIntl, type MessageDescriptor } from 'react-intl'
import type { z } from 'zod'
import type { Answer, Trouble } from '../api/use-command.ts'
import { useLanguage } from '../language/use-language.ts'
import { resolveWith } from './resolve-with.ts'

type Options<Input extends FieldValues, Output, Value> = {
  /** The form's fields; its findings land on them. */
  schema: z.ZodType<Output, Input>
  defaults: DefaultValues<Input>
  /** Usually `(values) => command.run(values)`. */
  send: (values: Output) => Promise<Answer<Value>>
  onDone?: (value: Value, values: Output) => void | Promise<void>
  /** Descriptors of the schema's own English sentences, so that they exist in every language. */
  sentences?: Readonly<Record<string, MessageDescriptor>>
}

export type CommandForm<Input extends FieldValues, Output = unknown> = {
  form: UseFormReturn<Input, unknown, Output>
  submit: (event?: FormEvent<HTMLFormElement>) => Promise<void>
  pending: boolean
  /** What went wrong that belongs to no field. */
  trouble: Trouble | null
  /** Counts the tries that did not go through: each moves the focus to the summary. */
  attempt: number
}

const landOnFields = <Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  { refusal, problems }: Trouble,
  language: 'en' | 'es',
): boolean => {
  const known = (path: string): path is Path<Input> =>
    path in form.getValues() || form.getFieldState(path as Path<Input>).isDirty
  const found = [
    ...problems,
    ...(refusal?.field === undefined ? [] : [{ path: refusal.field, message: refusal.sentence[language] }]),
  ].filter(({ path }) => known(path))
  for (const { path, message } of found) form.setError(path as Path<Input>, { type: 'refusal', message })
  return found.length > 0
}

/**
 * A form over a command: its schema speaks on the fields, so do the command's refusals; what was typed is kept,
 * the focus goes to the summary of what to mend, a second submit while one is under way does nothing.
 */
export const useCommandForm = <Input extends FieldValues, Output, Value>(
  options: Options<Input, Output, Value>,
): CommandForm<Input, Output> => {
  const intl = useIntl()
  const busy = useRef(false)
  const [pending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useForm<Input, unknown, Output>({
    defaultValues: options.defaults,
    resolver: resolveWith(options.schema, intl, options.sentences),
    shouldFocusError: false,
  })
  const language = useLanguage()
  const [attempt, setAttempt] = useState(0)
  const toSummary = () => setAttempt((count) => count + 1)

  const send = async (values: Output) => {
    const answer = await options.send(values)
    if (answer.ok) {
      await options.onDone?.(answer.value, values)
      return
    }
    if (!landOnFields(form, answer.trouble, language)) setTrouble(answer.trouble)
    toSummary()
  }

  const submit = async (event?: FormEvent<HTMLFormElement>) => {
    event?.preventDefault()
    if (busy.current) return
    busy.current = true
    setPending(true)
    setTrouble(null)
    try {
      await form.handleSubmit(send, toSummary)()
    } finally {
      busy.current = false
      setPending(false)
    }
  }

  return { form, submit, pending, trouble, attempt }
}
