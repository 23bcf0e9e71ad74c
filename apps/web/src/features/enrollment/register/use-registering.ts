import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import type { Offering } from './steps.ts'
import { useReturn } from './use-return.ts'
import { forgetDraft, type Draft } from './use-draft.ts'

export type Registering = {
  readonly go: () => Promise<void>
  readonly pending: boolean
  readonly trouble: Trouble | null
}

const inputOf = (offering: Offering, draft: Draft) => ({
  offeringId: offering.id,
  payBy: draft.payBy === 'seat' || draft.payBy === null ? ('nothing' as const) : draft.payBy,
  expectedCents: offering.price.totalCents,
  answers: draft.answers,
  sessionIds: Object.values(draft.sessions).filter((id) => id !== ''),
  ...(draft.payBy === 'purchase_order'
    ? {
        purchaseOrderNumber: draft.purchaseOrderNumber,
        ...(draft.organizationId === null ? {} : { organizationId: draft.organizationId }),
        billingEmail: draft.billingEmail,
      }
    : {}),
})

/**
 * Registers, then goes where the way of paying leads: to the hosted page, or to the last step. A price or a seat that
 * changed meanwhile is read again, so that what is on the page is true.
 */
export const useRegistering = (offering: Offering, draft: Draft): Registering => {
  const register = useCommand(trpc.enrollment.register.useMutation())
  const accept = useCommand(trpc.enrollment.acceptSeat.useMutation())
  const pay = useCommand(trpc.billing.payOrder.useMutation())
  const utils = trpc.useUtils()
  const navigate = useNavigate()
  const language = useLanguage()
  const [leaving, setLeaving] = useState(false)

  useReturn(() => {
    setLeaving(false)
    void utils.enrollment.offering.invalidate()
  })

  const finish = async (): Promise<void> => {
    forgetDraft(offering.id)
    await utils.enrollment.invalidate()
    await navigate({ to: '/catalog/$slug/register', params: { slug: offering.slug }, search: { step: 'done' } })
  }

  const payByCard = async (orderId: string): Promise<void> => {
    forgetDraft(offering.id)
    const page = await pay.run({ orderId, language })
    if (page.ok) {
      setLeaving(true)
      window.location.assign(page.value.url)
      return
    }
    // Registered, not paid: the order's page says so and opens the payment page again.
    await navigate({ to: '/orders/$orderId', params: { orderId }, search: { back: true } })
  }

  const go = async (): Promise<void> => {
    if (draft.payBy === 'seat') {
      const seatId = offering.own?.blockSeatId
      if (seatId && (await accept.run({ seatId })).ok) await finish()
      return
    }
    const answer = await register.run(inputOf(offering, draft))
    if (!answer.ok) {
      if (answer.trouble.refusal !== null) await utils.enrollment.offering.invalidate()
      return
    }
    if (answer.value.confirmed) await finish()
    else await payByCard(answer.value.orderId)
  }

  return {
    go,
    pending: register.pending || accept.pending || pay.pending || leaving,
    trouble: register.trouble ?? accept.trouble,
  }
}
