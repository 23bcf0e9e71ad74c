import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { BadEnvironment, readEnv } from './env.ts'

const least = { DATABASE_URL: 'postgres:///inservice' }
const sentencesOf = (source: Record<string, string>): readonly string[] => {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (error instanceof BadEnvironment) return error.sentences
    throw error
  }
}

test('a database is all that must be given', () => {
  expect(readEnv({ ...least, SMTP_URL: '' })).toMatchObject({
    PORT: 3000,
    DEMO: 'off',
    DATA_DIR: '.data',
    TRUST_PROXY: 0,
  })
  expect(sentencesOf({})).toEqual([
    'DATABASE_URL is missing: give the address of a PostgreSQL database, postgres://user:password@host/name.',
  ])
})

test('each bad setting has its sentence', () => {
  expect(sentencesOf({ ...least, PORT: 'x', DEMO: 'yes', SIGNING_KEY: 'x', PUBLIC_URL: 'inservice.org' })).toEqual([
    'PORT is a number from 1 to 65535.',
    'PUBLIC_URL is an address that begins with http:// or https://.',
    'DEMO is one of: on, off.',
    'SIGNING_KEY is an ed25519 private key in PEM, or that in base64.',
  ])
})

test('production asks for what development makes for itself', () => {
  expect(sentencesOf({ ...least, NODE_ENV: 'production' })).toHaveLength(7)
})

test('a signing key may come as PEM or as one line of base64', () => {
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const inBase64 = Buffer.from(key).toString('base64')
  expect(readEnv({ ...least, SIGNING_KEY: inBase64 }).SIGNING_KEY).toBe(key)
  expect(readEnv({ ...least, SIGNING_KEY: key }).SIGNING_KEY).toBe(key)
})
