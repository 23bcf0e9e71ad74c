// Organizations, kept: organizations and their mail domains, providers, memberships, policies, tag authorities.
// A policy is found by the day it is applied to, never "the current one".
// Names of organizations are public; whoever may see their people is decided elsewhere.
export { findHomeZone } from './find-home-zone.ts'
export { findOrganization, type OrganizationRow } from './find-organization.ts'
export { findPolicyOn, type PolicyRow } from './find-policy-on.ts'
export { findProvider, type ProviderRow } from './find-provider.ts'
export { findProviderBySlug } from './find-provider-by-slug.ts'
export { hasTagAuthority } from './has-tag-authority.ts'
export { isMember } from './is-member.ts'
export { listOrganizationsLike, type OrganizationKind, type OrganizationsLike } from './list-organizations-like.ts'
export { listPolicies } from './list-policies.ts'
export { listProviders } from './list-providers.ts'
export { listTagAuthorities } from './list-tag-authorities.ts'
export { findBuyerFacts, findBuyers, type BuyerRow } from './find-buyers.ts'
export { findStanding } from './find-standing.ts'
export { listDomains } from './list-domains.ts'
export { listOrganizationsOf } from './list-organizations-of.ts'
export { listSchools } from './list-schools.ts'
