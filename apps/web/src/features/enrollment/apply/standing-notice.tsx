import { Notice } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import type { Applying } from './apply-words.ts'

type Props = { page: Applying; application: NonNullable<Applying['application']> }

const useSaid = ({
  page,
  application,
}: Props): { tone: 'good' | 'attention' | 'neutral'; title: ReactNode; text?: ReactNode } => {
  const intl = useIntl()
  const { state, confirmBy, keepsSeat } = application
  const until = confirmBy === null ? '' : formatWhen(intl, confirmBy, page.offering.timeZone, 'moment')
  if (page.enrollment?.state === 'confirmed')
    return { tone: 'good', title: <FormattedMessage id="apply.is.enrolled" defaultMessage="You have a seat" /> }
  if (page.enrollment)
    return {
      tone: 'attention',
      title: <FormattedMessage id="apply.is.pay" defaultMessage="Your seat waits for its payment" />,
    }
  switch (state) {
    case 'submitted':
      return {
        tone: 'good',
        title: <FormattedMessage id="apply.is.submitted" defaultMessage="Your application is in" />,
        text: keepsSeat ? (
          <FormattedMessage
            id="apply.is.submitted.kept"
            defaultMessage="A seat is kept for you while staff decide. You get a letter as soon as it is decided."
          />
        ) : (
          <FormattedMessage id="apply.is.submitted.text" defaultMessage="You get a letter as soon as it is decided." />
        ),
      }
    case 'waiting':
      return {
        tone: 'attention',
        title: <FormattedMessage id="apply.is.waiting" defaultMessage="You are on the waiting list" />,
        text: (
          <FormattedMessage
            id="apply.is.waiting.text"
            defaultMessage="All seats are taken. You get a letter if staff can accept you."
          />
        ),
      }
    case 'accepted':
      return {
        tone: 'good',
        title: <FormattedMessage id="apply.is.accepted" defaultMessage="You are accepted" />,
        text: (
          <FormattedMessage
            id="apply.is.accepted.text"
            defaultMessage="A seat is kept for you until {until}. Confirm it by then."
            values={{ until }}
          />
        ),
      }
    case 'declined':
      return {
        tone: 'neutral',
        title: <FormattedMessage id="apply.is.declined" defaultMessage="We can’t offer you a seat" />,
      }
    case 'lapsed':
      return {
        tone: 'attention',
        title: <FormattedMessage id="apply.is.lapsed" defaultMessage="Your seat was given back" />,
        text: (
          <FormattedMessage
            id="apply.is.lapsed.text"
            defaultMessage="The day by which to confirm has passed. Write to the contact below if you still want to take part."
          />
        ),
      }
    default:
      return { tone: 'good', title: <FormattedMessage id="apply.is.enrolled" defaultMessage="You have a seat" /> }
  }
}

/** How an application stands, in a sentence, with what staff said. */
export const StandingNotice = (props: Props) => {
  const { tone, title, text } = useSaid(props)
  const { reason, state } = props.application
  return (
    <Notice tone={tone} title={title}>
      {text}
      {reason === '' || state === 'submitted' ? null : (
        <p>
          <FormattedMessage id="apply.reason" defaultMessage="From staff: {reason}" values={{ reason }} />
        </p>
      )}
    </Notice>
  )
}
