import { ApiRefusal } from './api-refusal.ts'
import type { Kind } from './kinds.ts'
import type { World } from './world.ts'

const kindsByPrefix: Readonly<Record<string, Kind>> = {
  cs: 'session',
  pi: 'intent',
  ch: 'charge',
  cus: 'customer',
  re: 'refund',
  du: 'dispute',
  txn: 'transaction',
  po: 'payout',
}

type Thing = { readonly [key: string]: unknown }

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const wholeOf = (world: World, id: string, path: string): unknown => {
  const kind = kindsByPrefix[id.slice(0, id.indexOf('_'))]
  const whole = kind === undefined ? undefined : world.find(kind, id)
  if (whole === undefined) throw ApiRefusal.wrong(`This property cannot be expanded (${path}).`, 'expand')
  return whole
}

/** Lists inside a thing that are shown only when asked for. */
const hidden = (world: World, thing: Thing, key: string): unknown => {
  const id = String(thing['id'])
  if (thing['object'] === 'checkout.session' && key === 'line_items') {
    return {
      object: 'list',
      data: world.find('lines', id) ?? [],
      has_more: false,
      url: `/v1/checkout/sessions/${id}/line_items`,
    }
  }
  if (thing['object'] === 'charge' && key === 'refunds') {
    const data = world.list('refund').filter((refund) => refund.charge === id)
    return { object: 'list', data, has_more: false, url: `/v1/charges/${id}/refunds` }
  }
  return undefined
}

const expandOne = (world: World, thing: Thing, steps: readonly string[], path: string): Thing => {
  const [step, ...rest] = steps
  if (step === undefined) return thing
  const found = thing[step] === undefined ? hidden(world, thing, step) : thing[step]
  if (found === undefined) throw ApiRefusal.wrong(`This property cannot be expanded (${path}).`, 'expand')
  if (Array.isArray(found)) {
    return {
      ...thing,
      [step]: found.map((item: unknown) => (isThing(item) ? expandOne(world, item, rest, path) : item)),
    }
  }
  const whole = typeof found === 'string' ? wholeOf(world, found, path) : found
  return { ...thing, [step]: isThing(whole) ? expandOne(world, whole, rest, path) : whole }
}

/** Puts whole things in the place of ids: `expand[]=payment_intent.latest_charge`. */
export const expand = (world: World, answer: unknown, paths: readonly string[]): unknown =>
  isThing(answer)
    ? paths.reduce<Thing>((thing, path) => expandOne(world, thing, path.split('.'), path), answer)
    : answer
