import type { Role } from './roles.ts'

/** Who may do a deed: default deny, each word of a line opens it a little. */
export type Permission = {
  /** Without signing in. */
  readonly anyone?: true
  /** Any signed-in person. */
  readonly signedIn?: true
  /** The person whom the thing belongs to. */
  readonly self?: true
  /** The house's own machinery: listeners and jobs. */
  readonly machine?: true
  /** These roles, where they are granted on a scope that the thing lies in. */
  readonly roles?: readonly Role[]
}

const desk: readonly Role[] = ['registrar', 'program_manager', 'administrator']

/** Deed × role → scope. The one table that server and browser ask. */
export const deeds = {
  'catalog.browse': { anyone: true },
  'catalog.draft': { roles: desk },
  'catalog.approve': { roles: ['committee', 'registrar', 'administrator'] },
  'catalog.publish': { roles: desk },
  'catalog.cancel': { roles: desk },
  'catalog.confirm': { roles: desk },
  'catalog.settle': { machine: true },
  'catalog.alert': { signedIn: true },
  'profile.see': { self: true, roles: ['administrator'] },
  'profile.edit': { self: true },
  'account.link': { machine: true },
  'address.verify': { signedIn: true },
  'account.merge': { self: true },
  'organization.find': { signedIn: true },
  'policy.see': { roles: [...desk, 'committee', 'finance'] },
  'policy.edit': { roles: ['registrar', 'administrator'] },
  'order.see': { self: true, machine: true, roles: ['finance', 'registrar', 'seat_manager', 'administrator'] },
  'order.pay': { self: true },
  'order.settle': { machine: true },
  'payment.record': { roles: ['finance', 'administrator'] },
  'invoice.remind': { roles: ['finance', 'administrator'] },
  'order.refund': { roles: ['finance', 'administrator'] },
  'order.cancel': { self: true, machine: true, roles: ['finance', 'registrar', 'administrator'] },
  'gateway-event.receive': { machine: true },
  'purchase-order.see': { roles: ['seat_manager', 'finance', 'administrator'] },
  'purchase-order.record': { roles: ['seat_manager', 'finance', 'administrator'] },
  'ledger.see': { roles: ['finance', 'administrator'] },
  'seats.see': { roles: ['seat_manager', 'seat_delegate', 'administrator'] },
  'seats.buy': { roles: ['seat_manager', 'administrator'] },
  'seats.assign': { roles: ['seat_manager', 'seat_delegate', 'administrator'] },
  'seats.delegate': { roles: ['seat_manager', 'administrator'] },
  'seats.link': { roles: ['seat_manager', 'administrator'] },
  'seats.settle': { machine: true },
  'seats.claim': { signedIn: true },
  'seats.unask': { self: true },
  'enrollment.register': { signedIn: true },
  'enrollment.see': { self: true, roles: [...desk, 'front_desk'] },
  'enrollment.withdraw': { self: true, roles: ['registrar', 'administrator'] },
  'enrollment.settle': { machine: true },
  'application.make': { signedIn: true },
  'application.see': { self: true, roles: desk },
  'application.change': { self: true },
  'application.decide': { roles: desk },
  'application.settle': { machine: true },
  'team.join': { self: true },
  'team.see': { roles: ['trainer', 'front_desk', ...desk] },
  'team.arrange': { roles: ['trainer', ...desk] },
  'assurance.answer': { anyone: true },
  'waiting-list.join': { signedIn: true },
  'waiting-list.answer': { self: true },
  'waiting-list.offer': { machine: true },
  'waiting-list.see': { roles: ['trainer', ...desk] },
  'waiting-list.manage': { roles: desk },
  'capacity.change': { roles: desk },
  'capacity.overbook': { roles: desk },
  'roster.see': { roles: ['trainer', 'front_desk', ...desk] },
  'roster.mark': { roles: ['trainer', 'front_desk', 'registrar', 'administrator'] },
  'roster.message': { roles: ['trainer', ...desk] },
  'claim.make': { signedIn: true },
  'claim.see': { self: true, roles: ['registrar', 'administrator'] },
  'claim.verify': { roles: ['registrar', 'administrator'] },
  'claim.correct': { roles: ['registrar', 'administrator'] },
  'claim.settle': { machine: true },
  'transcript.see': { self: true },
  'transcript.verify': { anyone: true },
  'evaluation.answer': { self: true },
  'evaluation.read': { roles: ['trainer', 'committee', ...desk] },
  'letter.send': { machine: true },
  'report.see': { roles: [...desk, 'finance', 'committee'] },
  'installation.see': { roles: ['administrator'] },
} as const satisfies Record<string, Permission>

export type Deed = keyof typeof deeds
