import type { Id, PlainDate, TimeZone } from '@inservice/domain/kernel'
import { idOf, type Context, type Ref } from './context.ts'
import { policyKinds } from '@inservice/domain/organizations'
import { exampleRules, type PolicyKind } from './example-rules.ts'

export type ProviderWish = {
  name?: string
  slug?: string
  shortName?: string
  numberPrefix?: string
  timeZone?: TimeZone
  approvedFrom?: PlainDate
  approvedTo?: PlainDate
  /** Tags that it may give from 2020 on; equity, leadership and g2g where left out. */
  authorities?: readonly string[]
  /** Rules in place of the usual ones; null leaves a kind out. */
  rules?: Partial<Record<PolicyKind, object | null>>
}
export type BuiltProvider = { id: Id; slug: string; name: string; policies: Record<PolicyKind, Id> }

/** An agency that awards clock hours, with one policy of each kind and its authorities. */
export async function buildProvider(context: Context, wish: ProviderWish = {}): Promise<BuiltProvider> {
  const id = context.newId()
  const number = context.next('provider')
  const slug = wish.slug ?? `provider-${context.mark}-${number}`
  const name = wish.name ?? `Example Educational Service District ${context.mark}${number}`
  await context.insert('organization', { id, kind: 'esd', name, slug, is_invented: true })
  await context.insert('provider', {
    id,
    slug,
    short_name: wish.shortName ?? name,
    number_prefix: wish.numberPrefix ?? `W${context.mark}P${number}`.toUpperCase(),
    time_zone: wish.timeZone ?? 'America/Los_Angeles',
    email: `learning@${slug}.example`,
    approved_from: wish.approvedFrom ?? '2020-01-01',
    approved_to: wish.approvedTo ?? null,
    designee_name: 'Robin Example',
    designee_title: 'Clock Hour Coordinator',
  })
  const tags = wish.authorities ?? ['equity', 'leadership', 'g2g']
  await context.insert(
    'provider_tag_authority',
    ...tags.map((tag) => ({ provider_id: id, tag, from_on: '2020-01-01', to_on: null })),
  )
  const policies = {} as Record<PolicyKind, Id>
  for (const kind of policyKinds) {
    const rule = wish.rules?.[kind] === undefined ? exampleRules[kind] : wish.rules[kind]
    if (rule) policies[kind] = (await buildPolicy(context, id, kind, rule)).id
  }
  return { id, slug, name, policies }
}

export type PolicyWish = { effectiveFrom?: PlainDate; version?: number; source?: string }

/** The next version of one of a provider's rules. */
export async function buildPolicy(
  context: Context,
  provider: Ref,
  kind: PolicyKind,
  rule: object,
  wish: PolicyWish = {},
): Promise<{ id: Id; version: number }> {
  const id = context.newId()
  const version = wish.version ?? context.next(`policy ${idOf(provider)} ${kind}`)
  await context.insert('provider_policy', {
    id,
    provider_id: idOf(provider),
    kind,
    version,
    effective_from: wish.effectiveFrom ?? '2020-01-01',
    rule,
    source: wish.source ?? 'An example',
    created_at: context.now,
  })
  return { id, version }
}
