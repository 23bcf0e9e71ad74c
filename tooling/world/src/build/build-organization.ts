import type { Cents, Id, PlainDate } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type OrganizationWish = {
  kind?: Row<'organization'>['kind']
  name?: string
  code?: string
  county?: string
  parent?: Ref
  slug?: string
  /** Mail domains of the organization; one of its own where left out. */
  domains?: readonly string[]
}
export type BuiltOrganization = { id: Id; name: string; slug: string; domain: string }

/** A district (or school, with `kind` and `parent`) with a mail domain. */
export async function buildOrganization(context: Context, wish: OrganizationWish = {}): Promise<BuiltOrganization> {
  const id = context.newId()
  const number = context.next('organization')
  const kind = wish.kind ?? 'district'
  const slug = wish.slug ?? `${kind.replace('_', '-')}-${context.mark}-${number}`
  const name = wish.name ?? `Example ${kind === 'school' ? 'School' : 'School District'} ${context.mark}${number}`
  const domains = wish.domains ?? (kind === 'school' ? [] : [`${slug}.example`])
  const { code = null, county = null } = wish
  const parent = wish.parent ? idOf(wish.parent) : null
  await context.insert('organization', { id, kind, name, code, county, parent_id: parent, slug, is_invented: true })
  await context.insert('organization_domain', ...domains.map((domain) => ({ domain, organization_id: id })))
  return { id, name, slug, domain: domains[0] ?? '' }
}

/** Makes an organization a member of a provider, for member prices. */
export async function buildMembership(
  context: Context,
  provider: Ref,
  organization: Ref,
  fromOn: PlainDate = '2020-09-01',
): Promise<void> {
  await context.insert('membership', {
    provider_id: idOf(provider),
    organization_id: idOf(organization),
    from_on: fromOn,
    to_on: null,
  })
}

export type PackPriceWish = {
  name?: string
  unitCents?: Cents
  packSize?: number
  validDays?: number | null
  returnDays?: number
}

/** Seats of a program at $300 each, in packs of one, good for a year. */
export async function buildPackPrice(context: Context, program: Ref, wish: PackPriceWish): Promise<{ id: Id }> {
  const id = context.newId()
  await context.insert('program_pack_price', {
    id,
    program_id: idOf(program),
    name: wish.name ?? 'Seats for a year',
    unit_cents: wish.unitCents ?? 30_000,
    pack_size: wish.packSize ?? 1,
    valid_days: wish.validDays === undefined ? 365 : wish.validDays,
    return_days: wish.returnDays ?? 30,
    from_on: '2026-01-01',
  })
  return { id }
}

/** A program of a provider. */
export async function buildProgram(
  context: Context,
  provider: Ref,
  wish: { name?: string; slug?: string; summary?: string } = {},
): Promise<{ id: Id; slug: string }> {
  const id = context.newId()
  const number = context.next('program')
  const slug = wish.slug ?? `program-${context.mark}-${number}`
  const name = wish.name ?? `Program ${number}`
  await context.insert('program', { id, provider_id: idOf(provider), slug, name, summary: wish.summary ?? '' })
  return { id, slug }
}

/** A venue of a provider with one room. */
export async function buildVenue(
  context: Context,
  provider: Ref,
  wish: { name?: string; city?: string; capacity?: number } = {},
): Promise<{ id: Id; roomId: Id }> {
  const id = context.newId()
  const roomId = context.newId()
  await context.insert('venue', {
    id,
    provider_id: idOf(provider),
    name: wish.name ?? 'Example Conference Center',
    address: '1 Example Way',
    city: wish.city ?? 'Renton',
    access_notes: 'Step-free entrance; elevator to every floor.',
  })
  await context.insert('room', { id: roomId, venue_id: id, name: 'Cedar Room', capacity: wish.capacity ?? 60 })
  return { id, roomId }
}
