import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Button, Page, PageTitle } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { isSignedOut, referenceOf, refusalOf } from '../kernel/api/refusal-of.ts'
import { useLanguage } from '../kernel/language/use-language.ts'
import { PageButton } from '../kernel/pages/page-link.tsx'

/** A page that could not be shown: the refusal's own sentence, or an apology with the number to quote. */
export const ErrorPage = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  const language = useLanguage()
  const refusal = refusalOf(error)
  const reference = referenceOf(error)
  const retry = async () => {
    await router.invalidate()
    reset()
  }
  return (
    <Page>
      <div role="alert">
        <PageTitle
          lead={
            refusal === null ? (
              <FormattedMessage
                id="frame.error.text"
                defaultMessage="Something went wrong on our side, not on yours. Nothing was lost; trying again often helps."
              />
            ) : (
              refusal.sentence[language]
            )
          }
        >
          {refusal === null ? (
            <FormattedMessage id="frame.error.title" defaultMessage="This page could not be shown" />
          ) : (
            <FormattedMessage id="frame.error.refused" defaultMessage="This page is not open to you" />
          )}
        </PageTitle>
        {reference === null ? null : (
          <p className="pb-6 text-muted">
            <FormattedMessage
              id="frame.error.reference"
              defaultMessage="If you write to us about it, quote this reference: {reference}"
              values={{ reference: <code className="font-semibold select-all">{reference}</code> }}
            />
          </p>
        )}
        {isSignedOut(error) ? (
          <PageButton variant="primary" to="/sign-in" search={{ next: router.state.location.href }}>
            <FormattedMessage id="frame.sign-in" defaultMessage="Sign in" />
          </PageButton>
        ) : (
          <Button variant="primary" onPress={retry}>
            <FormattedMessage id="frame.error.retry" defaultMessage="Try again" />
          </Button>
        )}
      </div>
    </Page>
  )
}
