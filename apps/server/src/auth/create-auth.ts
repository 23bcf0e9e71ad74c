import type { Id, Language } from '@inservice/domain/kernel'
import type { House } from '@inservice/usecases/kernel'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import { ownOrigins } from '../http/own-origins.ts'
import { acceptedLanguage } from '../http/language-of.ts'
import type { Log } from '../make-log.ts'
import { authLetters, linkMinutes, type AuthLetters } from './auth-letters.ts'
import { authTables } from './auth-tables.ts'
import { readDates } from './read-dates.ts'

export type AuthSettings = {
  readonly house: Pick<House, 'db' | 'newId' | 'mail' | 'publicUrl'>
  readonly isProduction: boolean
  readonly secret: string
  readonly log: Log
  /** Work that goes on after the answer: the program waits for it before it stops. */
  readonly afterwards: (work: Promise<unknown>) => void
  /** Called when an address was shown to be its account's. */
  readonly onVerified: (userId: Id, language: Language) => Promise<void>
}

export const sessionDays = 14
const daySeconds = 24 * 3600

const languageIn = (headers: Headers | undefined): Language => {
  const kept = /(?:^|;\s*)language=(en|es)\b/.exec(headers?.get('cookie') ?? '')?.[1]
  if (kept === 'en' || kept === 'es') return kept
  return acceptedLanguage(headers?.get('accept-language') ?? '')
}

const advanced = ({ house, afterwards }: AuthSettings) =>
  ({
    cookiePrefix: 'inservice',
    useSecureCookies: house.publicUrl.startsWith('https:'),
    disableCSRFCheck: false,
    disableOriginCheck: false,
    // The HTTP side writes this header itself, over whatever a client sent.
    ipAddress: { ipAddressHeaders: ['x-inservice-client'] },
    database: { generateId: () => house.newId() },
    backgroundTasks: { handler: afterwards },
  }) satisfies BetterAuthOptions['advanced']

const passwords = (letters: AuthLetters, sendLink: (email: string, request: Request | undefined) => Promise<void>) =>
  ({
    enabled: true,
    minPasswordLength: 12,
    maxPasswordLength: 128,
    requireEmailVerification: true,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: linkMinutes.reset * 60,
    sendResetPassword: ({ user, url }, request) =>
      letters.reset({ to: user.email, name: user.name, url, language: languageIn(request?.headers) }),
    // Told to the owner by mail and to nobody else.
    onExistingUserSignUp: ({ user }, request) => sendLink(user.email, request),
  }) satisfies BetterAuthOptions['emailAndPassword']

const verification = (letters: AuthLetters, { onVerified }: AuthSettings) =>
  ({
    sendOnSignUp: true,
    sendOnSignIn: true,
    autoSignInAfterVerification: true,
    expiresIn: linkMinutes.verify * 60,
    sendVerificationEmail: ({ user, url }, request) =>
      letters.verify({ to: user.email, name: user.name, url, language: languageIn(request?.headers) }),
    afterEmailVerification: (user, request) => onVerified(user.id, languageIn(request?.headers)),
  }) satisfies BetterAuthOptions['emailVerification']

const links = (letters: AuthLetters, { afterwards }: AuthSettings) =>
  magicLink({
    expiresIn: linkMinutes.signIn * 60,
    storeToken: 'hashed',
    sendMagicLink: ({ email, url }, context) => {
      const language = languageIn(context?.request?.headers ?? context?.headers)
      afterwards(letters.signIn({ to: email, name: '', url, language }))
    },
  })

/** Signing in: password, link by mail, verified addresses. Answers alike whether an address has an account. */
export const createAuth = (settings: AuthSettings) => {
  const { house, isProduction, secret, log } = settings
  const { publicUrl } = house
  const letters = authLetters(house)
  const sendLink = async (email: string, request: Request | undefined): Promise<void> => {
    await auth.api.signInMagicLink({
      body: { email, callbackURL: '/', errorCallbackURL: '/sign-in?trouble=link' },
      headers: new Headers(request?.headers),
    })
  }
  const auth = betterAuth({
    appName: 'Inservice',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    database: { db: house.db.withPlugin(readDates), type: 'postgres' },
    ...authTables,
    trustedOrigins: (request) =>
      request ? ownOrigins(request.headers, { publicUrl, isProduction }) : [new URL(publicUrl).origin],
    session: {
      ...authTables.session,
      expiresIn: sessionDays * daySeconds,
      updateAge: daySeconds,
      cookieCache: { enabled: false },
    },
    account: { ...authTables.account, accountLinking: { enabled: false } },
    emailAndPassword: passwords(letters, sendLink),
    emailVerification: verification(letters, settings),
    plugins: [links(letters, settings)],
    // The HTTP side counts tries, per network and per address.
    rateLimit: { enabled: false },
    disabledPaths: ['/sign-in/social', '/link-social', '/change-email', '/update-user', '/delete-user'],
    advanced: advanced(settings),
    logger: {
      level: 'warn',
      log: (level, message) =>
        log[level === 'error' || level === 'warn' ? level : 'debug']({ part: 'sign-in' }, message),
    },
  })
  return auth
}

export type Auth = ReturnType<typeof createAuth>
