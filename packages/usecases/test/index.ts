// For tests of what happens: a house on a database of its own.
// Words: a house is opened and closed once per file; its clock stands still until it is set.
// Gateways are the test's to bring; nothing of ours is mocked.
export { openAddressHouse } from './address-stage.ts'
export { absent } from './absent.ts'
export { cancelStage } from './cancel-stage.ts'
export { breachStage } from './breach-stage.ts'
export { claimStage, creditWith } from './claim-stage.ts'
export { queueStage } from './queue-stage.ts'
export { cohortForm, cohortStage } from './cohort-stage.ts'
export { deskStage, type Desk } from './desk-stage.ts'
export { openHouse } from './open-house.ts'
export { openCardHouse } from './open-card-house.ts'
export { setPack } from './set-pack.ts'
export { readBooks } from './read-books.ts'
export { countBlock, countPool, setDistrict } from './set-district.ts'
