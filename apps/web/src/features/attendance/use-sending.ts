import { useCallback, useRef, useState } from 'react'
import { trpc } from '../../kernel/api/trpc.ts'
import { troubleOf, type Trouble } from '../../kernel/api/use-command.ts'
import { cellKey, type CellChange, type Roster } from './roster-types.ts'
import type { DrawnCell } from './use-drawn.ts'
import { presenceOf } from './wish-of.ts'

export type MarkDeed = { readonly cells: readonly CellChange[]; readonly note: string; readonly commandId: string }
type Drawing = {
  readonly put: (changes: readonly DrawnCell[]) => void
  readonly take: (changes: readonly DrawnCell[]) => void
}

/** Sends changes one after the other; the page shows each at once, and no longer when it is refused. */
export const useSending = ({ offering, sessions }: Roster, { put, take }: Drawing) => {
  const utils = trpc.useUtils()
  const { mutateAsync } = trpc.attendance.mark.useMutation()
  const [failure, setFailure] = useState<{ trouble: Trouble; deed: MarkDeed } | null>(null)
  const queue = useRef(Promise.resolve())
  const underWay = useRef(0)
  const send = useCallback(
    (deed: MarkDeed) => {
      const changes = deed.cells.flatMap(({ sessionId, personId, wish }) => {
        const session = sessions.find(({ id }) => id === sessionId)
        return session ? [[cellKey(sessionId, personId), presenceOf(session, wish)] as const] : []
      })
      put(changes)
      setFailure(null)
      underWay.current += 1
      const go = async () => {
        try {
          await mutateAsync({ ...deed, cells: [...deed.cells].map(asInput), offeringId: offering.id })
        } catch (error) {
          take(changes)
          setFailure({ trouble: troubleOf(error), deed })
        }
        underWay.current -= 1
        if (underWay.current > 0) return
        await Promise.all([
          utils.attendance.roster.invalidate({ offeringId: offering.id }),
          utils.attendance.cellHistory.invalidate(),
          utils.attendance.teaching.invalidate(undefined, { refetchType: 'none' }),
        ])
        if (underWay.current === 0) take(changes)
      }
      queue.current = queue.current.then(go)
    },
    [mutateAsync, offering.id, put, sessions, take, utils],
  )
  const dismiss = useCallback(() => setFailure(null), [])
  return { send, failure, dismiss }
}

/** As the door takes it: lists that may be changed. */
const asInput = ({ sessionId, personId, wish }: CellChange) => ({
  sessionId,
  personId,
  wish: wish.kind === 'times' ? { kind: wish.kind, stretches: wish.stretches.map((span) => ({ ...span })) } : wish,
})
