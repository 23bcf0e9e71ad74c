import { Drawer, FactLine, FormActions, Notice, Section, Skeleton, TextArea } from '@inservice/ui'
import type { Id } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { Hours } from '../../kernel/formats/shown.tsx'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { HoursWorking } from './hours-working.tsx'
import { reasonSentences } from './hours-words.ts'

const schema = z.object({ reason: z.string().trim().min(1, 'Say why: the person reads it.').max(1_000) })

type Preview = ApiOutputs['hours']['correctionPreview']

const CorrectForm = ({ preview, onDone }: { preview: Preview; onDone: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const correct = useCommand(trpc.hours.correct.useMutation())
  const form = useCommandForm({
    schema,
    sentences: reasonSentences,
    defaults: { reason: '' },
    send: ({ reason }) => correct.run({ awardId: preview.awardId, expectedMinutes: preview.after.minutes, reason }),
    onDone: async () => {
      await Promise.all([utils.hours.verificationQueue.invalidate(), utils.hours.correctionPreview.invalidate()])
      onDone()
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      <FormField form={form} name="reason">
        {(field) => (
          <TextArea
            {...field}
            rows={3}
            label={intl.formatMessage({ id: 'hours.correct.reason', defaultMessage: 'Why the hours change' })}
            description={intl.formatMessage({
              id: 'hours.correct.reason.hint',
              defaultMessage: 'The educator and whoever audits read it. The former figure stays in the record.',
            })}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage
            id="hours.correct.go"
            defaultMessage="Correct to {hours}"
            values={{ hours: formatHours(intl, preview.after.minutes) }}
          />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

const Difference = ({ preview, onDone }: { preview: Preview; onDone: () => void }) => {
  const { before, after, offering } = preview
  const same = before.minutes === after.minutes && JSON.stringify(before.tags) === JSON.stringify(after.tags)
  return (
    <div className="flex flex-col gap-8">
      <FactLine facts={[offering.title, offering.number]} />
      <Notice
        tone={same ? 'good' : 'attention'}
        title={
          same ? (
            <FormattedMessage id="hours.correct.same" defaultMessage="The change makes no difference to the hours" />
          ) : (
            <FormattedMessage
              id="hours.correct.differs"
              defaultMessage="On the record: {before}. Today’s marks give {after}."
              values={{ before: <Hours minutes={before.minutes} />, after: <Hours minutes={after.minutes} /> }}
            />
          )
        }
      />
      {same ? null : <CorrectForm key={preview.awardId} preview={preview} onDone={onDone} />}
      <Section headingLevel={3} title={<FormattedMessage id="hours.correct.now" defaultMessage="By today’s marks" />}>
        <HoursWorking title={offering.title} lines={after.working} />
      </Section>
      <Section headingLevel={3} title={<FormattedMessage id="hours.correct.then" defaultMessage="As it stands" />}>
        <HoursWorking title={offering.title} lines={before.working} />
      </Section>
    </div>
  )
}

/** An award beside what today's marks make of it, at its own address; the difference is shown before anything changes. */
export const CorrectionDrawer = ({ awardId, onClose }: { awardId: Id; onClose: () => void }) => {
  const intl = useIntl()
  const { data, isError } = trpc.hours.correctionPreview.useQuery({ awardId }, { retry: false })
  return (
    <Drawer
      isOpen
      size="wide"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      closeLabel={intl.formatMessage({ id: 'hours.drawer.close', defaultMessage: 'Close' })}
      title={
        data === undefined ? (
          <FormattedMessage id="hours.drawer.correction" defaultMessage="Correction" />
        ) : (
          data.personName
        )
      }
    >
      {isError ? (
        <p>
          <FormattedMessage
            id="hours.drawer.gone"
            defaultMessage="There is no such claim for you here. It may belong to another provider’s desk."
          />
        </p>
      ) : data === undefined ? (
        <div aria-busy="true">
          <Skeleton lines={8} />
        </div>
      ) : (
        <Difference preview={data} onDone={onClose} />
      )}
    </Drawer>
  )
}
