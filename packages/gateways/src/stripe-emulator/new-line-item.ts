import { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import type { Params } from './params.ts'
import type { World } from './world.ts'

const newPrice = (world: World, unit: number, currency: string): Stripe.Price => ({
  id: world.newId('price'),
  object: 'price',
  active: false,
  billing_scheme: 'per_unit',
  created: world.seconds(),
  currency,
  custom_unit_amount: null,
  livemode: false,
  lookup_key: null,
  metadata: {},
  nickname: null,
  product: world.newId('prod'),
  recurring: null,
  tax_behavior: 'unspecified',
  tiers_mode: null,
  transform_quantity: null,
  type: 'one_time',
  unit_amount: unit,
  unit_amount_decimal: Stripe.Decimal.from(unit),
})

const need = <Value>(value: Value | undefined, param: string): Value => {
  if (value === undefined) throw ApiRefusal.wrong(`Missing required param: ${param}.`, param, 'parameter_missing')
  return value
}

/** A line with its price given in the call: whole cents, never negative. */
export const newLineItem = (world: World, line: Params): Stripe.LineItem => {
  const quantity = line.integer('quantity', 1) ?? 1
  const given = need(line.child('price_data'), line.nameOf('price_data'))
  const currency = given.needText('currency')
  if (currency !== 'usd')
    throw ApiRefusal.wrong(`Invalid currency: ${currency}. The emulator takes usd.`, given.nameOf('currency'))
  const unit = need(given.integer('unit_amount'), given.nameOf('unit_amount'))
  const product = need(given.child('product_data'), given.nameOf('product_data'))
  const name = product.needText('name')
  product.text('description')
  product.metadata()
  return {
    id: world.newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: unit * quantity,
    amount_tax: 0,
    amount_total: unit * quantity,
    currency,
    description: name,
    metadata: {},
    price: newPrice(world, unit, currency),
    quantity,
  }
}
