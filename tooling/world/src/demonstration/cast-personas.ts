import type { Role } from '@inservice/domain/access'
import { must, plusDays, type Id } from '@inservice/domain/kernel'
import type { District, Person, Provider, Stage } from './stage.ts'
import { addOtherAddress, addPerson, certificateNumber } from './set-up-people.ts'

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

type Granted = readonly [role: Role, on: 'installation' | 'agency' | 'district']
type PersonaFact = { given: string; family: string; title: string; at: 'agency' | 'district'; role?: Granted }

const facts: Record<PersonaKey, PersonaFact> = {
  educator: { given: 'Maya', family: 'Okafor', title: 'Fourth-Grade Teacher', at: 'district' },
  trainer: { given: 'Teresa', family: 'Villanueva', title: 'Equity Trainer', at: 'agency' },
  'seat-manager': {
    given: 'Darnell',
    family: 'Whitfield',
    title: 'Director of Professional Learning',
    at: 'district',
    role: ['seat_manager', 'district'],
  },
  registrar: { given: 'Hodan', family: 'Warsame', title: 'Registrar', at: 'agency', role: ['registrar', 'agency'] },
  'program-manager': {
    given: 'Linh',
    family: 'Pham',
    title: 'Program Manager, Equity in Education',
    at: 'agency',
    role: ['program_manager', 'agency'],
  },
  finance: { given: 'Greta', family: 'Sorenson', title: 'Fiscal Analyst', at: 'agency', role: ['finance', 'agency'] },
  administrator: {
    given: 'Samuel',
    family: 'Haile',
    title: 'Systems Administrator',
    at: 'agency',
    role: ['administrator', 'installation'],
  },
}

/** Those as whom one may look around: `<key>@demo.example`. */
export function castPersonas(stage: Stage, home: Provider, renton: District): Cast {
  const cast = (key: PersonaKey): Person => {
    const { given, family, title, at, role } = facts[key]
    const teaches = key === 'educator'
    const person = addPerson(stage, {
      given,
      family,
      title,
      email: `${key}@demo.example`,
      occupation: teaches ? 'teacher' : 'administrator',
      ...(at === 'district' ? { district: renton } : { district: null, organizationId: home.id }),
      ...(teaches ? { school: renton.schools[0] ?? null, certificateNumber: certificateNumber(stage) } : {}),
    })
    addPassword(stage, must(person.userId, 'a persona has an account'))
    if (role) {
      const [name, on] = role
      const place =
        on === 'agency'
          ? ({ kind: 'provider', id: home.id } as const)
          : { kind: 'organization' as const, id: renton.id }
      grant(stage, person, name, on === 'installation' ? on : place)
    }
    return person
  }
  const educator = cast('educator')
  certify(stage, educator)
  // So that the educator can take a seat by her district's claim link, too.
  addOtherAddress(stage, educator, `maya.okafor@${renton.fact.slug}.example`)
  return {
    educator,
    trainer: cast('trainer'),
    'seat-manager': cast('seat-manager'),
    registrar: cast('registrar'),
    'program-manager': cast('program-manager'),
    finance: cast('finance'),
    administrator: cast('administrator'),
  }
}

/** The principal of the district's first school gives out its seats. */
export function castDelegate(stage: Stage, renton: District): Person {
  const school = must(renton.schools[0], 'Renton has schools')
  const person = addPerson(stage, {
    given: 'Rosalind',
    family: 'Castaneda',
    title: 'Principal',
    email: 'seat-delegate@demo.example',
    occupation: 'administrator',
    district: renton,
    school,
  })
  addPassword(stage, must(person.userId, 'a persona has an account'))
  grant(stage, person, 'seat_delegate', { kind: 'school', id: school.id })
  return person
}

function addPassword(stage: Stage, userId: Id): void {
  stage.sheet.add('auth_account', {
    id: stage.newId(),
    user_id: userId,
    account_id: userId,
    provider_id: 'credential',
    password: demonstrationHash,
    created_at: stage.began,
    updated_at: stage.began,
  })
}

/** A teacher's certificate in its fourth year: of its hundred hours, some are still missing. */
function certify(stage: Stage, person: Person): void {
  const year = Number(stage.today.slice(0, 4)) - (stage.today.slice(5) < '07-01' ? 4 : 3)
  stage.sheet.add('certificate', {
    id: stage.newId(),
    person_id: person.id,
    kind: 'teacher',
    number: null,
    endorsements: ['Elementary Education', 'English Language Learners'],
    issued_on: `${year}-07-01`,
    expires_on: plusDays(`${year + 5}-07-01`, -1),
  })
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
