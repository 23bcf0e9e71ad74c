import { Button, Notice, Page, PageTitle, Section } from '@inservice/ui'
import { RefreshCw } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { AdministrationNav } from './administration-nav.tsx'
import { administrationTitles } from './administration-title.ts'
import { BreachList } from './breach-list.tsx'
import { JobHealth } from './job-health.tsx'

/** The installation checks itself: what must hold, recounted from the rows, and the work in the background. */
export const AdministrationPage = () => {
  const intl = useIntl()
  const [check, { refetch, isFetching }] = trpc.reports.selfCheck.useSuspenseQuery({})
  const { breaches, checkedAt, timeZone } = check
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="reports.lead"
            defaultMessage="What must always hold, recounted from the records themselves on {when}. It is done every night too, and what is found goes to the log."
            values={{
              when: <When at={checkedAt} zone={timeZone} form="zoned" />,
            }}
          />
        }
        actions={
          <Button
            icon={<RefreshCw aria-hidden />}
            isPending={isFetching}
            pendingLabel={intl.formatMessage({ id: 'reports.counting', defaultMessage: 'Counting' })}
            onPress={() => void refetch()}
          >
            <FormattedMessage id="reports.again" defaultMessage="Count again" />
          </Button>
        }
      >
        <FormattedMessage {...administrationTitles.check} />
      </PageTitle>
      <AdministrationNav here="check" />
      <Notice
        tone={breaches.length === 0 ? 'good' : 'bad'}
        announce="polite"
        title={
          breaches.length === 0 ? (
            <FormattedMessage id="reports.sound" defaultMessage="Everything that must hold holds" />
          ) : (
            <FormattedMessage
              id="reports.unsound"
              defaultMessage="{count, plural, one {# thing does} other {# things do}} not hold"
              values={{ count: breaches.length }}
            />
          )
        }
      />
      <Section
        className="mt-8"
        title={<FormattedMessage id="reports.invariants" defaultMessage="What must always hold" />}
      >
        <BreachList breaches={breaches} />
      </Section>
      <JobHealth check={check} />
    </Page>
  )
}
