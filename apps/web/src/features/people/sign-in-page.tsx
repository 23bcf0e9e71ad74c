import { Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { LinkForm } from './link-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { PersonaList } from './persona-list.tsx'
import { signInWords } from './sign-in-words.ts'
import { SignUpForm } from './sign-up-form.tsx'

const route = getRouteApi('/_public/sign-in')

const ways = [
  { way: 'password', word: <FormattedMessage id="sign-in.way.password" defaultMessage="With a password" /> },
  { way: 'link', word: <FormattedMessage id="sign-in.way.link" defaultMessage="With a link by e-mail" /> },
  { way: 'new', word: <FormattedMessage id="sign-in.way.new" defaultMessage="I am new here" /> },
  { way: 'reset', word: <FormattedMessage id="sign-in.way.reset" defaultMessage="I forgot my password" /> },
] as const

/** Signing in by password, by a link, or for the first time; in the demonstration also as someone invented. */
export const SignInPage = () => {
  const { next = '/', way = 'password', trouble } = route.useSearch()
  const { next: given } = route.useSearch()
  const { personas } = route.useLoaderData()
  return (
    <Page width="reading">
      <PageTitle>
        <FormattedMessage {...signInWords.title} />
      </PageTitle>
      {trouble === 'link' ? (
        <Notice
          tone="attention"
          className="mb-6"
          title={<FormattedMessage id="sign-in.stale" defaultMessage="That link has been used or is too old" />}
        >
          <FormattedMessage
            id="sign-in.stale.text"
            defaultMessage="A link works once, for 15 minutes. Have a new one sent below."
          />
        </Notice>
      ) : null}
      <nav aria-labelledby="ways" className="pb-6">
        <h2 id="ways" className="sr-only">
          <FormattedMessage id="sign-in.ways" defaultMessage="Ways to sign in" />
        </h2>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-hair">
          {ways.map(({ way: to, word }) => (
            <li key={to}>
              <PageLink
                look="quiet"
                to="/sign-in"
                search={{ way: to, next: given }}
                aria-current={to === way ? 'page' : undefined}
                className="inline-flex min-h-control items-center border-b-2 border-transparent aria-[current=page]:border-accent aria-[current=page]:font-semibold"
              >
                {word}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      {way === 'password' ? <PasswordForm next={next} /> : null}
      {way === 'link' || way === 'reset' ? <LinkForm key={way} kind={way} next={next} /> : null}
      {way === 'new' ? <SignUpForm next={next} /> : null}
      {personas.length === 0 ? null : <PersonaList personas={personas} next={given} />}
    </Page>
  )
}
