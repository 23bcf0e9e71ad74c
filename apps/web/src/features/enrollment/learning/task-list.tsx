import { Button, HairlineList, LinkButton } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { formatHours } from '../../../kernel/formats/format-hours.ts'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { formatRelative } from '../../../kernel/formats/format-relative.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import type { Task } from './sort-learning.ts'
import { TakeParty } from './take-party.tsx'

type Line = { task: Task; isFirst: boolean }

const Sentence = ({ task, now }: { task: Task; now: string }) => {
  const intl = useIntl()
  const { title } = task.of
  const strong = <strong className="font-semibold">{title}</strong>
  switch (task.kind) {
    case 'pay':
      return (
        <FormattedMessage
          id="learning.task.pay"
          defaultMessage="Pay {sum} for {title}; your seat waits for it."
          values={{ sum: formatMoney(intl, task.of.owedCents), title: strong }}
        />
      )
    case 'pay-fee':
      return (
        <FormattedMessage
          id="learning.task.fee"
          defaultMessage="Pay the clock-hour fee of {sum} for {title}."
          values={{ sum: formatMoney(intl, task.of.claimFeeCents), title: strong }}
        />
      )
    case 'accept-seat':
      return (
        <FormattedMessage
          id="learning.task.seat"
          defaultMessage="{payer} keeps a seat for you in {title}."
          values={{
            payer: task.of.payer ?? <FormattedMessage id="learning.task.district" defaultMessage="Your district" />,
            title: strong,
          }}
        />
      )
    case 'evaluate':
      return (
        <FormattedMessage
          id="learning.task.evaluate"
          defaultMessage="Say how {title} was; then you can claim {hours}."
          values={{ title: strong, hours: formatHours(intl, task.of.approvedMinutes ?? 0, { clock: true }) }}
        />
      )
    case 'confirm':
      return (
        <FormattedMessage
          id="learning.task.confirm"
          defaultMessage="You are accepted to {title}. Confirm your seat by {until}."
          values={{
            title: strong,
            until: task.of.confirmBy ? <When at={task.of.confirmBy} zone={task.of.timeZone} /> : '',
          }}
        />
      )
    case 'hand-in':
      return (
        <FormattedMessage
          id="learning.task.hand-in"
          defaultMessage="Your application to {title} is not handed in yet. It is taken until {until}."
          values={{
            title: strong,
            until: task.of.appliesUntil ? <When at={task.of.appliesUntil} zone={task.of.timeZone} /> : '',
          }}
        />
      )
    case 'claim':
      return (
        <FormattedMessage
          id="learning.task.claim"
          defaultMessage="Claim your hours for {title}."
          values={{ title: strong }}
        />
      )
    default:
      return (
        <FormattedMessage
          id="learning.task.offer"
          defaultMessage="{seats, plural, one {A seat in {title} has come free for you. Take it} other {# seats in {title} have come free for your party. Take them}} {within}, by {until}."
          values={{
            title: strong,
            seats: task.of.seats,
            within: task.of.offerExpiresAt ? formatRelative(intl, task.of.offerExpiresAt, now) : '',
            until: task.of.offerExpiresAt ? <When at={task.of.offerExpiresAt} zone={task.of.timeZone} /> : '',
          }}
        />
      )
  }
}

const Decline = ({ entryId }: { entryId: string }) => {
  const decline = useCommand(trpc.enrollment.declineOffer.useMutation())
  const utils = trpc.useUtils()
  const go = async (): Promise<void> => {
    await decline.run({ entryId })
    await utils.enrollment.invalidate()
  }
  return (
    <Button variant="plain" onPress={go} isPending={decline.pending}>
      <FormattedMessage id="learning.decline" defaultMessage="Let it go" />
    </Button>
  )
}

const Deed = ({ task, isFirst }: Line) => {
  const variant = isFirst ? 'primary' : 'outlined'
  const { slug } = task.of
  if (task.kind === 'pay')
    return task.of.orderId === null ? null : (
      <PageButton variant={variant} to="/orders/$orderId" params={{ orderId: task.of.orderId }}>
        <FormattedMessage id="learning.do.pay" defaultMessage="Pay" />
      </PageButton>
    )
  if (task.kind === 'pay-fee')
    return (
      <PageButton variant={variant} to="/orders/$orderId" params={{ orderId: task.orderId }}>
        <FormattedMessage id="learning.do.pay" defaultMessage="Pay" />
      </PageButton>
    )
  if (task.kind === 'evaluate')
    return (
      <LinkButton variant={variant} href={`/learning/${slug}/evaluate`}>
        <FormattedMessage id="learning.do.evaluate" defaultMessage="Evaluate" />
      </LinkButton>
    )
  if (task.kind === 'claim')
    return (
      <LinkButton variant={variant} href={`/learning/${slug}/claim`}>
        <FormattedMessage id="learning.do.claim" defaultMessage="Claim hours" />
      </LinkButton>
    )
  if (task.kind === 'hand-in')
    return (
      <PageButton variant={variant} to="/catalog/$slug/apply" params={{ slug }}>
        <FormattedMessage id="learning.do.hand-in" defaultMessage="Go on with it" />
      </PageButton>
    )
  if (task.kind === 'confirm')
    return (
      <PageButton variant={variant} to="/catalog/$slug/register" params={{ slug }}>
        <FormattedMessage id="learning.do.confirm" defaultMessage="Confirm your seat" />
      </PageButton>
    )
  return (
    <>
      {task.kind === 'offer' && task.of.seats > 1 ? (
        <TakeParty entryId={task.of.id} slug={slug} seats={task.of.seats} variant={variant} />
      ) : (
        <PageButton variant={variant} to="/catalog/$slug/register" params={{ slug }}>
          <FormattedMessage id="learning.do.take" defaultMessage="Take the seat" />
        </PageButton>
      )}
      {task.kind === 'offer' ? <Decline entryId={task.of.id} /> : null}
    </>
  )
}

/** What needs the person, each a sentence with one button. */
export const TaskList = ({ tasks, now }: { tasks: readonly Task[]; now: string }) => (
  <HairlineList>
    {tasks.map((task, index) => (
      <div key={`${task.kind} ${task.of.id}`} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="min-w-0 flex-1 basis-64">
          <Sentence task={task} now={now} />
        </p>
        <div className="flex flex-wrap gap-3">
          <Deed task={task} isFirst={index === 0} />
        </div>
      </div>
    ))}
  </HairlineList>
)
