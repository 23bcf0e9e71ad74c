import { useRouter, useRouterState } from '@tanstack/react-router'
import { v7 as newId } from 'uuid'
import { useIntl } from 'react-intl'
import { LANGUAGES } from '../kernel/language/languages.ts'
import { useSession } from '../kernel/pages/use-session.ts'

/** The same page in the other languages: plain links, which work without JavaScript and can be shared. */
export const LanguageSwitch = ({ className = '' }: { className?: string }) => {
  const intl = useIntl()
  const { client } = useRouter().options.context
  const { person } = useSession()
  const href = useRouterState({ select: ({ location }) => location.href })
  return (
    <>
      {LANGUAGES.filter(({ locale }) => locale !== intl.locale).map(({ language, name }) => {
        const address = new URL(href, 'http://page')
        address.searchParams.set('lang', language)
        return (
          <a
            key={language}
            href={`${address.pathname}${address.search}${address.hash}`}
            hrefLang={language}
            lang={language}
            // A person's letters follow the choice; the page itself follows the link.
            onClick={() => {
              if (person !== null)
                void client.people.setLanguage.mutate({ language, commandId: newId() }).catch(console.warn)
            }}
            className={`inline-flex min-h-control items-center underline-offset-4 hover:underline ${className}`}
          >
            {name}
          </a>
        )
      })}
    </>
  )
}
