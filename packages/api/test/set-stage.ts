import { createHash } from 'node:crypto'
import { OfferingDraft } from '@inservice/domain/catalog'
import type { Actor, Role } from '@inservice/domain/access'
import { openHouse } from '@inservice/usecases/testing'
import { applyTo } from './apply-to.ts'

/** Who knocks: each role on its own scope, the same roles elsewhere, people with nothing, and no one. */
export const knockers = [
  'stranger',
  'bystander',
  'owner',
  'trainer',
  'registrar',
  'program_manager',
  'committee',
  'finance',
  'front_desk',
  'seat_manager',
  'seat_delegate',
  'administrator',
  'foreign_registrar',
  'foreign_trainer',
  'foreign_seat_manager',
] as const
export type Knocker = (typeof knockers)[number]

/** A small world in which everyone of the matrix has their own place, and the things that procedures are asked about. */
export const setStage = async () => {
  const open = await openHouse()
  const { world, db } = open
  const provider = await world.provider()
  const foreign = await world.provider()
  const district = await world.organization()
  const foreignDistrict = await world.organization()
  const school = await world.organization({ kind: 'school', parent: district })
  const program = await world.program(provider)
  const packPrice = await world.packPrice(program)
  const ana = await world.person({ organization: district })
  const offering = await world.offering({
    provider,
    program,
    capacity: 40,
    sessions: 2,
    instructors: [ana],
    prices: [{ cents: 12_000 }],
  })
  const foreignOffering = await world.offering({ provider: foreign, capacity: 10 })
  const owner = await world.person({ organization: district })
  const order = await world.order({
    provider,
    buyer: owner,
    organization: district,
    lines: [{ subject: offering, person: owner, cents: 12_000 }],
  })
  const enrollment = await world.enrollment(offering, owner, { order })
  const manager = await world.person({ organization: district })
  const block = await world.seatBlock({ offering, organization: district, manager, quantity: 4 })
  const allotted = block.seats[1]?.id ?? ''
  await db.updateTable('block_seat').set({ school_id: school.id }).where('id', '=', allotted).execute()
  const waiter = await world.waiting(offering, await world.person())
  const claimToken = 'matrix-claim-token-for-everyone'
  const link = { id: world.newId(), block_id: block.id, created_by: manager.id, created_at: world.now }
  const token_hash = createHash('sha256').update(claimToken).digest('hex')
  await db
    .insertInto('claim_link')
    .values({ ...link, token_hash, expires_at: '2026-03-20T00:00:00.000Z' })
    .execute()
  // Answered already: whoever may answer or take it back is told so.
  const seatRequestId = world.newId()
  await db
    .insertInto('seat_request')
    .values({
      id: seatRequestId,
      block_id: block.id,
      seat_id: block.seats[3]?.id ?? '',
      link_id: link.id,
      person_id: owner.id,
      address: owner.email,
      state: 'declined',
      asked_at: world.now,
      answer_until: world.now,
      answered_at: world.now,
    })
    .execute()
  // The owner says that another account is theirs too, and its letter was opened.
  const addressToken = 'matrix-address-token-for-everyone'
  const addressId = world.newId()
  const second = await world.person()
  await db
    .insertInto('person_address')
    .values({
      id: addressId,
      person_id: owner.id,
      email: second.email,
      asked_at: world.now,
      link_hash: createHash('sha256').update(addressToken).digest('hex'),
    })
    .execute()
  const cohort = await world.offering({
    provider,
    program,
    kind: 'cohort',
    capacity: 5,
    application: { asksSupervisor: true, assures: { en: 'Release time.', es: '' }, stages: [] },
  })
  const teamCohort = await world.offering({ provider, program, kind: 'cohort', capacity: 5, instructors: [ana] })
  await db.updateTable('offering').set({ team_min: 2, team_max: 3 }).where('id', '=', teamCohort.id).execute()
  const teamSeat = await world.enrollment(teamCohort, owner)
  const teamId = world.newId()
  await db
    .insertInto('team')
    .values({
      id: teamId,
      offering_id: teamCohort.id,
      name: 'Owls',
      code: 'OWLS22',
      max_size: 3,
      created_at: world.now,
    })
    .execute()
  const assuranceLink = 'matrix-assurance-link-for-everyone'
  const applicationId = await applyTo(open, cohort.id, owner.id, assuranceLink)
  const claim = await world.claim(offering, owner, {})
  // Nobody else ever takes part in this one.
  const attendedByOwner = await world.offering({ provider })
  await world.enrollment(attendedByOwner, owner)
  const award = await world.award(offering, owner, { claim, policy: provider.policies.credit })
  const draft = async () => {
    const id = world.newId()
    const body = JSON.stringify(OfferingDraft.parse({ programId: program.id }))
    await db
      .insertInto('offering_draft')
      .values({ id, provider_id: provider.id, author_id: ana.id, body, updated_at: world.now })
      .execute()
    return id
  }

  /** Another part of the seats that is kept for some each time. */
  const reserve = async () => {
    const id = world.newId()
    const organization = await world.organization()
    const kept = { organization_id: organization.id, quantity: 1, releases_at: '2026-03-20T00:00:00.000Z' }
    await db
      .insertInto('seat_reserve')
      .values({ id, offering_id: offering.id, ...kept, created_by: ana.id, created_at: world.now })
      .execute()
    return id
  }

  const granted = async (role: Role, scope: Parameters<typeof world.grant>[2]): Promise<Actor> => {
    const person =
      role === 'seat_manager' && scope !== 'installation' && scope.id === district.id ? manager : await world.person()
    await world.grant(person, role, scope)
    return world.actor(person)
  }
  const delegated = async () => {
    const person = await world.person({ organization: district })
    await world.grant(person, 'seat_delegate', { kind: 'school', id: school.id })
    const { id } = await db
      .selectFrom('role_grant')
      .select('id')
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
    return id
  }
  const at = { kind: 'provider', id: provider.id } as const
  const actors: Readonly<Record<Knocker, Actor>> = {
    stranger: { kind: 'anyone' },
    bystander: await world.actor(await world.person()),
    owner: await world.actor(owner),
    trainer: await world.actor(ana),
    registrar: await granted('registrar', at),
    program_manager: await granted('program_manager', { kind: 'program', id: program.id }),
    committee: await granted('committee', at),
    finance: await granted('finance', at),
    front_desk: await granted('front_desk', at),
    seat_manager: await granted('seat_manager', { kind: 'organization', id: district.id }),
    seat_delegate: await granted('seat_delegate', { kind: 'school', id: school.id }),
    administrator: await granted('administrator', 'installation'),
    foreign_registrar: await granted('registrar', { kind: 'provider', id: foreign.id }),
    foreign_trainer: await granted('trainer', { kind: 'offering', id: foreignOffering.id }),
    foreign_seat_manager: await granted('seat_manager', { kind: 'organization', id: foreignDistrict.id }),
  }
  const { slug: providerSlug } = await db
    .selectFrom('provider')
    .select('slug')
    .where('id', '=', provider.id)
    .executeTakeFirstOrThrow()
  return {
    open,
    actors,
    provider,
    district,
    school,
    program,
    packPriceId: packPrice.id,
    delegated,
    offering,
    owner,
    reserve,
    order,
    enrollment,
    block,
    waiter,
    /** Another in line each time: for what takes one off. */
    waiting: async () => (await world.waiting(offering, await world.person())).id,
    cohort,
    applicationId,
    teamCohort,
    teamSeat,
    teamId,
    assuranceLink,
    claimToken,
    addressToken,
    addressId,
    seatRequestId,
    linkId: link.id,
    claim,
    award,
    attendedByOwner,
    providerSlug,
    draftId: await draft(),
    /** Another draft each time: for what throws one away. */
    draft,
  }
}

export type Stage = Awaited<ReturnType<typeof setStage>>
