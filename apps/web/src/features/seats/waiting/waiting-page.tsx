import { Breadcrumbs, Button, EmptyState, FactLine, Page, PageTitle, ReadingColumn, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { attendanceTitles } from '../../attendance/attendance-words.ts'
import { TeachNav } from '../../attendance/teach-nav.tsx'
import { CapacityDialog } from './capacity-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { OverbookDialog } from './overbook-dialog.tsx'
import { OverbookedNote } from './overbooked-note.tsx'
import { ReleaseDialog, ReserveDialog } from './reserve-dialogs.tsx'
import { ReserveList } from './reserve-list.tsx'
import { WaitingLine } from './waiting-line.tsx'
import { WaitingLog } from './waiting-log.tsx'
import type { WaitingList } from './waiting-words.ts'

const route = getRouteApi('/_person/teach/$offeringId/waiting')

const Facts = ({ list }: { list: WaitingList }) => {
  const { seats, line, closesAt, offering, now } = list
  const people = line.filter(({ state }) => state === 'waiting').reduce((sum, one) => sum + one.seats, 0)
  return (
    <FactLine
      className="-mt-4 pb-5"
      facts={[
        offering.number,
        seats === null ? null : (
          <FormattedMessage
            key="seats"
            id="waiting.seats"
            defaultMessage="{taken, number} of {capacity, plural, one {# seat} other {# seats}} taken or kept"
            values={seats}
          />
        ),
        <FormattedMessage
          key="people"
          id="waiting.people"
          defaultMessage="{people, plural, =0 {nobody waits} one {# person waits} other {# people wait}}"
          values={{ people }}
        />,
        closesAt === null ? null : (
          <FormattedMessage
            key="closes"
            id="waiting.closes"
            defaultMessage="{isOver, select, true {registration closed} other {registration closes}} {when}"
            values={{
              isOver: String(closesAt <= now),
              when: <When at={closesAt} zone={offering.timeZone} now={now} />,
            }}
          />
        ),
      ]}
    />
  )
}

const Rule = ({ list }: { list: WaitingList }) => {
  const language = useLanguage()
  return (
    <div className="flex flex-col gap-2 pb-6 text-muted">
      <p>
        <FormattedMessage
          id="waiting.rule"
          defaultMessage="A seat that comes free goes to the first in line before anyone else can take it. An offer waits for {time}, and never after registration closes; unanswered or declined, it goes to the next."
          values={{ time: list.answerRule[language] }}
        />
      </p>
      <p>
        <FormattedMessage
          id="waiting.rule.party"
          defaultMessage="A party comes together or not at all. Where too few seats are free for it, smaller ones behind it are asked; passed over three times, it is passed over no more, and seats are kept for it until three days before registration closes."
        />
      </p>
      {list.overbooked > 0 ? (
        <p>
          <FormattedMessage
            id="waiting.rule.overbooked"
            defaultMessage="Right now the training is beyond its capacity: seats that come free make up for that first."
          />
        </p>
      ) : null}
    </div>
  )
}

const Empty = ({ keepsList }: { keepsList: boolean }) => (
  <EmptyState
    title={
      keepsList ? (
        <FormattedMessage id="waiting.empty" defaultMessage="Nobody waits" />
      ) : (
        <FormattedMessage id="waiting.none" defaultMessage="This training keeps no waiting list" />
      )
    }
  >
    {keepsList ? (
      <FormattedMessage
        id="waiting.empty.text"
        defaultMessage="Once all seats are taken, people may join here. Each step is explained below as it happens."
      />
    ) : null}
  </EmptyState>
)

/** A training's waiting list for its staff: who is asked until when, who waits in which place, and why each thing happened. */
export const WaitingPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const { open, entry } = route.useSearch()
  const navigate = route.useNavigate()
  const [list] = trpc.seats.waitingList.useSuspenseQuery({ offeringId }, { refetchInterval: 30_000 })
  const close = () => void navigate({ search: {}, replace: true })
  const chosen = list.line.find(({ entryId }) => entryId === entry)
  const reserve = list.reserves.find(({ id }) => id === entry)
  const { line, log, mayManage, mayResize, mayMessage, seats } = list
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'attendance.way', defaultMessage: 'Way back' })}
            crumbs={[{ href: '/teach', label: intl.formatMessage(attendanceTitles.teach) }]}
          />
        }
      >
        {list.offering.title}
      </PageTitle>
      <Facts list={list} />
      <TeachNav
        offeringId={offeringId}
        here="waiting"
        mayMessage={mayMessage}
        mayWait
        mayDecide={list.mayDecide}
        hasTeams={list.hasTeams}
      />
      <ReadingColumn>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 pb-5 empty:hidden">
          {mayResize && seats ? (
            <Button onPress={() => void navigate({ search: { open: 'capacity' } })}>
              <FormattedMessage id="waiting.capacity" defaultMessage="Change the number of seats" />
            </Button>
          ) : null}
          {list.mayOverbook && seats && seats.taken >= seats.capacity ? (
            <Button onPress={() => void navigate({ search: { open: 'overbook' } })}>
              <FormattedMessage id="waiting.overbook" defaultMessage="Add someone beyond the capacity" />
            </Button>
          ) : null}
          {list.mayCancel && list.state !== 'completed' && list.state !== 'archived' ? (
            <PageLink to="/desk/trainings/$offeringId/cancel" params={{ offeringId }}>
              <FormattedMessage
                id="waiting.cancel"
                defaultMessage="{isDone, select, true {How far the cancellation is} other {Cancel this training}}"
                values={{ isDone: String(list.state === 'canceled') }}
              />
            </PageLink>
          ) : null}
        </div>
        <OverbookedNote list={list} />
        {line.length === 0 ? <Empty keepsList={list.keepsList} /> : <WaitingLine list={list} mayManage={mayManage} />}
        {seats && (mayResize || list.reserves.length > 0) ? (
          <ReserveList list={list} onOpen={(what, id) => void navigate({ search: { open: what, entry: id } })} />
        ) : null}
        <Section title={<FormattedMessage id="waiting.how" defaultMessage="How seats are given" />}>
          <Rule list={list} />
        </Section>
        {log.length > 0 ? <WaitingLog list={list} /> : null}
      </ReadingColumn>
      {open === 'reserve' && mayResize && (entry === undefined || reserve) ? (
        <ReserveDialog list={list} reserve={reserve ?? null} onClose={close} />
      ) : null}
      {open === 'release' && mayResize && reserve ? <ReleaseDialog reserve={reserve} onClose={close} /> : null}
      {open === 'capacity' && mayResize && seats ? <CapacityDialog list={list} onClose={close} /> : null}
      {open === 'overbook' && list.mayOverbook && (entry === undefined || chosen) ? (
        <OverbookDialog list={list} entry={chosen ?? null} onClose={close} />
      ) : null}
      {open === 'move' && mayManage && chosen?.place ? <MoveDialog entry={chosen} onClose={close} /> : null}
      {open === 'remove' && mayManage && chosen ? <RemoveDialog entry={chosen} onClose={close} /> : null}
    </Page>
  )
}
