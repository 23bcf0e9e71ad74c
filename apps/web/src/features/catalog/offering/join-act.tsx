import { Button, Notice } from '@inservice/ui'
import { lazy, Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { useSession } from '../../../kernel/pages/use-session.ts'
import { joinWords } from './join-words.ts'
import type { Offering } from './use-offering.ts'

const PartyDialog = lazy(() => import('./party-dialog.tsx').then((file) => ({ default: file.PartyDialog })))

/** Joins the waiting list with one press. */
export const JoinAct = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const language = useLanguage()
  const { person } = useSession()
  const utils = trpc.useUtils()
  const join = useCommand(trpc.enrollment.joinWaitingList.useMutation())
  if (person === null) {
    return (
      <PageButton variant="primary" to="/sign-in" search={{ next: `/catalog/${offering.slug}` }}>
        <FormattedMessage {...joinWords.signIn} />
      </PageButton>
    )
  }
  const go = async () => {
    const answer = await join.run({ offeringId: offering.id })
    await utils.enrollment.invalidate()
    if (answer.ok) await showToast({ title: intl.formatMessage(joinWords.joined, { place: answer.value.place }) })
  }
  return (
    <>
      <Button variant="primary" onPress={() => void go()} isPending={join.pending}>
        <FormattedMessage {...joinWords.join} />
      </Button>
      {join.trouble === null ? null : (
        <Notice
          tone="attention"
          announce="assertive"
          title={join.trouble.refusal?.sentence[language] ?? <TroubleText trouble={join.trouble} />}
        />
      )}
    </>
  )
}

/** Joins with colleagues who come together or not at all. */
export const JoinAsParty = ({ offering }: { offering: Offering }) => {
  const { person } = useSession()
  const [isOpen, setOpen] = useState(false)
  if (person === null || offering.seats === null || offering.seats.capacity < 2) return null
  return (
    <>
      <Button variant="plain" onPress={() => setOpen(true)}>
        <FormattedMessage id="offering.act.party" defaultMessage="Join as a party" />
      </Button>
      {isOpen ? (
        <Suspense>
          <PartyDialog offering={offering} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
