import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'
import type { Applying } from './apply-words.ts'

export type Values = {
  readonly answers: Readonly<Record<string, string>>
  readonly supervisorName: string
  readonly supervisorEmail: string
}
type Change = { answers?: Record<string, string>; supervisorName?: string; supervisorEmail?: string }

const pauseMs = 700

const merge = (before: Change, change: Change): Change => ({
  ...before,
  ...change,
  answers: { ...before.answers, ...change.answers },
})

/** Runs when the page is left, by the browser or within the program. */
const useLeaving = (run: () => void): void => {
  const leave = useEffectEvent(run)
  useEffect(() => {
    const hide = () => leave()
    window.addEventListener('pagehide', hide)
    return () => {
      window.removeEventListener('pagehide', hide)
      leave()
    }
  }, [])
}

/** What is written of an application: kept on the server a moment after each change, one save after the other. */
export const useAnswers = ({ offering, application }: Applying) => {
  const command = useCommand(trpc.enrollment.saveApplication.useMutation())
  const [values, setValues] = useState<Values>({
    answers: application?.answers ?? {},
    supervisorName: application?.supervisorName ?? '',
    supervisorEmail: application?.supervisorEmail ?? '',
  })
  const [savedAt, setSavedAt] = useState<string | null>(application?.savedAt ?? null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unsaved = useRef<Change | null>(null)
  const underWay = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const sendAll = async (): Promise<boolean> => {
    while (unsaved.current !== null) {
      const change = unsaved.current
      unsaved.current = null
      const answer = await command.run({ offeringId: offering.id, ...change })
      setTrouble(answer.ok ? null : answer.trouble)
      if (!answer.ok) {
        unsaved.current = merge(change, unsaved.current ?? {})
        return false
      }
      setSavedAt(answer.value.savedAt)
    }
    return true
  }
  /** Saves what is not yet saved; true once nothing is left. */
  const flush = async (): Promise<boolean> => {
    if (timer.current) clearTimeout(timer.current)
    underWay.current ??= sendAll().finally(() => {
      underWay.current = null
    })
    const done = await underWay.current
    return done && unsaved.current !== null ? flush() : done
  }
  const change = (part: Change): void => {
    setValues((before) => ({ ...before, ...part, answers: { ...before.answers, ...part.answers } }))
    unsaved.current = merge(unsaved.current ?? {}, part)
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pauseMs)
  }
  useLeaving(() => {
    if (unsaved.current !== null) void flush()
  })
  return { values, change, flush, savedAt, saving: command.pending, trouble }
}

export type Writing = ReturnType<typeof useAnswers>
