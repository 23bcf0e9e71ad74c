import { Breadcrumbs, Button, FactLine, Menu, Page, PageTitle, StackedBar, Tabs } from '@inservice/ui'
import { plusMinutes } from '@inservice/domain/kernel'
import { getRouteApi } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { Money, When } from '../../kernel/formats/shown.tsx'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { AllotDialog } from './allot-dialog.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { BlockHistory } from './block-history.tsx'
import { sayCounts, useBarParts, type Counts } from './count-sentence.tsx'
import { DeadlineNote } from './deadline-words.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { LinkList } from './link-list.tsx'
import { PeopleList } from './people-list.tsx'
import { RequestList } from './request-list.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { SchoolsTab } from './schools-tab.tsx'
import { SeatDrawer } from './seat-drawer.tsx'
import { seatTitles } from './seat-words.ts'
import { StatementTab } from './statement-tab.tsx'
import { SwapDialog } from './swap-dialog.tsx'

export type Block = ApiOutputs['seats']['block']
export type Seat = Block['seats'][number]

const route = getRouteApi('/_person/seats/$blockId')

export const countsOf = ({ seats }: Block): Counts => {
  const counts = { free: 0, requested: 0, assigned: 0, claimed: 0, returned: 0, credited: 0, lapsed: 0, canceled: 0 }
  for (const { state } of seats) counts[state] += 1
  return counts
}

type Way = 'assign' | 'allot' | 'link' | 'return'

/** The manager's other ways: a list, schools, a link, giving seats back. */
const MoreWays = ({ block, free, open }: { block: Block; free: number; open: (what: Way) => void }) => {
  const intl = useIntl()
  return (
    <Menu
      label={intl.formatMessage({ id: 'seats.block.more', defaultMessage: 'More ways' })}
      trigger={
        <Button className="self-start">
          <FormattedMessage id="seats.block.more" defaultMessage="More ways" />
          <ChevronDown aria-hidden />
        </Button>
      }
      entries={[
        {
          key: 'import',
          href: `/seats/${block.id}/import`,
          label: intl.formatMessage({ id: 'seats.block.import', defaultMessage: 'Assign from a list' }),
          isDisabled: free === 0,
        },
        {
          key: 'allot',
          onAction: () => open('allot'),
          label: intl.formatMessage({ id: 'seats.block.allot', defaultMessage: 'Allot to schools' }),
          isDisabled: !block.may.allot || free === 0 || block.schools.length === 0,
        },
        {
          key: 'link',
          onAction: () => open('link'),
          label: intl.formatMessage({ id: 'seats.block.link', defaultMessage: 'Make a claim link' }),
          isDisabled: !block.may.link || free === 0,
        },
        {
          key: 'return',
          onAction: () => open('return'),
          label: intl.formatMessage({ id: 'seats.block.return', defaultMessage: 'Give free seats back' }),
          isDisabled: !block.may.buy || free === 0 || !block.returning.isOpen,
          startsGroup: true,
        },
      ]}
    />
  )
}

/** The ways to use free seats, behind one button; assigning by name stands beside it. */
const BlockDeeds = ({ block, free }: { block: Block; free: number }) => {
  const intl = useIntl()
  const navigate = route.useNavigate()
  if (!block.may.assign || (block.endsAt !== null && block.endsAt < block.now)) return null
  const open = (what: Way) => void navigate({ search: (before) => ({ ...before, open: what }) })
  const none = free === 0 ? intl.formatMessage({ id: 'seats.none-free', defaultMessage: 'No seat is free' }) : undefined
  return (
    <>
      <Button variant="primary" onPress={() => open('assign')} blockedBecause={none}>
        <FormattedMessage id="seats.block.assign" defaultMessage="Assign a seat" />
      </Button>
      {block.isDelegate ? (
        <PageButton to="/seats/$blockId/import" params={{ blockId: block.id }}>
          <FormattedMessage id="seats.block.import" defaultMessage="Assign from a list" />
        </PageButton>
      ) : (
        <MoreWays block={block} free={free} open={open} />
      )}
    </>
  )
}

/** What is open above the page, as its address says. */
const Above = ({ block }: { block: Block }) => {
  const { seat: seatId, open } = route.useSearch()
  const navigate = route.useNavigate()
  const seat = block.seats.find(({ id }) => id === seatId)
  const close = () => void navigate({ search: ({ open: _open, seat: _seat, ...rest }) => rest })
  if (open === 'assign') return <AssignDialog block={block} onClose={close} />
  if (block.isDelegate && open !== 'swap' && open !== undefined) return null
  if (open === 'allot') return <AllotDialog block={block} onClose={close} />
  if (open === 'link') return <LinkDialog block={block} onClose={close} />
  if (open === 'return') return <ReturnDialog block={block} onClose={close} />
  if (!seat) return null
  if (open === 'swap') return <SwapDialog block={block} seat={seat} onClose={close} />
  const swap = () => void navigate({ search: (before) => ({ ...before, open: 'swap' }) })
  return <SeatDrawer block={block} seat={seat} onClose={close} onSwap={swap} />
}

