import { z } from 'zod'

/** The rules that a provider keeps as dated, versioned data; the room that reads a kind owns the shape of its rule. */
export const policyKinds = [
  'credit',
  'clock_hour_fee',
  'refund',
  'calendar',
  'waiting_list',
  'unclaimed_seats',
] as const
export type PolicyKind = (typeof policyKinds)[number]

export const policyKindSchema = z.enum(policyKinds)
