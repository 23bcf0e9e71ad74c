// Kernel of the gateways: the one word that they all share.
// An Outage is thrown where the outside did not answer; the same call may be repeated.
// An expected "no" of the outside is not an outage: gateways answer it as a Result.
export { Outage, type OutsideSystem } from './outage.ts'