/** Until when free seats are the organization's: a pack's through its last day, a block's until they can't go back any more. */
const freeUntil = ({ isPack, returnsAt, returning, now, timeZone }: Block) => {
  if (returnsAt === null) return null
  if (isPack) return now < returnsAt ? { at: plusMinutes(returnsAt, -1), zone: timeZone, form: 'date' as const } : null
  return returning.isOpen ? { at: returnsAt, zone: timeZone } : null
}

/** A block of seats: the sentence, the bar, who has them, and everything that can be done with them. */
export const BlockPage = () => {
  const intl = useIntl()
  const { blockId } = route.useParams()
  const { tab = 'people' } = route.useSearch()
  const navigate = route.useNavigate()
  const [block] = trpc.seats.block.useSuspenseQuery({ blockId })
  const counts = countsOf(block)
  const until = freeUntil(block)
  const mayAllot = block.may.allot && counts.free > 0 && block.schools.length > 0
  const allot = () => void navigate({ search: (before) => ({ ...before, open: 'allot' }) })
  const sentence = sayCounts(intl, block.quantity, counts, until)
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'seats.way', defaultMessage: 'Way up' })}
            crumbs={[{ href: '/seats', label: intl.formatMessage(seatTitles.desk) }]}
          />
        }
        lead={sentence}
        actions={<BlockDeeds block={block} free={counts.free} />}
      >
        {block.title}
      </PageTitle>
      <StackedBar summary={sentence} parts={useBarParts(counts)} />
      <FactLine
        className={block.deadlineRule === null ? 'pt-4 pb-8' : 'pt-4 pb-3'}
        facts={[
          block.organizationName,
          block.startsAt ? <When key="starts" at={block.startsAt} zone={block.timeZone} form="date" /> : null,
          block.providerName,
          block.purchaseOrderNumber ? (
            <FormattedMessage
              key="order"
              id="seats.order-number"
              defaultMessage="purchase order {number}"
              values={{ number: block.purchaseOrderNumber }}
            />
          ) : null,
          <FormattedMessage
            key="price"
            id="seats.block.price"
            defaultMessage="{cents} a seat"
            values={{ cents: <Money cents={block.unitCents} /> }}
          />,
          block.isDelegate ? null : (
            <PageLink key="invoice" to="/orders/$orderId" params={{ orderId: block.orderId }}>
              {block.unitCents === 0 ? (
                <FormattedMessage id="seats.block.free-order" defaultMessage="Order" />
              ) : (
                <FormattedMessage id="seats.block.order" defaultMessage="Order and invoice" />
              )}
            </PageLink>
          ),
          block.slug === null ? (
            <FormattedMessage key="pack" id="seats.block.pack" defaultMessage="good for any training of the program" />
          ) : (
            <PageLink key="offering" to="/catalog/$slug" params={{ slug: block.slug }}>
              <FormattedMessage id="seats.block.offering" defaultMessage="See the training" />
            </PageLink>
          ),
        ]}
      />
      <DeadlineNote block={block} />
      <RequestList block={block} />
      <Tabs
        label={intl.formatMessage({ id: 'seats.block.tabs', defaultMessage: 'Views of these seats' })}
        selected={tab}
        onSelect={(key) =>
          void navigate({
            search: {
              tab: key === 'schools' || key === 'links' || key === 'statement' || key === 'history' ? key : undefined,
            },
            replace: true,
          })
        }
        tabs={[
          {
            key: 'people',
            label: <FormattedMessage id="seats.tab.people" defaultMessage="People" />,
            count: counts.assigned + counts.claimed,
            content: (
              <PeopleList
                block={block}
                onAssign={() => void navigate({ search: (before) => ({ ...before, open: 'assign' }) })}
              />
            ),
          },
          {
            key: 'schools',
            label: <FormattedMessage id="seats.tab.schools" defaultMessage="Schools" />,
            content: <SchoolsTab block={block} onAllot={mayAllot ? allot : null} />,
          },
          {
            key: 'links',
            label: <FormattedMessage id="seats.tab.links" defaultMessage="Claim links" />,
            count: block.links.length,
            content: <LinkList block={block} />,
          },
          {
            key: 'statement',
            label: <FormattedMessage id="seats.tab.statement" defaultMessage="Statement" />,
            content: <StatementTab blockId={block.id} />,
          },
          {
            key: 'history',
            label: <FormattedMessage id="seats.tab.history" defaultMessage="History" />,
            content: <BlockHistory block={block} />,
          },
        ].filter(({ key }) => !block.isDelegate || key === 'people' || key === 'history')}
      />
      <Above block={block} />
    </Page>
  )
}
