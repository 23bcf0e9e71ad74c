import { getRouteApi } from '@tanstack/react-router'
import { trpc } from '../../kernel/api/trpc.ts'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { ownParts, questionOf } from './catalog-search.ts'
import { useOwn } from './use-own.ts'

export type Found = ApiOutputs['catalog']['search']
export type Card = Found['offerings'][number]
export type PriceForMe = ApiOutputs['billing']['pricesFor'][number]

const route = getRouteApi('/_public/catalog')

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
