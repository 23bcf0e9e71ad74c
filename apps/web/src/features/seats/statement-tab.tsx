import { seatStates, type BlockSeatState, type SeatTally } from '@inservice/domain/seats'
import { DatePicker, LinkButton, Section, Skeleton, Table, type TableColumn } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import { Day } from '../../kernel/formats/shown.tsx'
import { sayCounts } from './count-sentence.tsx'
import { stateWords } from './seat-words.ts'

type Statement = ApiOutputs['seats']['statement']

const route = getRouteApi('/_person/seats/$blockId')

type Line = SeatTally & { readonly state: BlockSeatState }

const exact = (intl: IntlShape, cents: number) => formatMoney(intl, cents, { exact: true })

const tallyColumns = (intl: IntlShape): readonly TableColumn<Line>[] => [
  {
    key: 'state',
    header: intl.formatMessage({ id: 'seats.statement.state', defaultMessage: 'Seats' }),
    isRowHeader: true,
    cell: ({ state }) => intl.formatMessage(stateWords[state]),
  },
  {
    key: 'seats',
    header: intl.formatMessage({ id: 'seats.statement.count', defaultMessage: 'Number' }),
    isFigure: true,
    cell: ({ seats }) => seats,
  },
  {
    key: 'cents',
    header: intl.formatMessage({ id: 'seats.statement.cents', defaultMessage: 'Amount' }),
    isFigure: true,
    cell: ({ cents }) => exact(intl, cents),
  },
]

const Tally = ({ statement }: { statement: Statement }) => {
  const intl = useIntl()
  const { bought, states } = statement.tally
  return (
    <Table
      onPhone="scroll"
      caption={
        <FormattedMessage
          id="seats.statement.caption"
          defaultMessage="Where every seat was at the end of {day}, at {cents} a seat"
          values={{ day: <Day date={statement.asOf} />, cents: exact(intl, statement.unitCents) }}
        />
      }
      rows={seatStates.map((state) => ({ state, ...states[state] }))}
      rowKey={({ state }) => state}
      columns={tallyColumns(intl)}
      foot={[
        {
          key: 'bought',
          label: <FormattedMessage id="seats.statement.bought" defaultMessage="Bought" />,
          values: { seats: bought.seats, cents: exact(intl, bought.cents) },
        },
      ]}
    />
  )
}

const holderColumns = (intl: IntlShape, isPack: boolean): readonly TableColumn<Statement['holders'][number]>[] => [
  {
    key: 'name',
    header: intl.formatMessage({ id: 'seats.people.name', defaultMessage: 'Name' }),
    isRowHeader: true,
    cell: ({ name }) => name,
  },
  {
    key: 'school',
    header: intl.formatMessage({ id: 'seats.seat.school', defaultMessage: 'School' }),
    cell: ({ schoolName }) => schoolName,
  },
  ...(isPack
    ? [
        {
          key: 'training',
          header: intl.formatMessage({ id: 'seats.people.training', defaultMessage: 'Training' }),
          cell: ({ offeringTitle }: Statement['holders'][number]) => offeringTitle,
        },
      ]
    : []),
  {
    key: 'state',
    header: intl.formatMessage({ id: 'seats.people.state', defaultMessage: 'State' }),
    cell: ({ state }) => intl.formatMessage(stateWords[state]),
  },
  {
    key: 'since',
    header: intl.formatMessage({ id: 'seats.people.since', defaultMessage: 'Since' }),
    cell: ({ since }) => <Day date={since} />,
  },
]

const Holders = ({ statement }: { statement: Statement }) => {
  const intl = useIntl()
  if (statement.holders.length === 0) return null
  return (
    <Section title={<FormattedMessage id="seats.statement.holders" defaultMessage="Who held a seat" />}>
      <Table
        caption={intl.formatMessage({ id: 'seats.statement.holders.caption', defaultMessage: 'Holders of the seats' })}
        isCaptionHidden
        rows={statement.holders}
        rowKey={({ seatId }) => seatId}
        columns={holderColumns(intl, statement.isPack)}
      />
    </Section>
  )
}

/** The block as a ledger at the end of any day: bought is the sum of where the seats are, in seats and dollars. */
export const StatementTab = ({ blockId }: { blockId: string }) => {
  const intl = useIntl()
  const { on } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: statement } = trpc.seats.statement.useQuery({ blockId, on }, { placeholderData: (before) => before })
  if (!statement) return <Skeleton look="row" lines={6} />
  const { states, bought } = statement.tally
  const counts = {
    free: states.free.seats,
    requested: states.requested.seats,
    assigned: states.assigned.seats,
    claimed: states.claimed.seats,
    returned: states.returned.seats,
    credited: states.credited.seats,
    lapsed: states.lapsed.seats,
    canceled: states.canceled.seats,
  }
  const paper = (ending: string) => `/documents/seat-block/${blockId}/statement.${ending}?on=${statement.asOf}`
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4 print-hidden">
        <DatePicker
          label={<FormattedMessage id="seats.statement.on" defaultMessage="At the end of" />}
          value={statement.asOf}
          minValue={statement.boughtOn}
          maxValue={statement.today}
          onChange={(day) =>
            void navigate({
              search: { tab: 'statement', on: day === null || day >= statement.today ? undefined : day },
              replace: true,
            })
          }
        />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={paper('pdf')} target="_blank">
            <FormattedMessage id="seats.statement.pdf" defaultMessage="Open as PDF" />
          </LinkButton>
          <LinkButton href={paper('csv')} download>
            <FormattedMessage id="seats.statement.csv" defaultMessage="Download as CSV" />
          </LinkButton>
        </div>
      </div>
      <p className="font-semibold">{sayCounts(intl, bought.seats, counts, null)}</p>
      <Tally statement={statement} />
      <Holders statement={statement} />
    </div>
  )
}
