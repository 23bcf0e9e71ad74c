import type { ClockHourFeeRule, HolidayCalendar, RefundPolicy } from '@inservice/domain/billing'
import type { CreditPolicy, TagAuthority } from '@inservice/domain/hours'
import { atLocal, plusDays, type Id, type Instant, type PlainDate, type TimeZone } from '@inservice/domain/kernel'
import type { DistrictFact } from '../facts/districts.ts'
import type { EsdFact } from '../facts/esds.ts'
import type { Occupation } from '../facts/work.ts'
import type { Row } from '../rows/row.ts'
import { makeSheet, type Sheet } from '../rows/sheet.ts'
import { makeDice, type Dice } from '../seed/make-dice.ts'
import { makeIds } from '../seed/make-ids.ts'

export const zone: TimeZone = 'America/Los_Angeles'

export type Venue = { id: Id; name: string; rooms: readonly { id: Id; capacity: number }[] }

/** A provider with the rules in force. */
export type Provider = {
  id: Id
  fact: EsdFact
  prefix: string
  credit: { id: Id; rule: Omit<CreditPolicy, 'id' | 'version' | 'effectiveFrom' | 'source'> }
  fee: { id: Id; rule: ClockHourFeeRule }
  refund: { id: Id; version: number; rule: RefundPolicy }
  calendar: HolidayCalendar
  authorities: readonly TagAuthority[]
  programs: ReadonlyMap<string, Id>
  venues: readonly Venue[]
  formId: Id
}

export type District = {
  id: Id
  fact: DistrictFact
  schools: readonly { id: Id; name: string }[]
  memberOf: ReadonlySet<Id>
}

export type Person = {
  id: Id
  name: string
  email: string
  language: 'en' | 'es'
  occupation: Occupation
  district: District | null
  /** How often this person comes. */
  zeal: number
  /** Days on which they sit somewhere already. */
  busy: Set<PlainDate>
}

export type Session = { row: Row<'session'>; pauses: Row<'session_pause'>[]; pool: Row<'seat_pool'> | null }

export type Offering = {
  row: Row<'offering'>
  provider: Provider
  sessions: readonly Session[]
  prices: readonly Row<'offering_price'>[]
  /** Null where there are seats for all. */
  pool: Row<'seat_pool'> | null
  instructors: readonly Person[]
  startsOn: PlainDate
  endsAt: Instant
  /** Who was taken in, in whatever state. */
  people: Set<Id>
  enrollments: Enrollment[]
}

export type Enrollment = {
  row: Row<'enrollment'>
  person: Person
  /** Sessions that the person comes to. */
  sessions: readonly Session[]
  sold: Sold | null
}

/** An order with its one line, as far as money went. */
export type Sold = {
  order: Row<'customer_order'>
  line: Row<'order_line'>
  payment: Row<'payment'> | null
  provider: Provider
  organizationId: Id | null
}

/** A paper that waits for its number. */
export type Paper = {
  provider: Provider
  kind: 'invoice' | 'receipt' | 'credit_note'
  at: Instant
  on: PlainDate
  dueOn: PlainDate | null
  orderId: Id
  organizationId: Id | null
  totalCents: number
  body: Record<string, unknown>
}

/** Where the demonstration is set up: dice, ids, the day, and what stands so far. */
export type Stage = {
  readonly dice: Dice
  readonly newId: () => Id
  readonly today: PlainDate
  /** Midnight at which `today` begins: nothing that has happened happened later. */
  readonly now: Instant
  /** When the house opened: people, organizations and rules are there since. */
  readonly began: Instant
  readonly sheet: Sheet
  readonly papers: Paper[]
  readonly purchaseOrders: Map<string, Row<'purchase_order'>>
  /** Card money in and out by provider and month, for the payouts. */
  readonly cleared: Map<string, { provider: Provider; month: string; cents: number }>
}

export function openStage(seed: number, today: PlainDate): Stage {
  const now = atLocal(today, '00:00', zone)
  return {
    dice: makeDice(seed),
    newId: makeIds(seed, atLocal(plusDays(today, -30), '00:00', zone)),
    today,
    now,
    began: atLocal(plusDays(today, -1200), '08:00', zone),
    sheet: makeSheet(),
    papers: [],
    purchaseOrders: new Map(),
    cleared: new Map(),
  }
}
