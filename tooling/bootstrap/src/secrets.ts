import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Secrets = { SESSION_SECRET: string; SIGNING_KEY: string }

function generate(): Secrets {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  return { SESSION_SECRET: randomBytes(32).toString('base64url'), SIGNING_KEY: Buffer.from(pem).toString('base64') }
}

/** Made at the first start and kept beside the data, readable by its owner only; the environment has the last word. */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(generate(), null, 2)}\n`, { mode: 0o600 })
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Secrets
  return {
    SESSION_SECRET: process.env.SESSION_SECRET ?? kept.SESSION_SECRET,
    SIGNING_KEY: process.env.SIGNING_KEY ?? kept.SIGNING_KEY,
  }
}
