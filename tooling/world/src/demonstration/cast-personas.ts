import type { Role } from '@inservice/domain/access'
import { must, plusDays, type Id } from '@inservice/domain/kernel'
import type { District, Person, Provider, Stage } from './stage.ts'
import { addPerson, certificateNumber, type PersonFact } from './set-up-people.ts'

export const demonstrationPassword = 'inservice-demo'

/** `demonstrationPassword` as the sign-in keeps it; fixed, so that the same seed gives the same world. */
export const demonstrationHash =
  'dbadedb288beccbe54cafb8e624be7ad:7a38263ff7db0919ba550f5f3d81c42a1067124fc91f7564e13465647d3c774d76566caf2ea789b8c172a9c8a68b072376194da5e451540cdd70f6de41eafb72'

export type PersonaKey =
  | 'educator'
  | 'trainer'
  | 'seat-manager'
  | 'registrar'
  | 'program-manager'
  | 'finance'
  | 'administrator'

export type Cast = Record<PersonaKey, Person>

/** Those as whom one may look around: `<key>@demo.example`. */
export function castPersonas(stage: Stage, home: Provider, renton: District): Cast {
  const at = (key: PersonaKey, fact: Omit<PersonFact, 'email'>, role?: Role, scope?: Scope): Person => {
    const person = addPerson(stage, { ...fact, email: `${key}@demo.example` })
    const userId = must(person.userId, 'a persona has an account')
    const account = { id: stage.newId(), user_id: userId, account_id: userId, provider_id: 'credential' }
    stage.sheet.add('auth_account', {
      ...account,
      password: demonstrationHash,
      created_at: stage.began,
      updated_at: stage.began,
    })
    if (role && scope) grant(stage, person, role, scope)
    return person
  }
  const [school = null] = renton.schools
  const agency = { district: null, organizationId: home.id, occupation: 'administrator' as const }
  const provider: Scope = { kind: 'provider', id: home.id }
  const educator = at('educator', {
    given: 'Maya',
    family: 'Okafor',
    occupation: 'teacher',
    title: 'Fourth-Grade Teacher',
    district: renton,
    school,
    certificateNumber: certificateNumber(stage),
    needs: 'Vegetarian meals.',
  })
  const year = Number(stage.today.slice(0, 4)) - (stage.today.slice(5) < '07-01' ? 4 : 3)
  stage.sheet.add('certificate', {
    id: stage.newId(),
    person_id: educator.id,
    kind: 'teacher',
    number: null,
    endorsements: ['Elementary Education', 'English Language Learners'],
    issued_on: `${year}-07-01`,
    expires_on: plusDays(`${year + 5}-07-01`, -1),
  })
  return {
    educator,
    trainer: at('trainer', { ...agency, given: 'Teresa', family: 'Villanueva', title: 'Equity Trainer' }),
    'seat-manager': at(
      'seat-manager',
      {
        given: 'Darnell',
        family: 'Whitfield',
        occupation: 'administrator',
        title: 'Director of Professional Learning',
        district: renton,
      },
      'seat_manager',
      { kind: 'organization', id: renton.id },
    ),
    registrar: at(
      'registrar',
      { ...agency, given: 'Hodan', family: 'Warsame', title: 'Registrar' },
      'registrar',
      provider,
    ),
    'program-manager': at(
      'program-manager',
      { ...agency, given: 'Linh', family: 'Pham', title: 'Program Manager, Equity in Education' },
      'program_manager',
      provider,
    ),
    finance: at(
      'finance',
      { ...agency, given: 'Greta', family: 'Sorenson', title: 'Fiscal Analyst' },
      'finance',
      provider,
    ),
    administrator: at(
      'administrator',
      { ...agency, given: 'Samuel', family: 'Haile', title: 'Systems Administrator' },
      'administrator',
      'installation',
    ),
  }
}

export type Scope = 'installation' | { kind: 'provider' | 'organization' | 'school'; id: Id }

export function grant(stage: Stage, person: Person, role: Role, scope: Scope): void {
  stage.sheet.add('role_grant', {
    id: stage.newId(),
    person_id: person.id,
    role,
    scope_kind: scope === 'installation' ? scope : scope.kind,
    scope_id: scope === 'installation' ? null : scope.id,
    granted_at: stage.began,
  })
}

/** The rest of the staff: a registrar for each agency, a committee, a front desk. */
export function hireStaff(
  stage: Stage,
  providers: readonly Provider[],
  home: Provider,
  cast: Cast,
): ReadonlyMap<Id, Person> {
  const staff = (given: string, family: string, title: string, provider: Provider): Person =>
    addPerson(stage, {
      given,
      family,
      email: `${given}.${family}@esd-${provider.fact.number}.example`
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z0-9.@-]/g, ''),
      occupation: 'administrator',
      title,
      district: null,
      organizationId: provider.id,
    })
  const registrars = new Map<Id, Person>()
  const names = ['Janelle', 'Orlando', 'Priscilla', 'Wendell', 'Yolanda', 'Cormac', 'Estela', 'Thaddeus', 'Ruth']
  providers.forEach((provider, index) => {
    const scope: Scope = { kind: 'provider', id: provider.id }
    const own = provider === home ? cast.registrar : staff(names[index] ?? 'Ruth', 'Ashgrove', 'Registrar', provider)
    if (provider !== home) grant(stage, own, 'registrar', scope)
    registrars.set(provider.id, own)
  })
  const scope: Scope = { kind: 'provider', id: home.id }
  grant(stage, staff('Lorraine', 'Akiyama', 'Clock Hour Coordinator', home), 'committee', scope)
  grant(stage, staff('Vernon', 'Castellan', 'Committee Member', home), 'committee', scope)
  grant(stage, staff('Imani', 'Dorsey', 'Front Desk', home), 'front_desk', scope)
  return registrars
}
