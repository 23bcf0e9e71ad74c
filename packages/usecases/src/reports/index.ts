// Reports, what happens: the installation checks itself; its administrator reads what it found and who changed what.
// Words: a breach is an invariant that does not hold; a change is privileged where a role has opened it.
// Nothing here changes anything: what is found is mended in the room that it belongs to.
export { checkInstallation, type InstallationCheck } from './check-installation.ts'
export { privilegedChanges } from './privileged-changes.ts'
export { selfCheck } from './self-check.ts'
