// Seats, kept: pools, holds, blocks, the waiting list.
// A pool's `taken` is confirmed enrollments without a block plus live holds; whoever changes
// either changes the count in the same transaction, under the pool's lock.
export { findOwnHold } from './find-own-hold.ts'
export { insertHold, type NewHold } from './insert-hold.ts'
export { lockPool } from './lock-pool.ts'
export { releaseHold } from './release-hold.ts'
export { updateHold } from './update-hold.ts'
export { updateTaken } from './update-taken.ts'
export { releaseBlockSeat } from './release-block-seat.ts'
