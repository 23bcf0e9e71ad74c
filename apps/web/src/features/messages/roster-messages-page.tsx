import { Breadcrumbs, Page, PageTitle, ReadingColumn, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { attendanceTitles } from '../attendance/attendance-words.ts'
import { TeachNav } from '../attendance/teach-nav.tsx'
import { MessageForm } from './message-form.tsx'
import { SentMessages } from './sent-messages.tsx'

const route = getRouteApi('/_person/teach/$offeringId/messages')

/** Writing to everyone on a roster, and what was written before with how many letters arrived. */
export const RosterMessagesPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const [{ offering, messages, confirmed, all }] = trpc.messages.rosterMessages.useSuspenseQuery(
    { offeringId },
    // While letters are on their way the counts move.
    { refetchInterval: ({ state }) => (state.data?.messages.some(({ waiting }) => waiting > 0) ? 3_000 : false) },
  )
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'attendance.way', defaultMessage: 'Way back' })}
            crumbs={[{ href: '/teach', label: intl.formatMessage(attendanceTitles.teach) }]}
          />
        }
      >
        {offering.title}
      </PageTitle>
      <TeachNav offeringId={offeringId} here="messages" mayMessage mayWait />
      <ReadingColumn>
        <section aria-labelledby="write-to-roster">
          <h2 id="write-to-roster" className="pb-4 font-serif text-section font-semibold">
            <FormattedMessage id="messages.write" defaultMessage="Write to the roster" />
          </h2>
          <MessageForm offeringId={offeringId} confirmed={confirmed} all={all} />
        </section>
        <Section title={<FormattedMessage id="messages.sent" defaultMessage="Sent" />}>
          <SentMessages messages={messages} zone={offering.timeZone} />
        </Section>
      </ReadingColumn>
    </Page>
  )
}
