import { spawnSync } from 'node:child_process'

/** Who runs PostgreSQL: nothing to say for an ordinary user, `nobody` when we are root, since PostgreSQL refuses root. */
export type Identity = { uid?: number; gid?: number }

const nobody = 65_534

export function identityFor(uid: number | undefined = process.getuid?.()): Identity {
  return uid === 0 ? { uid: nobody, gid: nobody } : {}
}

/** True when that user can read and enter the folder; asked of the system itself, which knows mounts and ACLs. */
export function canEnter(folder: string, identity: Identity): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', folder], {
    ...identity,
    cwd: '/',
    stdio: 'ignore',
  })
  return asked.status === 0
}
