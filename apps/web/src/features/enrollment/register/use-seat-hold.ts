import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'

export type SeatHold =
  | { readonly state: 'asking' | 'unlimited' }
  | { readonly state: 'kept'; readonly until: number; readonly minutesLeft: number }
  | { readonly state: 'over' }
  | { readonly state: 'refused'; readonly trouble: Trouble }

const minute = 60_000

/**
 * Keeps a seat while one registers, from the moment the page opens; `keepLonger` asks again. Times are counted by this
 * device's clock from the server's answer, so that a clock that is set wrong shows the right minutes.
 */
export const useSeatHold = (
  offeringId: string,
  wanted: boolean,
): { hold: SeatHold; keepLonger: () => Promise<void> } => {
  const command = useCommand(trpc.enrollment.holdSeat.useMutation())
  const [hold, setHold] = useState<SeatHold>({ state: 'asking' })
  const [until, setUntil] = useState<number | null>(null)
  const asked = useRef(false)

  const keepLonger = async (): Promise<void> => {
    const answer = await command.run({ offeringId })
    if (!answer.ok) {
      setUntil(null)
      setHold({ state: 'refused', trouble: answer.trouble })
      return
    }
    const { expiresAt, now } = answer.value
    if (expiresAt === null) {
      setHold({ state: 'unlimited' })
      return
    }
    setUntil(Date.now() + Date.parse(expiresAt) - Date.parse(now))
  }

  const begin = useEffectEvent(() => {
    if (asked.current) return
    asked.current = true
    void keepLonger()
  })
  useEffect(() => {
    if (wanted) begin()
  }, [wanted])

  useEffect(() => {
    if (until === null) return
    const tell = () => {
      const left = until - Date.now()
      setHold(left <= 0 ? { state: 'over' } : { state: 'kept', until, minutesLeft: Math.ceil(left / minute) })
    }
    tell()
    const timer = setInterval(tell, 5_000)
    return () => clearInterval(timer)
  }, [until])

  return { hold, keepLonger }
}
