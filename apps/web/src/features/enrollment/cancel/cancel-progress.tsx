import { DescriptionList, Notice, ProgressBar } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { Money, When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import type { Cancellation, Progress, Quoted } from './cancel-words.ts'

const Refunds = ({ progress }: { progress: Progress }) => {
  const { requested, sent, failed, byHand, credited } = progress
  const lines = [
    { key: 'sent', of: sent, term: <FormattedMessage id="cancel.sent" defaultMessage="Sent to cards" /> },
    {
      key: 'requested',
      of: requested,
      term: <FormattedMessage id="cancel.requested" defaultMessage="On the way to cards" />,
    },
    { key: 'failed', of: failed, term: <FormattedMessage id="cancel.failed" defaultMessage="Could not be sent" /> },
    {
      key: 'credited',
      of: credited,
      term: <FormattedMessage id="cancel.credited" defaultMessage="Off open invoices" />,
    },
    {
      key: 'hand',
      of: byHand,
      term: <FormattedMessage id="cancel.by-hand" defaultMessage="For the finance desk to send" />,
    },
  ].filter(({ of }) => of.count > 0)
  if (lines.length === 0) return null
  return (
    <DescriptionList
      items={lines.map(({ key, of, term }) => ({
        key,
        term,
        description: (
          <FormattedMessage
            id="cancel.count"
            defaultMessage="{count, number}: {money}"
            values={{ count: of.count, money: <Money cents={of.cents} exact /> }}
          />
        ),
      }))}
    />
  )
}

const Bar = ({ progress, quoted }: { progress: Progress; quoted: Quoted }) => {
  const intl = useIntl()
  const all = quoted.people + quoted.waiting
  const done = Math.max(0, all - progress.peopleLeft - progress.waitingLeft)
  return (
    <ProgressBar
      label={<FormattedMessage id="cancel.progress" defaultMessage="People" />}
      value={done}
      maxValue={Math.max(1, all)}
      valueText={intl.formatMessage(
        { id: 'cancel.progress.of', defaultMessage: '{done, number} of {all, number} done' },
        { done, all },
      )}
    />
  )
}

/** How far a cancellation has come: people, refunds by where they are, and whether all of it is done. */
export const CancelProgress = ({ cancellation }: { cancellation: Cancellation }) => {
  const { progress, quoted, offering, reason } = cancellation
  if (!progress || !quoted) return null
  const isDone = progress.finishedAt !== null && progress.peopleLeft + progress.waitingLeft === 0
  return (
    <div className="flex flex-col gap-6">
      <Notice
        tone={isDone ? 'good' : 'attention'}
        title={
          isDone ? (
            <FormattedMessage id="cancel.done" defaultMessage="Canceled: everyone is reached" />
          ) : (
            <FormattedMessage id="cancel.under-way" defaultMessage="Canceled: places are being ended" />
          )
        }
      >
        <FormattedMessage
          id="cancel.by"
          defaultMessage="By {name}, {when}: “{reason}”"
          values={{
            name: progress.madeBy,
            when: <When at={progress.at} zone={offering.timeZone} form="zoned" />,
            reason,
          }}
        />{' '}
        {isDone ? null : (
          <FormattedMessage
            id="cancel.may-leave"
            defaultMessage="You may leave this page; the work goes on and can be looked at here."
          />
        )}
      </Notice>
      {quoted.people + quoted.waiting > 0 ? <Bar progress={progress} quoted={quoted} /> : null}
      <div aria-live="polite">
        <Refunds progress={progress} />
      </div>
      {progress.failed.count > 0 || progress.byHand.count > 0 ? (
        <PageLink to="/finance">
          <FormattedMessage id="cancel.finance" defaultMessage="What the finance desk has to do" />
        </PageLink>
      ) : null}
    </div>
  )
}
