import { Button, FormActions, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { cancelSentences, type Cancellation, type Quoted } from './cancel-words.ts'

const schema = z.object({ reason: z.string().trim().min(1, 'Say why: everyone who is told reads it.').max(1_000) })

/** The reason, and the one button that can't be taken back: it says how many people it reaches. */
export const CancelForm = ({
  cancellation,
  quoted,
  isTooFew,
}: {
  cancellation: Cancellation
  quoted: Quoted
  isTooFew: boolean
}) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const { id: offeringId } = cancellation.offering
  const cancel = useCommand(trpc.enrollment.cancelOffering.useMutation())
  const form = useCommandForm({
    schema,
    sentences: cancelSentences,
    defaults: {
      reason: isTooFew
        ? intl.formatMessage({
            id: 'cancel.too-few',
            defaultMessage: 'Too few people registered for it to take place.',
          })
        : '',
    },
    send: async ({ reason }) => {
      const answer = await cancel.run({
        offeringId,
        reason,
        expectedPeople: quoted.people,
        expectedCents: quoted.totalCents,
      })
      // New numbers are there to be looked at before the next try.
      if (!answer.ok) await utils.enrollment.cancellation.invalidate()
      return answer
    },
    onDone: async () => {
      await Promise.all([utils.enrollment.invalidate(), utils.catalog.invalidate(), utils.seats.invalidate()])
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      <FormField form={form} name="reason">
        {(field) => (
          <TextArea
            {...field}
            rows={4}
            label={<FormattedMessage id="cancel.reason" defaultMessage="Why it is canceled" />}
            description={intl.formatMessage({
              id: 'cancel.reason.hint',
              defaultMessage: 'In your own words. Everyone who is told reads it, and it stands on the training’s page.',
            })}
          />
        )}
      </FormField>
      <FormActions>
        <Button
          type="submit"
          variant="danger"
          isPending={form.pending}
          pendingLabel={intl.formatMessage({ id: 'form.pending', defaultMessage: 'One moment' })}
        >
          <FormattedMessage
            id="cancel.do"
            defaultMessage="{people, plural, =0 {Cancel this training} one {Cancel this training for # person} other {Cancel this training for # people}}"
            values={{ people: quoted.people }}
          />
        </Button>
        <PageLink to="/teach/$offeringId/waiting" params={{ offeringId }}>
          <FormattedMessage id="cancel.keep" defaultMessage="Keep it" />
        </PageLink>
      </FormActions>
    </CommandForm>
  )
}
