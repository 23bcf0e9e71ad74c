import { plusDays, type Id } from '@inservice/domain/kernel'
import { communities } from '../facts/names.ts'
import { accessNeeds, endorsements, occupations, type Occupation } from '../facts/work.ts'
import type { Row } from '../rows/row.ts'
import type { District, Person, Stage } from './stage.ts'

export type PersonFact = {
  given: string
  family: string
  email: string
  language?: 'en' | 'es'
  occupation: Occupation
  title: string
  district: District | null
  school?: { id: string; name: string } | null
  certificateNumber?: string | null
  needs?: string | null
  account?: boolean
  /** An employer that is no district. */
  organizationId?: Id
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

/** A person with an account and a verified primary address. */
export function addPerson(stage: Stage, fact: PersonFact): Person & { userId: string | null } {
  const { sheet, newId, began } = stage
  const id = newId()
  const userId = fact.account === false ? null : newId()
  const name = `${fact.given} ${fact.family}`
  if (userId)
    sheet.add('auth_user', {
      id: userId,
      name,
      email: fact.email,
      email_verified: true,
      created_at: began,
      updated_at: began,
    })
  sheet.add('person', {
    id,
    auth_user_id: userId,
    given_name: fact.given,
    family_name: fact.family,
    language: fact.language ?? 'en',
    occupation: fact.occupation,
    job_title: fact.title,
    work_address: fact.school && fact.district ? `${fact.school.name}, ${fact.district.fact.name}` : null,
    certificate_number: fact.certificateNumber ?? null,
    organization_id: fact.organizationId ?? fact.district?.id ?? null,
    school_id: fact.school?.id ?? null,
    access_needs: fact.needs ?? null,
    is_invented: true,
    created_at: began,
  })
  sheet.add('person_address', {
    id: newId(),
    person_id: id,
    email: fact.email,
    verified_at: began,
    is_primary: true,
    created_at: began,
  })
  const { language = 'en', occupation, district, email } = fact
  return { id, userId, name, email, language, occupation, district, zeal: 1, busy: new Set() }
}

/** Invented people whose names reflect the region, employed over its districts by size. */
export function setUpPeople(stage: Stage, districts: readonly District[], count: number): readonly Person[] {
  const { dice } = stage
  const employers = districts.map((district) => [district, district.fact.share] as const)
  const taken = new Map<string, number>()
  return Array.from({ length: count }, () => {
    const community = dice.weigh(communities.map((one) => [one, one.share] as const))
    const { occupation, titles } = dice.weigh(occupations.map((one) => [one, one.share] as const))
    const district = dice.chance(97) ? dice.weigh(employers) : null
    const given = dice.pick(community.given)
    const family = dice.chance(4)
      ? `${dice.pick(community.family)}-${dice.pick(communities[0]?.family ?? [])}`
      : dice.pick(community.family)
    const local = `${plain(given)}.${plain(family)}`
    const domain = `${district?.fact.slug ?? 'learning'}.example`
    const again = (taken.get(`${local}@${domain}`) ?? 0) + 1
    taken.set(`${local}@${domain}`, again)
    const person = addPerson(stage, {
      given,
      family,
      email: `${local}${again > 1 ? again : ''}@${domain}`,
      language: community.speaksSpanish && dice.chance(35) ? 'es' : 'en',
      occupation,
      title: dice.pick(titles),
      district,
      school: district && dice.chance(88) ? dice.pick(district.schools) : null,
      certificateNumber: certified.has(occupation) && dice.chance(90) ? certificateNumber(stage) : null,
      needs: dice.chance(5) ? dice.pick(accessNeeds) : null,
    })
    person.zeal = dice.weigh([
      [1, 40],
      [2, 30],
      [4, 20],
      [8, 10],
    ])
    if (dice.chance(9)) addOtherAddress(stage, person, `${local}.${dice.between(100, 999)}@mail.example`)
    addCertificate(stage, person)
    return person
  })
}

const certified = new Set<Occupation>(['teacher', 'administrator', 'esa'])
export const certificateNumber = ({ dice }: Stage): string =>
  `${dice.between(300_000, 599_999)}${dice.pick(['A', 'C', 'E', 'F', 'H', 'J', 'R'])}`

export function addOtherAddress(stage: Stage, person: Pick<Person, 'id'>, email: string): void {
  const { sheet, newId, began } = stage
  sheet.add('person_address', {
    id: newId(),
    person_id: person.id,
    email,
    verified_at: began,
    is_primary: false,
    created_at: began,
  })
}

const kinds: Partial<Record<Occupation, Row<'certificate'>['kind']>> = {
  teacher: 'teacher',
  administrator: 'administrator',
  esa: 'esa',
  paraeducator: 'para_general',
}

function addCertificate(stage: Stage, person: Person): void {
  const { dice, sheet, newId, today } = stage
  const kind = kinds[person.occupation]
  if (!kind || dice.chance(kind === 'para_general' ? 60 : 12)) return
  const year = Number(today.slice(0, 4)) - dice.between(0, 4)
  sheet.add('certificate', {
    id: newId(),
    person_id: person.id,
    kind,
    number: null,
    endorsements: kind === 'teacher' ? dice.some(endorsements, dice.between(1, 3)) : [],
    issued_on: `${year}-07-01`,
    expires_on: plusDays(`${year + 5}-07-01`, -1),
  })
}
