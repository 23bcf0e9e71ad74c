import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'

const everyMs = 1_500
const tries = 40

/** Coming back from the payment page: asks whether the money has come, until it has. */
export const useArrival = (orderId: string, came: boolean, settled: boolean): { asking: boolean; givenUp: boolean } => {
  const check = useCommand(trpc.billing.checkPayment.useMutation())
  const utils = trpc.useUtils()
  const [tried, setTried] = useState(0)
  const underWay = useRef(false)
  const waits = came && !settled && tried < tries

  const ask = useEffectEvent(async (): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    await check.run({ orderId })
    await Promise.all([utils.billing.order.invalidate({ orderId }), utils.enrollment.ofOrder.invalidate({ orderId })])
    underWay.current = false
    setTried((count) => count + 1)
  })
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => void ask(), tried === 0 ? 0 : everyMs)
    return () => clearTimeout(timer)
  }, [waits, tried])

  return { asking: waits, givenUp: came && !settled && tried >= tries }
}
