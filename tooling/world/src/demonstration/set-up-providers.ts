import {
  exampleFeeRules,
  exampleRefundPolicies,
  type DatedFeeRule,
  type DatedRefundPolicy,
} from '@inservice/domain/billing'
import { lawQuestions } from '@inservice/domain/evaluation'
import { examplePolicies, type CreditPolicy } from '@inservice/domain/hours'
import type { Id } from '@inservice/domain/kernel'
import type { PolicyKind } from '@inservice/domain/organizations'
import { answerRuleSchema, unclaimedPolicySchema } from '@inservice/domain/seats'
import { ruleOf } from '../build/example-rules.ts'
import { esds, type EsdFact } from '../facts/esds.ts'
import { programs } from '../facts/programs.ts'
import { venues } from '../facts/venues.ts'
import { daysOff } from './school-days.ts'
import { zone, type Provider, type Stage, type Venue } from './stage.ts'

/** Programs that the smaller agencies run as well. */
const shared = ['tpep', 'paraeducator', 'mathematics', 'social-emotional', 'multilingual']

/** The nine agencies with their policies, authorities, programs and venues. */
export function setUpProviders(stage: Stage): readonly Provider[] {
  return esds.map((fact) => setUpProvider(stage, fact))
}

function setUpProvider(stage: Stage, fact: EsdFact): Provider {
  const { sheet, newId } = stage
  const id = newId()
  const slug = `esd-${fact.number}`
  const prefix = `ESD${fact.number}`
  const [firstName, lastName] = fact.designee.split(' ')
  sheet.add('organization', { id, kind: 'esd', name: fact.name, slug, code: null, created_at: stage.began })
  sheet.add('provider', {
    id,
    slug,
    short_name: fact.shortName,
    number_prefix: prefix,
    time_zone: zone,
    accent: fact.accent,
    email: `learning@${slug}.example`,
    phone: `(555) 010-0${fact.number}`,
    address: `1 Invented Way, ${fact.city}, WA`,
    approved_from: '2015-09-01',
    approved_to: null,
    designee_name: `${firstName} ${lastName}`,
    designee_title: 'Clock Hour Coordinator',
  })
  const authorities = Object.entries(fact.authorities).map(([tag, from]) => ({ tag, from, until: null }))
  for (const { tag, from } of authorities)
    sheet.add('provider_tag_authority', { provider_id: id, tag, from_on: from, to_on: null })
  const holidays = daysOff(stage.today)
  return {
    id,
    fact,
    prefix,
    ...setUpPolicies(stage, id, fact, holidays),
    calendar: { federal: true, closedOn: holidays.map(({ date }) => date) },
    authorities,
    programs: setUpPrograms(stage, id, fact),
    venues: setUpVenues(stage, id, fact),
    formId: sheet.add('evaluation_form', {
      id: newId(),
      provider_id: id,
      version: 1,
      questions: lawQuestions,
      created_at: stage.began,
    }).id,
  }
}

function setUpPolicies(stage: Stage, providerId: Id, fact: EsdFact, holidays: object[]) {
  const add = (kind: PolicyKind, rule: object, source: string, from = '2020-09-01', version = 1): Id =>
    stage.sheet.add('provider_policy', {
      id: stage.newId(),
      provider_id: providerId,
      kind,
      version,
      effective_from: from,
      rule,
      source,
      created_at: stage.began,
    }).id
  const credit: CreditPolicy = examplePolicies[fact.credit]
  const fee: DatedFeeRule = exampleFeeRules[fact.fee]
  const refund: DatedRefundPolicy = exampleRefundPolicies[fact.refund]
  // The Puget Sound agency changed its rounding once: older hours stay as they were counted.
  if (fact.number === '121')
    add('credit', ruleOf(examplePolicies.quarterHourNearest), 'Invented board procedure 2015-3', '2015-09-01')
  const [from, version] = fact.number === '121' ? ['2022-09-01', 2] : ['2020-09-01', 1]
  add('calendar', { federal: true, holidays }, 'Invented staff calendar')
  add('waiting_list', answerRuleSchema.parse({}), 'Invented registration procedure')
  if (fact.number === '121')
    add(
      'unclaimed_seats',
      unclaimedPolicySchema.parse({ days: 10, rule: 'credit' }),
      'Invented district seats procedure',
    )
  return {
    credit: {
      id: add('credit', ruleOf(credit), `${credit.source}; invented board procedure 2022-14`, from, version),
      rule: ruleOf(credit),
    },
    fee: { id: add('clock_hour_fee', ruleOf(fee), fee.source), rule: ruleOf(fee) },
    refund: { id: add('refund', ruleOf(refund), refund.source), version: 1, rule: ruleOf(refund) },
  }
}

function setUpPrograms(stage: Stage, providerId: Id, fact: EsdFact): ReadonlyMap<string, Id> {
  const own = fact.number === '121' ? programs : programs.filter(({ slug }) => shared.includes(slug))
  return new Map(
    own.map(({ slug, name, summary, department }) => {
      const id = stage.newId()
      const address = fact.number === '121' ? slug : `${slug}-esd-${fact.number}`
      stage.sheet.add('program', { id, provider_id: providerId, slug: address, name, summary, department })
      return [slug, id]
    }),
  )
}

function setUpVenues(stage: Stage, providerId: Id, fact: EsdFact): readonly Venue[] {
  return venues
    .filter(({ esd }) => esd === fact.number)
    .map(({ name, address, city, access, parking, rooms }) => {
      const id = stage.newId()
      stage.sheet.add('venue', {
        id,
        provider_id: providerId,
        name,
        address,
        city,
        access_notes: access,
        parking_notes: parking,
      })
      return {
        id,
        name,
        rooms: rooms.map(([room, capacity]) => ({
          id: stage.sheet.add('room', { id: stage.newId(), venue_id: id, name: room, capacity }).id,
          capacity,
        })),
      }
    })
}
