import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from './env.ts'

export type Secrets = { readonly sessionSecret: string; readonly signingKey: string }

const file = 'server-secrets.json'

const make = (): Secrets => ({
  sessionSecret: randomBytes(32).toString('base64url'),
  signingKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
})

/** The secrets that were set; where one is missing, one made here and kept in the data folder, so that sessions outlive a restart. */
export const keepSecrets = (env: Env, warn: (sentence: string) => void): Secrets => {
  const { SESSION_SECRET: sessionSecret, SIGNING_KEY: signingKey, DATA_DIR: folder } = env
  if (sessionSecret && signingKey) return { sessionSecret, signingKey }
  const path = join(folder, file)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, JSON.stringify(make()), { mode: 0o600 })
  }
  const kept: Secrets = JSON.parse(readFileSync(path, 'utf8'))
  warn(`SESSION_SECRET or SIGNING_KEY is not set: using the ones made for ${path}.`)
  return { sessionSecret: sessionSecret ?? kept.sessionSecret, signingKey: signingKey ?? kept.signingKey }
}
