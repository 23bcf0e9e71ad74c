import { useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { problemsOf, referenceOf, refusalOf, type ApiRefusal } from './refusal-of.ts'

type Mutation<Input, Output> = { mutateAsync: (input: Input) => Promise<Output> }
/** Why a command did not happen: a refusal (say it on its field) or trouble (say "try again", quote the reference). */
export type Trouble = {
  refusal: ApiRefusal | null
  problems: readonly { path: string; message: string }[]
  reference: string | null
  offline: boolean
}
export type Answer<Output> = { ok: true; value: Output } | { ok: false; trouble: Trouble }
export type Command<Input, Output> = {
  /** Sends the command. A repeat of the same input after trouble carries the same id, so nothing happens twice. */
  run: (input: Omit<Input, 'commandId'>) => Promise<Answer<Output>>
  pending: boolean
  trouble: Trouble | null
  clear: () => void
}

/** Sorts what a failed send threw. */
export const troubleOf = (error: unknown): Trouble => ({
  problems: problemsOf(error),
  refusal: refusalOf(error),
  reference: referenceOf(error),
  offline: typeof navigator !== 'undefined' && navigator.onLine === false,
})

/**
 * Gives a mutation its command id, its pending state and its refusal:
 * `const cancel = useCommand(trpc.enrollment.withdraw.useMutation())`, then `await cancel.run({ enrollmentId })`.
 * A second `run` while one is under way joins the first.
 */
export const useCommand = <Input extends { commandId: string }, Output>(
  mutation: Mutation<Input, Output>,
): Command<Input, Output> => {
  const attempt = useRef<{ key: string; commandId: string } | null>(null)
  const underWay = useRef<Promise<Answer<Output>> | null>(null)
  const [pending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const send = async (input: Omit<Input, 'commandId'>): Promise<Answer<Output>> => {
    const key = JSON.stringify(input)
    if (attempt.current?.key !== key) attempt.current = { key, commandId: newId() }
    setPending(true)
    setTrouble(null)
    try {
      const value = await mutation.mutateAsync({ ...input, commandId: attempt.current.commandId } as Input)
      attempt.current = null
      return { ok: true, value }
    } catch (error) {
      const found = troubleOf(error)
      setTrouble(found)
      return { ok: false, trouble: found }
    } finally {
      underWay.current = null
      setPending(false)
    }
  }

  return {
    run: (input) => (underWay.current ??= send(input)),
    pending,
    trouble,
    clear: () => setTrouble(null),
  }
}
