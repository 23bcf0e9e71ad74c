import type { Role } from '@inservice/domain/access'
import type { Db } from '@inservice/db/kernel'
import type { Instant } from '@inservice/domain/kernel'
import { insertRows } from '../rows/insert-rows.ts'
import { makeIds } from '../seed/make-ids.ts'
import { buildAward, buildClaim, buildGates, type AwardWish, type ClaimWish } from './build-claim.ts'
import { buildEnrollment, buildHold, buildWaiting, type EnrollmentWish, type HoldWish } from './build-enrollment.ts'
import { buildMarks, type MarkWish } from './build-marks.ts'
import { buildOffering, type OfferingWish } from './build-offering.ts'
import { buildOrder, buildPurchaseOrder, type OrderWish, type PurchaseOrderWish } from './build-order.ts'
import {
  buildMembership,
  buildOrganization,
  buildPackPrice,
  buildProgram,
  buildVenue,
  type OrganizationWish,
  type PackPriceWish,
} from './build-organization.ts'
import {
  buildAddress,
  buildCertificate,
  buildGrant,
  buildPerson,
  readActor,
  type CertificateWish,
  type PersonWish,
  type Scope,
} from './build-person.ts'
import { buildPolicy, buildProvider, type PolicyWish, type ProviderWish } from './build-provider.ts'
import { buildSeatBlock, type SeatBlockWish } from './build-seat-block.ts'
import type { Context, Ref } from './context.ts'
import type { PolicyKind } from './example-rules.ts'

export type WorldWish = { seed?: number; now?: Instant }

const made = new WeakMap<Db, number>()

function setContext(db: Db, seed: number, now: Instant): Context {
  const counts = new Map<string, number>()
  return {
    db,
    now,
    mark: seed.toString(36),
    newId: makeIds(seed, now),
    next: (word) => {
      const count = (counts.get(word) ?? 0) + 1
      counts.set(word, count)
      return count
    },
    insert: (table, ...rows) => insertRows(db, table, rows),
  }
}

/** Small builders of real rows: each has sensible defaults, takes what a test cares for, and answers ids. */
export function createWorld(db: Db, wish: WorldWish = {}) {
  const seed = wish.seed ?? (made.get(db) ?? 0) + 1
  made.set(db, seed)
  const now = wish.now ?? '2026-03-02T17:00:00.000Z'
  const context = setContext(db, seed, now)
  return {
    /** Monday 2 March 2026, 9:00 in Seattle, where no other moment was wished. */
    now,
    newId: context.newId,
    provider: (its?: ProviderWish) => buildProvider(context, its),
    policy: (provider: Ref, kind: PolicyKind, rule: object, its?: PolicyWish) =>
      buildPolicy(context, provider, kind, rule, its),
    organization: (its?: OrganizationWish) => buildOrganization(context, its),
    membership: (provider: Ref, organization: Ref, fromOn?: string) =>
      buildMembership(context, provider, organization, fromOn),
    program: (provider: Ref, its?: { name?: string; slug?: string; summary?: string }) =>
      buildProgram(context, provider, its),
    packPrice: (program: Ref, its: PackPriceWish = {}) => buildPackPrice(context, program, its),
    venue: (provider: Ref, its?: { name?: string; city?: string; capacity?: number }) =>
      buildVenue(context, provider, its),
    person: (its?: PersonWish) => buildPerson(context, its),
    address: (person: Ref, email: string, its?: { verified?: boolean }) => buildAddress(context, person, email, its),
    certificate: (person: Ref, its?: CertificateWish) => buildCertificate(context, person, its),
    grant: (person: Ref, role: Role, scope: Scope) => buildGrant(context, person, role, scope),
    actor: (person: Ref) => readActor(context, person),
    offering: (its: OfferingWish) => buildOffering(context, its),
    enrollment: (offering: Ref, person: Ref, its?: EnrollmentWish) => buildEnrollment(context, offering, person, its),
    hold: (offering: Ref, its?: HoldWish) => buildHold(context, offering, its),
    waiting: (offering: Ref, person: Ref) => buildWaiting(context, offering, person),
    marks: (offering: Ref, person: Ref, its?: MarkWish) => buildMarks(context, offering, person, its),
    order: (its: OrderWish) => buildOrder(context, its),
    purchaseOrder: (provider: Ref, organization: Ref, its?: PurchaseOrderWish) =>
      buildPurchaseOrder(context, provider, organization, its),
    seatBlock: (its: SeatBlockWish) => buildSeatBlock(context, its),
    claim: (offering: Ref, person: Ref, its?: ClaimWish) => buildClaim(context, offering, person, its),
    gates: (offering: Ref, person: Ref, gates: Parameters<typeof buildGates>[3]) =>
      buildGates(context, offering, person, gates),
    award: (offering: Ref, person: Ref, its: AwardWish) => buildAward(context, offering, person, its),
  }
}

export type World = ReturnType<typeof createWorld>
