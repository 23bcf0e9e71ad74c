import { Button, LiveRegion, Notice } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { plainSpaces } from '../../../kernel/formats/plain-spaces.ts'
import type { SeatHold } from './use-seat-hold.ts'

const soon = 5

/** An offer of days is told by the clock of the training's place, as its letter says it; a checkout's minutes by the reader's own. */
const Until = ({ hold, zone }: { hold: Extract<SeatHold, { state: 'kept' }>; zone: string }) => {
  const intl = useIntl()
  const far = hold.minutesLeft > 90
  const at = far
    ? formatWhen(intl, new Date(hold.until).toISOString(), zone, 'zoned')
    : plainSpaces(intl.formatDate(hold.until, { hour: 'numeric', minute: '2-digit' }))
  return far ? (
    <FormattedMessage id="register.hold.far" defaultMessage="Your seat is kept until {at}." values={{ at }} />
  ) : (
    <FormattedMessage
      id="register.hold.kept"
      defaultMessage="Your seat is kept until {at}, for {minutes, plural, one {one more minute} other {# more minutes}}."
      values={{ at, minutes: hold.minutesLeft }}
    />
  )
}

/** How long the seat is kept, in words, with the way to keep it longer. */
export const SeatClock = ({
  hold,
  zone,
  isFree,
  onLonger,
}: {
  hold: SeatHold
  zone: string
  isFree: boolean
  onLonger: () => Promise<void>
}) => {
  if (hold.state === 'over') {
    return (
      <Notice
        tone="attention"
        announce="assertive"
        title={
          <FormattedMessage id="register.hold.over" defaultMessage="The time for which your seat was kept has passed" />
        }
        actions={
          <Button onPress={onLonger}>
            <FormattedMessage id="register.hold.again" defaultMessage="Keep a seat again" />
          </Button>
        }
      >
        <FormattedMessage
          id="register.hold.over.text"
          defaultMessage="Your answers are still here. If a seat is free, you keep it again and go on where you were."
        />
      </Notice>
    )
  }
  const ends = hold.state === 'kept' && hold.minutesLeft <= soon
  return (
    <div className="flex min-h-control flex-wrap items-center gap-x-4 gap-y-1 text-dense">
      <p className={ends ? 'font-semibold text-attention' : 'text-muted'}>
        {hold.state === 'kept' ? <Until hold={hold} zone={zone} /> : null}
        {hold.state === 'asking' ? (
          <FormattedMessage id="register.hold.asking" defaultMessage="Keeping a seat for you" />
        ) : null}
        {hold.state === 'unlimited' ? (
          <FormattedMessage id="register.hold.unlimited" defaultMessage="There is a seat for everyone." />
        ) : null}
        {isFree || hold.state === 'asking' ? null : (
          <>
            {' '}
            <FormattedMessage id="register.hold.charged" defaultMessage="Nothing is charged until you say so." />
          </>
        )}
      </p>
      {hold.state === 'kept' && hold.minutesLeft <= 90 ? (
        <Button size="small" onPress={onLonger}>
          <FormattedMessage id="register.hold.longer" defaultMessage="Keep it longer" />
        </Button>
      ) : null}
      <LiveRegion>
        {ends ? (
          <FormattedMessage
            id="register.hold.ends"
            defaultMessage="Your seat is kept for {minutes, plural, one {one more minute} other {# more minutes}}. You can keep it longer."
            values={{ minutes: hold.minutesLeft > 1 ? soon : 1 }}
          />
        ) : null}
      </LiveRegion>
    </div>
  )
}
