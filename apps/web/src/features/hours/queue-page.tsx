import { EmptyState, Page, PageTitle, Tabs } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { CorrectionTable } from './correction-table.tsx'
import { hoursTitles } from './hours-words.ts'
import { QueueTable } from './queue-table.tsx'
import { VerifyAllButton } from './verify-all-button.tsx'

const route = getRouteApi('/_person/desk/verify')

// The panels come with the first one that is opened: the list is there at once.
const ClaimDrawer = lazy(async () => ({ default: (await import('./claim-drawer.tsx')).ClaimDrawer }))
const CorrectionDrawer = lazy(async () => ({ default: (await import('./correction-drawer.tsx')).CorrectionDrawer }))

/** The registrar's queue: claims that wait, what matters first, each with its panel; and awards whose marks changed since. */
export const QueuePage = () => {
  const intl = useIntl()
  const navigate = useNavigate({ from: '/desk/verify' })
  const { tab = 'claims', claim, award } = route.useSearch()
  const [queue] = trpc.hours.verificationQueue.useSuspenseQuery({})
  const { claims, changed } = queue
  const agreeing = claims.filter(({ oddities }) => oddities.length === 0)
  const all = `${intl.formatNumber(queue.waiting)}${queue.isCapped ? '+' : ''}`
  const close = () => void navigate({ search: ({ tab: same }) => ({ tab: same }) })
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="hours.queue.lead"
            defaultMessage="{count, plural, =0 {No claim waits} one {One claim waits} other {{all} claims wait}}. {more, select, true {The {shown} that come first are listed; {agree, plural, =0 {none} one {one} other {#}} of them with nothing odd.} other {{count, plural, =0 {} other {{agree, plural, =0 {None has} one {One has} other {# have}} nothing odd.}}}}"
            values={{
              count: queue.waiting,
              all,
              more: String(queue.hasMore),
              shown: claims.length,
              agree: agreeing.length,
            }}
          />
        }
        actions={agreeing.length === 0 ? null : <VerifyAllButton claimIds={agreeing.map(({ id }) => id)} />}
      >
        <FormattedMessage {...hoursTitles.queue} />
      </PageTitle>
      <Tabs
        label={intl.formatMessage(hoursTitles.queue)}
        selected={tab}
        onSelect={(key) => void navigate({ search: { tab: key === 'corrections' ? 'corrections' : undefined } })}
        tabs={[
          {
            key: 'claims',
            label: <FormattedMessage id="hours.queue.claims" defaultMessage="Claims" />,
            count: all,
            content:
              claims.length === 0 ? (
                <EmptyState title={<FormattedMessage id="hours.queue.empty" defaultMessage="Nothing waits for you" />}>
                  <FormattedMessage
                    id="hours.queue.empty.text"
                    defaultMessage="Claims with attendance kept online and nothing odd about it verify themselves. What needs an eye appears here."
                  />
                </EmptyState>
              ) : (
                <QueueTable queue={queue} selected={claim ?? null} />
              ),
          },
          {
            key: 'corrections',
            label: <FormattedMessage id="hours.queue.corrections" defaultMessage="Changed since" />,
            count: changed.length,
            content:
              changed.length === 0 ? (
                <EmptyState
                  title={
                    <FormattedMessage
                      id="hours.queue.no-changes"
                      defaultMessage="No attendance changed after its hours stood"
                    />
                  }
                />
              ) : (
                <CorrectionTable awards={changed} selected={award ?? null} />
              ),
          },
        ]}
      />
      <Suspense fallback={null}>
        {claim === undefined ? null : <ClaimDrawer claimId={claim} onClose={close} />}
        {award === undefined ? null : <CorrectionDrawer awardId={award} onClose={close} />}
      </Suspense>
    </Page>
  )
}
