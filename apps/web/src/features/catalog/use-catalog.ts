import { getRouteApi } from '@tanstack/react-router'
import { trpc } from '../../kernel/api/trpc.ts'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { useSession } from '../../kernel/pages/use-session.ts'
import { ownParts, questionOf } from './catalog-search.ts'

export type Found = ApiOutputs['catalog']['search']
export type Card = Found['offerings'][number]
export type PriceForMe = ApiOutputs['billing']['pricesFor'][number]
export type OwnWord = 'registered' | 'to-pay' | 'invited' | 'waiting' | 'offered'

const route = getRouteApi('/_public/catalog')

const ownWords: Readonly<Record<string, OwnWord>> = {
  confirmed: 'registered',
  pending_payment: 'to-pay',
  invited: 'invited',
}

/** How the reader stands to trainings, by the training's id; nothing for a stranger. Comes after the page. */
const useOwn = (): ReadonlyMap<string, OwnWord> => {
  const { person } = useSession()
  const { data } = trpc.enrollment.mine.useQuery({}, { enabled: person !== null })
  return new Map([
    ...(data?.waiting ?? []).map(({ offeringId, state }) => [offeringId, state] as const),
    ...(data?.enrollments ?? []).flatMap(({ offeringId, state }) => {
      const word = ownWords[state]
      return word === undefined ? [] : [[offeringId, word] as const]
    }),
  ])
}

/** The page of the catalog at this address: what was found, what it costs the reader, how they stand to it. */
export const useCatalog = () => {
  const search = ownParts(route.useSearch())
  const { today } = route.useLoaderData()
  const [found] = trpc.catalog.search.useSuspenseQuery(questionOf(search, today))
  const [priced] = trpc.billing.pricesFor.useSuspenseQuery({ offeringIds: found.offerings.map(({ id }) => id) })
  const own = useOwn()
  return {
    search,
    today,
    found,
    own,
    prices: new Map(priced.map((price) => [price.offeringId, price])),
  }
}
