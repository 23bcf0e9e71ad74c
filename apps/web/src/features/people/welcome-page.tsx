import { LinkButton, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { useSession } from '../../kernel/pages/use-session.ts'
import { signInWords } from './sign-in-words.ts'

const route = getRouteApi('/_public/welcome')

/** Where the letter that confirms a new account's address leads: says that it is open, then on to where one was going. */
export const WelcomePage = () => {
  const { next, error } = route.useSearch()
  const { person } = useSession()
  if (error !== undefined || person === null) return <Stale isStale={error !== undefined} next={next} />
  return (
    <Page width="reading">
      <PageTitle
        lead={
          <FormattedMessage
            id="welcome.lead"
            defaultMessage="{email} is confirmed, your account is open and you are signed in."
            values={{ email: person.email }}
          />
        }
      >
        <FormattedMessage id="welcome.title" defaultMessage="Welcome, {name}" values={{ name: person.givenName }} />
      </PageTitle>
      <div className="flex flex-wrap gap-3">
        {next !== undefined && next !== '/' ? (
          <LinkButton variant="primary" href={next}>
            <FormattedMessage id="welcome.on" defaultMessage="Go on to where you were" />
          </LinkButton>
        ) : (
          <PageButton variant="primary" to="/learning">
            <FormattedMessage id="welcome.learning" defaultMessage="To my learning" />
          </PageButton>
        )}
        <PageButton to="/catalog">
          <FormattedMessage id="welcome.catalog" defaultMessage="Find a training" />
        </PageButton>
      </div>
    </Page>
  )
}

/** The link was used or is too old, or another browser opened it: signing in shows how things stand. */
const Stale = ({ isStale, next }: { isStale: boolean; next: string | undefined }) => (
  <Page width="reading">
    <PageTitle
      lead={
        isStale ? (
          <FormattedMessage
            id="welcome.stale.lead"
            defaultMessage="If your address is not confirmed yet, signing in sends you a new letter."
          />
        ) : (
          <FormattedMessage id="welcome.sign-in.lead" defaultMessage="Sign in, and go on to where you were." />
        )
      }
    >
      {isStale ? (
        <FormattedMessage id="sign-in.stale" defaultMessage="That link has been used or is too old" />
      ) : (
        <FormattedMessage id="welcome.sign-in" defaultMessage="Your address is confirmed" />
      )}
    </PageTitle>
    <PageButton variant="primary" to="/sign-in" search={{ next }}>
      <FormattedMessage {...signInWords.title} />
    </PageButton>
  </Page>
)
