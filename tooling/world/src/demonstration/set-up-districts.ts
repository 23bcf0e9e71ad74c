import type { Id } from '@inservice/domain/kernel'
import { districts } from '../facts/districts.ts'
import { schoolLevels, schoolWords } from '../facts/work.ts'
import type { District, Provider, Stage } from './stage.ts'

/** Memberships besides the home agency's own. */
const further: Readonly<Record<string, readonly string[]>> = {
  '189': ['northshore', 'shoreline', 'seattle', 'lake-washington', 'bellevue'],
  '113': ['bethel', 'eatonville', 'clover-park', 'steilacoom', 'tacoma', 'puyallup'],
  '114': ['bainbridge-island', 'peninsula', 'tacoma'],
  '112': ['federal-way', 'tacoma'],
}
const outside = ['bainbridge-island', 'summit-sierra', 'summit-atlas', 'summit-olympus', 'skykomish', 'mercer-island']

/** Every organization of the region with its mail domain, its invented schools and its memberships. */
export function setUpDistricts(stage: Stage, providers: readonly Provider[]): readonly District[] {
  const home = providers.find(({ fact }) => fact.number === '121')
  return districts.map((fact) => {
    const { sheet, newId, dice } = stage
    const id = newId()
    const { name, code, county, kind, slug } = fact
    sheet.add('organization', {
      id,
      kind,
      name,
      code,
      county,
      parent_id: home?.id ?? null,
      slug,
      created_at: stage.began,
    })
    sheet.add('organization_domain', { domain: `${slug}.example`, organization_id: id })
    const memberOf = new Set<Id>()
    for (const provider of providers) {
      const own = provider === home && !outside.includes(slug)
      if (!own && !further[provider.fact.number]?.includes(slug)) continue
      memberOf.add(provider.id)
      sheet.add('membership', {
        provider_id: provider.id,
        organization_id: id,
        from_on: own ? '2015-09-01' : '2021-09-01',
        to_on: null,
      })
    }
    const count = kind === 'district' ? Math.min(6, 3 + Math.floor(fact.share / 8)) : 1
    const names = dice.some(schoolWords, count)
    const schools = names.map((word, index) => {
      const school = { id: newId(), name: `${word} ${schoolLevels[index]}` }
      const address = `${school.name} ${slug}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
      sheet.add('organization', {
        id: school.id,
        kind: 'school',
        name: school.name,
        code: null,
        county,
        parent_id: id,
        slug: address,
        is_invented: true,
        created_at: stage.began,
      })
      return school
    })
    return { id, fact, schools, memberOf }
  })
}
