import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RosterFilter } from './filter-rows.ts'

const route = getRouteApi('/_person/teach/$offeringId')
const pauseMs = 300

/**
 * The address keeps the session and the filter, so that a link shows the same view. Words are taken at once and reach the
 * address when one pauses: typing never waits for it.
 */
export const useRosterAddress = () => {
  const navigate = useNavigate({ from: '/teach/$offeringId' })
  const { session, q: asked, from, show } = route.useSearch()
  const [q, setQ] = useState(asked)
  const pushed = useRef(asked)
  useEffect(() => {
    // A link or the way back changed the words.
    if (asked !== pushed.current) setQ(asked)
    pushed.current = asked
  }, [asked])
  useEffect(() => {
    if (q === pushed.current) return
    const timer = setTimeout(() => {
      pushed.current = q
      void navigate({ search: (now) => ({ ...now, q }), replace: true, resetScroll: false })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [navigate, q])
  const setSession = useCallback(
    (id: string) => void navigate({ search: (now) => ({ ...now, session: id }), replace: true, resetScroll: false }),
    [navigate],
  )
  const setFilter = useCallback(
    (filter: RosterFilter) => {
      setQ(filter.q)
      if (filter.from === from && filter.show === show) return
      pushed.current = filter.q
      void navigate({
        search: (now) => ({ ...now, q: filter.q, from: filter.from, show: filter.show }),
        replace: true,
        resetScroll: false,
      })
    },
    [from, navigate, show],
  )
  const filter = useMemo<RosterFilter>(() => ({ q, from, show }), [q, from, show])
  return { sessionId: session, filter, setSession, setFilter }
}
