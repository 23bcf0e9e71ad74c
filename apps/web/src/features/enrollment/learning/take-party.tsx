import { Button, Notice } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'

type Props = { entryId: string; slug: string; seats: number; variant?: 'primary' | 'outlined' }

/** Takes a party's seats with one press for all of them, and leads to registering oneself. */
export const TakeParty = ({ entryId, slug, seats, variant = 'primary' }: Props) => {
  const take = useCommand(trpc.enrollment.takeOffer.useMutation())
  const utils = trpc.useUtils()
  const navigate = useNavigate()
  const language = useLanguage()
  const go = async (): Promise<void> => {
    const answer = await take.run({ entryId })
    await utils.enrollment.invalidate()
    if (answer.ok) await navigate({ to: '/catalog/$slug/register', params: { slug } })
  }
  return (
    <>
      <Button variant={variant} onPress={go} isPending={take.pending}>
        <FormattedMessage
          id="learning.do.take-party"
          defaultMessage="Take the {seats, number} seats"
          values={{ seats }}
        />
      </Button>
      {take.trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          title={take.trouble.refusal?.sentence[language] ?? <TroubleText trouble={take.trouble} />}
        />
      ) : null}
    </>
  )
}
