import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'

const isOneOf = <const Words extends readonly [string, ...string[]]>(name: string, words: Words) =>
  z.enum(words, { error: `${name} is one of: ${words.join(', ')}.` })

const webAddress = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} is an address that begins with http:// or https://.` })
    .transform((url) => url.replace(/\/+$/, ''))

/** PEM as it is, or PEM in base64: one line for those who keep their settings in a file of lines. */
const pem = (text: string): string =>
  text.includes('BEGIN') ? text.replaceAll(String.raw`\n`, '\n') : Buffer.from(text, 'base64').toString('utf8')

const isEd25519 = (text: string): boolean => {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

const schema = z.object({
  NODE_ENV: isOneOf('NODE_ENV', ['development', 'test', 'production']).optional(),
  PORT: z.coerce
    .number('PORT is a number from 1 to 65535.')
    .int('PORT is a number from 1 to 65535.')
    .min(1, 'PORT is a number from 1 to 65535.')
    .max(65_535, 'PORT is a number from 1 to 65535.')
    .default(3000),
  PUBLIC_URL: webAddress('PUBLIC_URL').optional(),
  DATABASE_URL: z
    .string('DATABASE_URL is missing: give the address of a PostgreSQL database, postgres://user:password@host/name.')
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL begins with postgres://.'),
  DATA_DIR: z.string().default('.data'),
  DEMO: isOneOf('DEMO', ['on', 'off']).default('off'),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET has at least 32 characters.').optional(),
  SIGNING_KEY: z
    .string()
    .transform(pem)
    .refine(isEd25519, 'SIGNING_KEY is an ed25519 private key in PEM, or that in base64.')
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_/, 'STRIPE_SECRET_KEY begins with sk_test_ or sk_live_.')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'STRIPE_WEBHOOK_SECRET begins with whsec_.').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL begins with smtp:// or smtps://.')
    .optional(),
  MAIL_FROM: z
    .string()
    .includes('@', { error: 'MAIL_FROM is a mail address, or a name with one in angle brackets.' })
    .optional(),
  TRUST_PROXY: z.coerce.number('TRUST_PROXY is the number of proxies in front.').int().min(0).max(5).default(0),
  LOG_LEVEL: isOneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** What must be set where real people are served; elsewhere it is made or stood in for. */
const neededInProduction = [
  'PUBLIC_URL',
  'SESSION_SECRET',
  'SIGNING_KEY',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
] as const

/** Settings that can't be served with: a sentence for each. */
export class BadEnvironment extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

export type Env = z.output<typeof schema>
type Source = Readonly<Record<string, string | undefined>>

/** Reads the settings. An empty one counts as left out. */
export const readEnv = (source: Source = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const read = schema.safeParse(given)
  const sentences = read.success ? [] : [...new Set(read.error.issues.map(({ message }) => message))]
  if (given['NODE_ENV'] === 'production') {
    for (const name of neededInProduction) if (!given[name]) sentences.push(`${name} is required in production.`)
  }
  if (given['STRIPE_SECRET_KEY'] && !given['STRIPE_WEBHOOK_SECRET'] && given['NODE_ENV'] !== 'production') {
    sentences.push('STRIPE_WEBHOOK_SECRET is missing: with STRIPE_SECRET_KEY set, webhooks are believed by it alone.')
  }
  if (!read.success || sentences.length > 0) throw new BadEnvironment(sentences)
  return read.data
}

/** Lets libraries run in their quick form unless development was asked for. */
export const settleNodeEnv = (): void => {
  process.env.NODE_ENV ??= 'production'
}
