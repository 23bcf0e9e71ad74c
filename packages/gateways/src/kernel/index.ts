// Kernel of the gateways: the few words that they all share.
// An Outage is thrown where the outside did not answer; the same call may be repeated.
// An expected "no" of the outside is not an outage: gateways answer it as a Result.
export { isAbsent } from './is-absent.ts'
export { Outage, type OutsideSystem } from './outage.ts'
