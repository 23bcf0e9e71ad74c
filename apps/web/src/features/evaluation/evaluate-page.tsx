import { Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { EvaluationForm } from './evaluation-form.tsx'
import { evaluationTitles } from './evaluation-words.ts'

const route = getRouteApi('/_person/learning/$slug/evaluate')

/** The evaluation of a training by someone who took part: what the law asks, what the provider asks, and a promise of no names. */
export const EvaluatePage = () => {
  const { slug } = route.useParams()
  const [form] = trpc.evaluation.form.useSuspenseQuery({ slug })
  const { offering, answeredBefore, isOpen, opensAt } = form
  return (
    <Page width="reading">
      <PageTitle above={offering.providerName}>
        <FormattedMessage {...evaluationTitles.evaluate} values={{ title: offering.title }} />
      </PageTitle>
      {answeredBefore ? (
        <Notice
          tone="good"
          announce="polite"
          title={
            <FormattedMessage
              id="evaluation.thanks"
              defaultMessage="Thank you. Your answer is kept without your name."
            />
          }
          actions={
            <PageButton variant="primary" to="/learning/$slug/claim" params={{ slug }}>
              <FormattedMessage id="evaluation.thanks.go" defaultMessage="Go on to my clock hours" />
            </PageButton>
          }
        />
      ) : isOpen ? (
        <EvaluationForm form={form} />
      ) : (
        <Notice title={<FormattedMessage id="evaluation.early" defaultMessage="The evaluation is not open yet" />}>
          {opensAt === null ? null : (
            <FormattedMessage
              id="evaluation.early.text"
              defaultMessage="It opens when the last session begins: {at}."
              values={{ at: <When at={opensAt} zone={offering.timeZone} form="zoned" /> }}
            />
          )}
        </Notice>
      )}
    </Page>
  )
}
