import type { Bilingual, Cents, Id, PlainDate } from '../kernel/index.ts'

/** Whom a price is for; `everyone` is the listed one. */
export type Audience = 'everyone' | 'member_district' | 'non_member' | 'out_of_region' | 'para' | 'student_teacher'

/** Something off a price: a sum, a percentage (up to two places), or a new price. */
export type Off = { readonly lessCents: Cents } | { readonly lessPercent: number } | { readonly toCents: Cents }

/** What is sold at the price: a place, a team's place, or a pack of seats. */
export type PriceUnit = 'person' | 'team' | 'seat'

export type Price = {
  readonly id: Id
  readonly currency: 'USD'
  readonly unit: PriceUnit
  readonly listedCents: Cents
  readonly audienceCents: Readonly<Partial<Record<Audience, Cents>>>
  /** The last day of the early price, and what it takes off. */
  readonly early: { readonly until: PlainDate; readonly off: Off } | null
}

/** A code that one types: a discount, or a scholarship. Null caps nothing. */
export type DiscountCode = {
  readonly id: Id
  readonly code: string
  readonly kind: 'discount' | 'scholarship'
  readonly off: Off
  /** The most that one use takes off. */
  readonly mostCentsPerUse: Cents | null
  readonly mostUses: number | null
  readonly mostUsesPerOrganization: number | null
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
  readonly audiences: readonly Audience[] | null
  readonly organizationIds: readonly Id[] | null
}

export const audienceNames: Readonly<Record<Audience, Bilingual>> = {
  everyone: { en: 'Everyone', es: 'Público general' },
  member_district: { en: 'Member district', es: 'Distrito miembro' },
  non_member: { en: 'Non-member', es: 'No miembro' },
  out_of_region: { en: 'Out of region', es: 'Fuera de la región' },
  para: { en: 'Paraeducator', es: 'Paraeducador' },
  student_teacher: { en: 'Student teacher', es: 'Docente en prácticas' },
}
