import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import type { Params } from './params.ts'

/** A page of a list, newest first, by Stripe's cursors. */
export const pageList = <Item extends { id: string }>(
  items: readonly Item[],
  params: Params,
  url: string,
): Stripe.ApiList<Item> => {
  const limit = params.integer('limit', 1) ?? 10
  if (limit > 100)
    throw ApiRefusal.wrong('This value must be less than or equal to 100.', 'limit', 'parameter_invalid_integer')
  const after = params.text('starting_after')
  const before = params.text('ending_before')
  const at = (id: string, param: string): number => {
    const index = items.findIndex((item) => item.id === id)
    if (index < 0) throw ApiRefusal.missing('object', id, param)
    return index
  }
  if (before !== undefined) {
    const end = at(before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: items.slice(start, end), has_more: start > 0, url }
  }
  const start = after === undefined ? 0 : at(after, 'starting_after') + 1
  return { object: 'list', data: items.slice(start, start + limit), has_more: start + limit < items.length, url }
}

/** Whether a moment lies within `created`, which is a number or a range. */
export const createdFilter = (params: Params): ((thing: { created: number }) => boolean) => {
  if (!params.has('created')) return () => true
  const range = params.child('created')
  const gte = range?.integer('gte') ?? -Infinity
  const gt = range?.integer('gt') ?? -Infinity
  const lte = range?.integer('lte') ?? Infinity
  const lt = range?.integer('lt') ?? Infinity
  return ({ created }) => created >= gte && created > gt && created <= lte && created < lt
}
