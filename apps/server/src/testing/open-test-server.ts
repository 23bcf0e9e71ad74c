import { createAuth } from '../auth/create-auth.ts'
import { giveAccountItsPerson } from '../auth/find-caller.ts'
import { buildApp } from '../build-app.ts'
import { makeLog } from '../make-log.ts'
import type { Server } from '../server.ts'
import { openTestHouse } from './open-test-house.ts'

const sessionSecret = 'a-secret-of-tests-that-is-long-enough'

/** The whole HTTP side on a house of its own. */
export const openTestServer = async (change: Partial<Server> = {}) => {
  const { house, mailbox, pool, close } = await openTestHouse()
  const underWay: Promise<unknown>[] = []
  const log = change.log ?? makeLog('silent')
  const auth = createAuth({
    house,
    isProduction: false,
    secret: sessionSecret,
    log,
    afterwards: (work) => void underWay.push(work),
    onVerified: async (userId, language) => void (await giveAccountItsPerson(house, userId, language)),
  })
  const server: Server = {
    house,
    auth,
    log,
    publicUrl: house.publicUrl,
    sessionSecret,
    isDemo: true,
    isProduction: false,
    trustProxy: 0,
    traffic: { underWay: 0 },
    isTooMuch: () => false,
    mailbox,
    emulator: null,
    pages: null,
    documents: [],
    ...change,
  }
  /** The texts of the letters to an address, oldest first. */
  const lettersTo = async (email: string): Promise<string[]> => {
    await Promise.all(underWay)
    const lines = await mailbox.list(email)
    const letters = await Promise.all(lines.map(({ id }) => mailbox.find(id)))
    return letters.flatMap((letter) => (letter ? [letter.text] : [])).toReversed()
  }
  return {
    app: buildApp(server),
    server,
    pool,
    lettersTo,
    close: async () => {
      await Promise.all(underWay)
      await close()
    },
  }
}

export type TestServer = Awaited<ReturnType<typeof openTestServer>>
