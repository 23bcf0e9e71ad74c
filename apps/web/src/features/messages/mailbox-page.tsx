import { EmptyState, Page, PageTitle } from '@inservice/ui'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { plainSpaces } from '../../kernel/formats/plain-spaces.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { lettersQuery } from './fetch-letters.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { mailboxWords } from './mailbox-words.ts'

const route = getRouteApi('/_public/mailbox')

/** The letters that this installation would have sent: shown here while no mail server is set. */
export const MailboxPage = () => {
  const intl = useIntl()
  const { context } = useRouter().options
  const { to, letter } = route.useSearch()
  const { data: letters = [], isPending } = useQuery(lettersQuery(context, to))
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="mailbox.lead"
            defaultMessage="No mail server is set here, so letters stay on this page instead of being sent."
          />
        }
      >
        <FormattedMessage {...mailboxWords.title} />
      </PageTitle>
      {letters.length === 0 && !isPending ? (
        <EmptyState title={<FormattedMessage id="mailbox.empty" defaultMessage="No letter has been sent yet" />} />
      ) : (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
          <ul aria-busy={isPending} className="border-t border-hair">
            {letters.map((line) => (
              <li key={line.id} className="border-b border-hair">
                <PageLink
                  look="quiet"
                  to="/mailbox"
                  search={{ to, letter: line.id }}
                  aria-current={line.id === letter ? 'true' : undefined}
                  className="block px-2 py-3 aria-[current]:bg-sunken"
                >
                  <span className="block font-semibold">{line.subject}</span>
                  <span className="block text-dense text-muted">{line.to}</span>
                  <time dateTime={line.at} className="block text-dense text-muted">
                    {plainSpaces(intl.formatDate(line.at, { dateStyle: 'medium', timeStyle: 'short' }))}
                  </time>
                </PageLink>
              </li>
            ))}
          </ul>
          {letter === undefined ? null : <LetterSheet id={letter} />}
        </div>
      )}
    </Page>
  )
}
