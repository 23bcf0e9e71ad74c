import type { Actor, Role, ScopeKind } from '@inservice/domain/access'
import type { Id, Language, PlainDate } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type PersonWish = {
  givenName?: string
  familyName?: string
  email?: string
  language?: Language
  occupation?: Row<'person'>['occupation']
  jobTitle?: string
  certificateNumber?: string
  accessNeeds?: string
  organization?: Ref
  school?: Ref
  /** False: the address was never verified. */
  verified?: boolean
  /** False: nobody can sign in as this person, as when invited by a district. */
  account?: boolean
}
export type BuiltPerson = { id: Id; email: string; authUserId: Id | null; name: string }

/** An educator with an account and a verified address. */
export async function buildPerson(context: Context, wish: PersonWish = {}): Promise<BuiltPerson> {
  const id = context.newId()
  const number = context.next('person')
  const givenName = wish.givenName ?? `Given${number}`
  const familyName = wish.familyName ?? `Family${number}`
  const name = `${givenName} ${familyName}`
  const email = (wish.email ?? `person${number}.${context.mark}@people.example`).toLowerCase()
  const authUserId = wish.account === false ? null : context.newId()
  if (authUserId)
    await context.insert('auth_user', { id: authUserId, name, email, email_verified: wish.verified !== false })
  await context.insert('person', {
    id,
    auth_user_id: authUserId,
    given_name: givenName,
    family_name: familyName,
    language: wish.language ?? 'en',
    occupation: wish.occupation ?? 'teacher',
    job_title: wish.jobTitle ?? 'Teacher',
    certificate_number: wish.certificateNumber ?? null,
    access_needs: wish.accessNeeds ?? null,
    organization_id: wish.organization ? idOf(wish.organization) : null,
    school_id: wish.school ? idOf(wish.school) : null,
    is_invented: true,
    created_at: context.now,
  })
  await buildAddress(context, id, email, { verified: wish.verified !== false, primary: true })
  return { id, email, authUserId, name }
}

/** Another address of a person. */
export async function buildAddress(
  context: Context,
  person: Ref,
  email: string,
  { verified = true, primary = false } = {},
): Promise<{ id: Id }> {
  const id = context.newId()
  const verifiedAt = verified ? context.now : null
  await context.insert('person_address', {
    id,
    person_id: idOf(person),
    email: email.toLowerCase(),
    verified_at: verifiedAt,
    is_primary: primary,
    created_at: context.now,
  })
  return { id }
}

export type Scope = 'installation' | { readonly kind: Exclude<ScopeKind, 'installation'>; readonly id: Id }

/** Grants a role on a scope: `grant(person, 'registrar', { kind: 'provider', id: provider.id })`. */
export async function buildGrant(context: Context, person: Ref, role: Role, scope: Scope): Promise<{ id: Id }> {
  const id = context.newId()
  await context.insert('role_grant', {
    id,
    person_id: idOf(person),
    role,
    scope_kind: scope === 'installation' ? scope : scope.kind,
    scope_id: scope === 'installation' ? null : scope.id,
    granted_at: context.now,
  })
  return { id }
}

/** The person as the gates see them, with the grants that they have now. */
export async function readActor(context: Context, person: Ref): Promise<Actor> {
  const personId = idOf(person)
  const grants = await context.db
    .selectFrom('role_grant')
    .select(['role', 'scope_kind as scopeKind', 'scope_id as scopeId'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute()
  return { kind: 'person', personId, grants }
}

export type CertificateWish = {
  kind?: Row<'certificate'>['kind']
  number?: string
  endorsements?: string[]
  issuedOn?: PlainDate
  expiresOn?: PlainDate
}

/** A five-year certificate. */
export async function buildCertificate(context: Context, person: Ref, wish: CertificateWish = {}): Promise<{ id: Id }> {
  const id = context.newId()
  await context.insert('certificate', {
    id,
    person_id: idOf(person),
    kind: wish.kind ?? 'teacher',
    number: wish.number ?? null,
    endorsements: wish.endorsements ?? [],
    issued_on: wish.issuedOn ?? '2022-07-01',
    expires_on: wish.expiresOn ?? '2027-06-30',
  })
  return { id }
}
