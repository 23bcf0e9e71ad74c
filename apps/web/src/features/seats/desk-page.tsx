import { EmptyState, FactLine, HairlineList, Page, PageTitle, Section, StackedBar } from '@inservice/ui'
import { plusMinutes } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { Day, Money, When } from '../../kernel/formats/shown.tsx'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { sayCounts, useBarParts } from './count-sentence.tsx'
import { seatTitles } from './seat-words.ts'

type Desk = ApiOutputs['seats']['desk']
type Block = Desk['blocks'][number]

const sum = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((total, block) => total + of(block), 0)

const countsOf = (blocks: readonly Block[]) => ({
  free: sum(blocks, ({ free }) => free),
  requested: sum(blocks, ({ requested }) => requested),
  assigned: sum(blocks, ({ assigned }) => assigned),
  claimed: sum(blocks, ({ claimed }) => claimed),
  returned: sum(blocks, ({ returned }) => returned),
  credited: sum(blocks, ({ credited }) => credited),
  lapsed: sum(blocks, ({ lapsed }) => lapsed),
  canceled: sum(blocks, ({ canceled }) => canceled),
})

const BlockLine = ({ block, named, level }: { block: Block; named: boolean; level: 2 | 3 }) => {
  const Heading = `h${level}` as const
  const intl = useIntl()
  const isPack = block.slug === null
  const until =
    block.returnsAt && !block.isOver
      ? {
          at: isPack ? plusMinutes(block.returnsAt, -1) : block.returnsAt,
          zone: block.timeZone,
          form: isPack ? ('date' as const) : ('day' as const),
        }
      : null
  const sentence = sayCounts(intl, block.quantity, block, until)
  return (
    <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <div className="flex min-w-0 flex-col gap-1">
        <Heading className="font-serif text-lead font-semibold">
          <PageLink look="quiet" to="/seats/$blockId" params={{ blockId: block.id }}>
            {block.title}
          </PageLink>
        </Heading>
        <FactLine
          facts={[
            block.startsAt ? <When key="starts" at={block.startsAt} zone={block.timeZone} form="date" /> : null,
            named ? block.organizationName : null,
            block.purchaseOrderNumber ? (
              <FormattedMessage
                key="order"
                id="seats.order-number"
                defaultMessage="purchase order {number}"
                values={{ number: block.purchaseOrderNumber }}
              />
            ) : null,
            <Money key="cents" cents={block.quantity * block.unitCents} />,
          ]}
        />
        <FactLine
          facts={[
            <FormattedMessage
              key="bought"
              id="seats.bought-on"
              defaultMessage="Bought {day}"
              values={{ day: <Day date={block.createdAt.slice(0, 10)} /> }}
            />,
            isPack ? (
              <FormattedMessage
                key="pack"
                id="seats.block.pack"
                defaultMessage="good for any training of the program"
              />
            ) : until && block.free > 0 ? (
              <FormattedMessage
                key="until"
                id="seats.returns-until"
                defaultMessage="free seats can go back until {day}"
                values={{ day: <When at={until.at} zone={until.zone} form="day" /> }}
              />
            ) : null,
          ]}
        />
      </div>
      <StackedBar summary={sentence} parts={useBarParts(block)} />
    </div>
  )
}

const Blocks = ({ blocks, named, level }: { blocks: readonly Block[]; named: boolean; level: 2 | 3 }) => (
  <HairlineList>
    {blocks.map((block) => (
      <BlockLine key={block.id} block={block} named={named} level={level} />
    ))}
  </HairlineList>
)

/** A district's seats at a glance: where they all stand, then block by block. */
export const DeskPage = () => {
  const intl = useIntl()
  const [{ blocks, organizations, canBuy, isDelegate, delegatesOf }] = trpc.seats.desk.useSuspenseQuery({})
  const live = blocks.filter(({ isOver }) => !isOver)
  const over = blocks.filter(({ isOver }) => isOver)
  const named = organizations.length !== 1
  const buy = canBuy ? (
    <PageButton to="/seats/buy" variant="primary">
      <FormattedMessage id="seats.buy" defaultMessage="Buy seats" />
    </PageButton>
  ) : null
  return (
    <Page>
      <PageTitle
        above={organizations.map(({ name }) => name).join(' · ') || null}
        lead={
          live.length > 0
            ? sayCounts(
                intl,
                sum(live, ({ quantity }) => quantity),
                countsOf(live),
                null,
              )
            : null
        }
        actions={
          <>
            {blocks.length > 0 ? buy : null}
            {canBuy ? (
              <PageButton to="/seats/quotes">
                <FormattedMessage {...seatTitles.quotes} />
              </PageButton>
            ) : null}
            {delegatesOf === null ? null : (
              <PageButton to="/seats/delegates">
                <FormattedMessage {...seatTitles.delegates} />
              </PageButton>
            )}
          </>
        }
      >
        <FormattedMessage {...seatTitles.desk} />
      </PageTitle>
      {blocks.length === 0 && isDelegate ? (
        <EmptyState
          title={
            <FormattedMessage id="seats.desk.none-allotted" defaultMessage="No seats are allotted to your school yet" />
          }
        >
          <FormattedMessage
            id="seats.desk.none-allotted.text"
            defaultMessage="Your district’s seat manager allots them. Once they do, you give them to your colleagues here."
          />
        </EmptyState>
      ) : null}
      {blocks.length === 0 && !isDelegate ? (
        <EmptyState
          title={<FormattedMessage id="seats.desk.empty" defaultMessage="Your district has no seats yet" />}
          action={buy}
        >
          <FormattedMessage
            id="seats.desk.empty.text"
            defaultMessage="Buy a number of seats in a training with a purchase order, then give them to your staff by name, from a list, or by a link."
          />
        </EmptyState>
      ) : null}
      {live.length > 0 ? <Blocks blocks={live} named={named} level={2} /> : null}
      {over.length > 0 ? (
        <Section title={<FormattedMessage id="seats.desk.over" defaultMessage="Past trainings" />}>
          <Blocks blocks={over} named={named} level={3} />
        </Section>
      ) : null}
    </Page>
  )
}
