import { plusMinutes, type Cents, type Id, type Instant } from '@inservice/domain/kernel'
import type { Course } from '../facts/course.ts'
import type { Row } from '../rows/row.ts'
import type { Stage } from './stage.ts'

const toFive = (dollars: number): Cents => Math.round(dollars / 5) * 500

/** Prices by audience, a third of them with an early price; a seat's price where districts may buy. */
export function priceOffering(
  stage: Stage,
  offeringId: Id,
  course: Course,
  startsAt: Instant,
  districtSeats: boolean,
): { rows: Row<'offering_price'>[]; lowestCents: Cents } {
  const { dice } = stage
  const dollars = course.dollars ?? 0
  const rows: Row<'offering_price'>[] = []
  const add = (
    audience: Row<'offering_price'>['audience'],
    cents: Cents,
    early: Cents | null,
    per: 'person' | 'seat' = 'person',
  ) =>
    rows.push({
      id: stage.newId(),
      offering_id: offeringId,
      audience,
      per,
      amount_cents: cents,
      early_cents: early,
      early_until: early === null ? null : plusMinutes(startsAt, -30 * 24 * 60),
      position: rows.length,
    })
  if (dollars === 0) add('everyone', 0, null)
  else {
    const early = dollars >= 60 && dice.chance(35) ? 0.85 : null
    add('everyone', toFive(dollars * 1.25), early === null ? null : toFive(dollars * 1.25 * early))
    add('member_district', toFive(dollars), early === null ? null : toFive(dollars * early))
    if (course.audiences.includes('paraeducator')) add('para', toFive(dollars * 0.6), null)
    if (dollars >= 100) add('out_of_region', toFive(dollars * 1.5), null)
    if (dollars >= 80) add('student_teacher', toFive(dollars * 0.5), null)
  }
  const lowestCents = Math.min(...rows.map((row) => row.early_cents ?? row.amount_cents))
  if (districtSeats && dollars > 0) add('everyone', toFive(dollars), null, 'seat')
  return { rows, lowestCents }
}
