import type { Id } from '@inservice/domain/kernel'
import { grant, type Cast, type Scope } from './cast-personas.ts'
import { addPerson } from './set-up-people.ts'
import type { Person, Provider, Stage } from './stage.ts'

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
