import { EmptyState, Page, PageTitle, Prose, Section, StackedBar } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { evaluationTitles, stepWords } from './evaluation-words.ts'

const route = getRouteApi('/_person/teach/$offeringId/evaluation')

type Shown = Extract<ApiOutputs['evaluation']['summary']['summary'], { shown: true }>
type Result = Shown['questions'][number]

const Scale = ({ result }: { result: Result }) => {
  const intl = useIntl()
  const language = useLanguage()
  const mean =
    result.meanHundredths === null
      ? '—'
      : intl.formatNumber(result.meanHundredths / 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const label = result.question.label[language]
  return (
    <Section
      title={label}
      actions={
        <p className="figures font-serif text-section font-semibold">
          <FormattedMessage id="evaluation.mean" defaultMessage="{mean} of 5" values={{ mean }} />
        </p>
      }
    >
      <StackedBar
        summary={intl.formatMessage(
          { id: 'evaluation.bar', defaultMessage: '{label} On average {mean} of 5, from {count} answers.' },
          { label, mean, count: result.answers },
        )}
        parts={result.counts
          .map((count, at) => ({ count, step: at + 1 }))
          .toReversed()
          .map(({ count, step }) => ({
            key: `${step}`,
            value: count,
            text: intl.formatNumber(count),
            label: <FormattedMessage {...stepWords[step]} />,
          }))}
      />
    </Section>
  )
}

const Texts = ({ result }: { result: Result }) => {
  const language = useLanguage()
  return (
    <Section title={result.question.label[language]}>
      {result.texts.length === 0 ? (
        <p className="text-muted">
          <FormattedMessage id="evaluation.no-texts" defaultMessage="Nobody wrote anything here." />
        </p>
      ) : (
        <Prose>
          <ul>
            {result.texts.map((text, at) => (
              // Texts may be alike, and have no identity on purpose.
              <li key={at} lang="">
                {text}
              </li>
            ))}
          </ul>
        </Prose>
      )}
    </Section>
  )
}

/** What participants said, for the offering's trainers and the committee: figures with their bars, texts without order. */
export const SummaryPage = () => {
  const { offeringId } = route.useParams()
  const [{ offering, summary }] = trpc.evaluation.summary.useSuspenseQuery({ offeringId })
  return (
    <Page width="reading">
      <PageTitle
        above={
          <PageLink to="/teach">
            <FormattedMessage id="evaluation.up" defaultMessage="Teach" />
          </PageLink>
        }
        lead={
          summary.shown ? (
            <FormattedMessage
              id="evaluation.count"
              defaultMessage="{count} answers. Names are not kept with them; comments stand in alphabetical order."
              values={{ count: summary.answers }}
            />
          ) : null
        }
      >
        <FormattedMessage {...evaluationTitles.summary} values={{ title: offering.title }} />
      </PageTitle>
      {summary.shown ? (
        summary.questions.map((result) =>
          result.question.kind === 'scale' ? (
            <Scale key={result.question.key} result={result} />
          ) : (
            <Texts key={result.question.key} result={result} />
          ),
        )
      ) : (
        <EmptyState
          title={
            <FormattedMessage
              id="evaluation.few"
              defaultMessage="{count, plural, =0 {No answers yet} one {One answer so far} other {# answers so far}}"
              values={{ count: summary.answers }}
            />
          }
        >
          <FormattedMessage
            id="evaluation.few.text"
            defaultMessage="Results are shown from {needed} answers up, so that nobody can be recognized by theirs."
            values={{ needed: summary.neededAnswers }}
          />
        </EmptyState>
      )}
    </Page>
  )
}
