import { Button, Notice } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'

/** The two ways to decide: it takes place with the people it has, or it is canceled with the reason already written. */
export const DecideMinimum = ({ offeringId, registered }: { offeringId: string; registered: number }) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const confirm = useCommand(trpc.enrollment.confirmOffering.useMutation())
  const go = async (): Promise<void> => {
    await confirm.run({ offeringId })
    await Promise.all([utils.enrollment.invalidate(), utils.catalog.invalidate()])
  }
  return (
    <div className="flex flex-col items-start gap-5">
      {confirm.trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          title={<FormattedMessage id="minimum.not" defaultMessage="It is not confirmed" />}
        >
          {confirm.trouble.refusal ? (
            confirm.trouble.refusal.sentence[language]
          ) : (
            <TroubleText trouble={confirm.trouble} />
          )}
        </Notice>
      ) : null}
      <p className="text-muted">
        <FormattedMessage
          id="minimum.told"
          defaultMessage="{registered, plural, =0 {Nobody is registered yet.} one {The # person who is registered gets a letter that it takes place.} other {The # people who are registered get a letter that it takes place.}} This can’t be taken back; canceling stays possible."
          values={{ registered }}
        />
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button
          variant="primary"
          onPress={go}
          isPending={confirm.pending}
          pendingLabel={intl.formatMessage({ id: 'form.pending', defaultMessage: 'One moment' })}
        >
          <FormattedMessage id="minimum.confirm" defaultMessage="Confirm that it takes place" />
        </Button>
        <PageLink to="/desk/trainings/$offeringId/cancel" params={{ offeringId }} search={{ for: 'minimum' }}>
          <FormattedMessage id="minimum.cancel" defaultMessage="Cancel it: too few people" />
        </PageLink>
      </div>
    </div>
  )
}
