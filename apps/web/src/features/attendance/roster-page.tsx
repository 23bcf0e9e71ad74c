import { Breadcrumbs, EmptyState, FactLine, LiveRegion, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { attendanceTitles } from './attendance-words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { filterRows } from './filter-rows.ts'
import { MarkTrouble } from './mark-trouble.tsx'
import { NeedsList } from './needs-list.tsx'
import { OddLine } from './odd-line.tsx'
import { RosterGrid } from './roster-grid.tsx'
import { RosterList } from './roster-list.tsx'
import { RosterTools } from './roster-tools.tsx'
import type { CellWish, Roster } from './roster-types.ts'
import { isOpen, likelySession } from './session-standing.ts'
import { TeachNav } from './teach-nav.tsx'
import { UnenrolledList } from './unenrolled-list.tsx'
import { useIsPhone } from './use-is-phone.ts'
import { useMarking, type Marking } from './use-marking.ts'
import { useRosterAddress } from './use-roster-address.ts'
import { useRosterDeeds, type RosterDeeds } from './use-roster-deeds.ts'
import { useSelection } from './use-selection.ts'

const route = getRouteApi('/_person/teach/$offeringId')
const TimesDialog = lazy(() => import('./times-dialog.tsx').then((file) => ({ default: file.TimesDialog })))

const Nobody = ({ isFiltered, onAll }: { isFiltered: boolean; onAll: () => void }) =>
  isFiltered ? (
    <EmptyState
      title={<FormattedMessage id="attendance.none-fit" defaultMessage="Nobody fits this" />}
      action={
        <button type="button" onClick={onAll} className="text-tide underline">
          <FormattedMessage id="attendance.none-fit.all" defaultMessage="Show everyone" />
        </button>
      }
    />
  ) : (
    <EmptyState title={<FormattedMessage id="attendance.nobody" defaultMessage="Nobody has registered yet" />}>
      <FormattedMessage
        id="attendance.nobody.text"
        defaultMessage="As people register they appear here, ready to be marked from an hour before the first session."
      />
    </EmptyState>
  )

type BoardProps = { roster: Roster; marking: Marking; deeds: RosterDeeds }

const Board = ({ roster, marking, deeds }: BoardProps) => {
  const { sessionId, filter, setSession, setFilter } = useRosterAddress()
  const isPhone = useIsPhone()
  const session = roster.sessions.find(({ id }) => id === sessionId) ?? likelySession(roster.sessions, roster.now)
  const rows = useMemo(() => filterRows(marking.rows, filter, session), [marking.rows, filter, session])
  const selection = useSelection(rows)
  const [timed, setTimed] = useState<{ personId: string; sessionId: string } | null>(null)
  const openTimes = useCallback(
    (personId: string, of: string) => {
      const one = roster.sessions.find(({ id }) => id === of)
      if (roster.mayMark && one && isOpen(one, roster.now)) setTimed({ personId, sessionId: of })
    },
    [roster.mayMark, roster.now, roster.sessions],
  )
  const timedRow = marking.rows.find(({ personId }) => personId === timed?.personId)
  const timedSession = roster.sessions.find(({ id }) => id === timed?.sessionId)
  const chosen = rows.filter(({ personId }) => selection.has(personId))
  const isFiltered = filter.q !== undefined || filter.from !== undefined || filter.show !== undefined
  const onSave = (wish: CellWish, note: string) => {
    if (timedRow && timed) deeds.setTimes(timedRow, timed.sessionId, wish, note)
    setTimed(null)
  }
  return (
    <>
      <RosterTools
        roster={roster}
        rows={rows}
        session={session}
        filter={filter}
        isPhone={isPhone}
        onFilter={setFilter}
        onSession={setSession}
        onMarkRest={(rest) => session && deeds.present(rest, session.id)}
        onClear={(marked) => session && deeds.clear(marked, session.id)}
      />
      <LiveRegion>
        {isFiltered ? (
          <FormattedMessage
            id="attendance.found"
            defaultMessage="{count, plural, =0 {Nobody} one {# person} other {# people}} shown"
            values={{ count: rows.length }}
          />
        ) : null}
      </LiveRegion>
      {selection.size > 0 && session && isOpen(session, roster.now) && !isPhone ? (
        <BulkBar
          count={selection.size}
          session={session}
          onPresent={() => deeds.present(chosen, session.id)}
          onAbsent={() => deeds.clear(chosen, session.id)}
          onDone={selection.clear}
        />
      ) : null}
      {rows.length === 0 ? <Nobody isFiltered={isFiltered} onAll={() => setFilter({})} /> : null}
      {rows.length > 0 && isPhone && session ? (
        <RosterList
          rows={rows}
          session={session}
          isBlocked={!roster.mayMark || !isOpen(session, roster.now)}
          onToggle={deeds.toggle}
          onTimes={openTimes}
        />
      ) : null}
      {rows.length > 0 && !isPhone ? (
        <RosterGrid
          roster={roster}
          everyone={marking.rows}
          rows={rows}
          currentId={session?.id}
          selection={selection}
          onToggle={deeds.toggle}
          onTimes={openTimes}
          onUndo={marking.undo}
          onSession={setSession}
        />
      ) : null}
      {timedRow && timedSession ? (
        <Suspense>
          <TimesDialog
            row={timedRow}
            session={timedSession}
            now={roster.now}
            onSave={onSave}
            onClose={() => setTimed(null)}
          />
        </Suspense>
      ) : null}
    </>
  )
}

/** So many sessions stand beside the names on a page of ordinary width; more take the whole window. */
const fewSessions = 4

/** A training's roster: people by sessions, marked with one press, on a phone one session at a time. */
export const RosterPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const [roster] = trpc.attendance.roster.useSuspenseQuery({ offeringId }, { refetchInterval: 30_000 })
  const marking = useMarking(roster)
  const deeds = useRosterDeeds(roster, marking)
  const isPhone = useIsPhone()
  const { offering, rows, sessions } = roster
  const confirmed = rows.filter(({ state }) => state === 'confirmed').length
  const invited = rows.filter(({ state }) => state === 'invited').length
  return (
    <Page width={sessions.length > fewSessions ? 'wide' : 'page'}>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'attendance.way', defaultMessage: 'Way back' })}
            crumbs={[{ href: '/teach', label: intl.formatMessage(attendanceTitles.teach) }]}
          />
        }
      >
        {offering.title}
      </PageTitle>
      <FactLine
        className="-mt-4 pb-5"
        facts={[
          offering.number,
          <FormattedMessage
            key="people"
            id="attendance.people"
            defaultMessage="{confirmed, plural, =0 {nobody registered} one {# registered} other {# registered}}"
            values={{ confirmed }}
          />,
          invited > 0 ? (
            <FormattedMessage
              id="attendance.people.invited"
              defaultMessage="{invited, number} invited"
              values={{ invited }}
            />
          ) : null,
          <FormattedMessage
            key="sessions"
            id="attendance.line.sessions"
            defaultMessage="{count, plural, =0 {self-paced} one {# session} other {# sessions}}"
            values={{ count: sessions.length }}
          />,
        ]}
      />
      <TeachNav
        offeringId={offeringId}
        here="roster"
        mayMessage={roster.mayMessage}
        mayWait={roster.maySeeWaiting}
        mayDecide={roster.mayDecide}
        hasTeams={roster.hasTeams}
      />
      {marking.failure ? <MarkTrouble failure={marking.failure} onDismiss={marking.dismiss} /> : null}
      <OddLine roster={roster} rows={marking.rows} />
      {sessions.length === 0 ? (
        <EmptyState
          title={<FormattedMessage id="attendance.no-sessions" defaultMessage="This training has no sessions" />}
        >
          <FormattedMessage
            id="attendance.no-sessions.text"
            defaultMessage="It is done at one’s own pace: completion is recorded, attendance is not taken."
          />
        </EmptyState>
      ) : (
        <>
          {isPhone ? null : <NeedsList rows={rows} />}
          <Board roster={roster} marking={marking} deeds={deeds} />
          {isPhone ? <NeedsList rows={rows} /> : null}
          <UnenrolledList roster={roster} />
        </>
      )}
    </Page>
  )
}
