import { useRouterState } from '@tanstack/react-router'
import { TopBar, Wordmark } from '@inservice/ui'
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { PageLink } from '../kernel/pages/page-link.tsx'
import { useSession } from '../kernel/pages/use-session.ts'
import { Account } from './account.tsx'
import { areasOf, areaWords } from './area-words.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** The bar: the wordmark, the catalog, then a stranger's sign-in or a person's areas and account. */
export const Bar = () => {
  const intl = useIntl()
  const { person, areas } = useSession()
  const here = useRouterState({ select: ({ location }) => location })
  const places: { to: string; word: MessageDescriptor }[] = [
    { to: '/catalog', word: areaWords.catalog },
    ...(person === null ? [{ to: '/about-clock-hours', word: areaWords.about }] : areasOf(areas)),
  ]
  return (
    <TopBar
      brand={<Wordmark label={intl.formatMessage({ id: 'frame.wordmark', defaultMessage: 'Inservice, front page' })} />}
      navLabel={intl.formatMessage({ id: 'frame.nav', defaultMessage: 'Main' })}
      hidesLinksOnPhone={person !== null}
      links={places.map(({ to, word }) => ({
        href: to,
        label: <FormattedMessage {...word} />,
        isCurrent: here.pathname.startsWith(to),
      }))}
      end={
        <>
          <LanguageSwitch />
          {person === null ? (
            <PageLink
              look="quiet"
              to="/sign-in"
              search={here.pathname === '/' || here.pathname === '/sign-in' ? {} : { next: here.href }}
              className="inline-flex min-h-control items-center font-semibold"
            >
              <FormattedMessage id="frame.sign-in" defaultMessage="Sign in" />
            </PageLink>
          ) : (
            <Account name={person.name} givenName={person.givenName} email={person.email} />
          )}
        </>
      }
    />
  )
}
