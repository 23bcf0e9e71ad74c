import { Badge, type TableColumn } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { stateWords } from './desk-words.ts'
import { useMayVerify } from './use-may-verify.ts'

export type DeskOffering = ApiOutputs['catalog']['desk']['offerings'][number]

const isNamed = (state: string): state is keyof typeof stateWords => state in stateWords

/** What each shelf expects of a training, and need not say. */
const usual = { coming: 'published', past: 'completed' }

const Seats = ({ capacity, taken }: DeskOffering) =>
  capacity === null ? (
    <FormattedMessage id="desk.seats.all" defaultMessage="No limit" />
  ) : (
    <FormattedMessage id="desk.seats" defaultMessage="{taken} of {capacity}" values={{ taken: taken ?? 0, capacity }} />
  )

const Title = ({ id, slug, title, number, state, tentative, isUsual }: DeskOffering & { isUsual: boolean }) => (
  <span className="flex flex-col gap-0.5">
    <PageLink look="quiet" to="/catalog/$slug" params={{ slug }} className="font-semibold">
      {title}
    </PageLink>
    <span className="flex flex-wrap items-baseline gap-x-3 font-normal text-muted">
      {number}
      {isNamed(state) && !isUsual ? (
        <Badge look="plain" tone={state === 'canceled' ? 'bad' : 'accent'}>
          <FormattedMessage {...stateWords[state]} />
        </Badge>
      ) : null}
      {tentative ? (
        <PageLink to="/desk/trainings/$offeringId/minimum" params={{ offeringId: id }}>
          <FormattedMessage
            id="desk.tentative"
            defaultMessage="Tentative: {registered, number} of {needed, number}"
            values={tentative}
          />
          <span className="sr-only">: {title}</span>
        </PageLink>
      ) : null}
      {state === 'canceled' ? (
        <PageLink to="/desk/trainings/$offeringId/cancel" params={{ offeringId: id }}>
          <FormattedMessage id="desk.canceled.how" defaultMessage="What was done" />
          <span className="sr-only">: {title}</span>
        </PageLink>
      ) : null}
    </span>
  </span>
)

/** The desk's columns: who waits for a seat while it is to come, which claims wait when it is over. */
export const useOfferingColumns = (past: boolean): readonly TableColumn<DeskOffering>[] => {
  const intl = useIntl()
  const mayVerify = useMayVerify()
  return [
    {
      key: 'when',
      header: intl.formatMessage({ id: 'desk.column.when', defaultMessage: 'Begins' }),
      width: '9rem',
      cell: ({ startsAt, timeZone }) =>
        startsAt === null ? null : (
          <time dateTime={startsAt} className="figures whitespace-nowrap">
            {intl.formatDate(startsAt, { year: 'numeric', month: 'short', day: 'numeric', timeZone })}
          </time>
        ),
    },
    {
      key: 'title',
      header: intl.formatMessage({ id: 'desk.column.title', defaultMessage: 'Training' }),
      isRowHeader: true,
      cell: (row) => <Title {...row} isUsual={row.state === (past ? usual.past : usual.coming)} />,
    },
    {
      key: 'seats',
      header: intl.formatMessage({ id: 'desk.column.seats', defaultMessage: 'Seats taken' }),
      isFigure: true,
      cell: (row) => <Seats {...row} />,
    },
    past
      ? {
          key: 'claims',
          header: intl.formatMessage({ id: 'desk.column.claims', defaultMessage: 'Claims to verify' }),
          isFigure: true,
          cell: ({ claimsWaiting }) =>
            claimsWaiting === 0 ? null : mayVerify ? (
              <PageLink to="/desk/verify">{claimsWaiting}</PageLink>
            ) : (
              claimsWaiting
            ),
        }
      : {
          key: 'waiting',
          header: intl.formatMessage({ id: 'desk.column.waiting', defaultMessage: 'Waiting' }),
          isFigure: true,
          cell: ({ id, title, waiting }) =>
            waiting === 0 ? null : (
              <PageLink to="/teach/$offeringId/waiting" params={{ offeringId: id }}>
                {waiting}
                <span className="sr-only">: {title}</span>
              </PageLink>
            ),
        },
    {
      key: 'roster',
      header: intl.formatMessage({ id: 'desk.column.roster', defaultMessage: 'Roster' }),
      isHeaderHidden: true,
      cell: ({ id, title }) => (
        <PageLink to="/teach/$offeringId" params={{ offeringId: id }}>
          <FormattedMessage id="desk.roster" defaultMessage="Roster" />
          <span className="sr-only">: {title}</span>
        </PageLink>
      ),
    },
  ]
}
