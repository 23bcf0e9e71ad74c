import { Link, LinkButton } from '@inservice/ui'
import { CalendarPlus, Video } from 'lucide-react'
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatRelative } from '../../../kernel/formats/format-relative.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import type { Enrollment } from './sort-learning.ts'

const opensBeforeMs = 15 * 60_000

/** Ticks, so that a meeting's link appears when its time comes. */
const useClock = (): number => {
  const [at, setAt] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 15_000)
    return () => clearInterval(timer)
  }, [])
  return at
}

/** The next session: when, where, and the one thing to do for it. */
export const NextThing = ({ next, now, isPrimary }: { next: Enrollment; now: string; isPrimary: boolean }) => {
  const intl = useIntl()
  const clock = useClock()
  const { nextStartsAt, nextEndsAt, nextOnlineUrl, timeZone, title, slug, place, id } = next
  if (nextStartsAt === null) return null
  const runs = Date.parse(nextStartsAt) <= clock
  const opens = nextOnlineUrl !== null && clock >= Date.parse(nextStartsAt) - opensBeforeMs
  const when = formatWhen(intl, nextStartsAt, timeZone, 'zoned')
  const variant = isPrimary ? 'primary' : 'outlined'
  return (
    <section aria-labelledby="next" className="pb-2">
      <h2 id="next" className="max-w-reading font-serif text-section font-semibold">
        {runs ? (
          <FormattedMessage
            id="learning.next.now"
            defaultMessage="Now, until {until}: {title}"
            values={{ until: nextEndsAt ? formatWhen(intl, nextEndsAt, timeZone, 'time') : '', title }}
          />
        ) : (
          <FormattedMessage
            id="learning.next"
            defaultMessage="Next, {relative}: {title}"
            values={{ relative: formatRelative(intl, nextStartsAt, now), title }}
          />
        )}
      </h2>
      <p className="pt-1 text-muted">
        {when}
        {' · '}
        {place ?? <FormattedMessage id="learning.online" defaultMessage="online" />}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-4">
        {opens ? (
          <LinkButton variant="primary" href={nextOnlineUrl} target="_blank" icon={<Video aria-hidden />}>
            <FormattedMessage id="learning.join" defaultMessage="Join the meeting" />
          </LinkButton>
        ) : (
          <PageButton variant={variant} to="/catalog/$slug" params={{ slug }}>
            <FormattedMessage id="learning.see" defaultMessage="See the training" />
          </PageButton>
        )}
        <Link
          href={`/documents/enrollment/${id}/calendar.ics`}
          target="_blank"
          className="inline-flex items-center gap-1.5"
        >
          <CalendarPlus aria-hidden className="size-4.5 stroke-[1.75]" />
          <FormattedMessage id="register.calendar" defaultMessage="Add to calendar" />
        </Link>
        {place === null && !opens && !runs ? (
          <span className="text-dense text-muted">
            <FormattedMessage
              id="learning.join.later"
              defaultMessage="The meeting link opens here 15 minutes before."
            />
          </span>
        ) : null}
      </div>
    </section>
  )
}
