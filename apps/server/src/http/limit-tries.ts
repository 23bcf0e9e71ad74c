import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { Server, Vars } from '../server.ts'
import { answerProblem, sentences } from './answer-problem.ts'
import { clientAddress } from './client-address.ts'

type Counter = { count: number; readonly endsAt: number }

const windowMs = 10 * 60_000
const mostKeys = 50_000
// A whole school may share one network address; one mail address belongs to one person.
const mostPerNetwork = 300
const mostPerAddress = 10

const counters = () => {
  const kept = new Map<string, Counter>()
  return (key: string, most: number, now: number): boolean => {
    const counter = kept.get(key)
    if (!counter || counter.endsAt <= now) {
      if (kept.size >= mostKeys) for (const [old, { endsAt }] of kept) if (endsAt <= now) kept.delete(old)
      if (kept.size >= mostKeys) kept.clear()
      kept.set(key, { count: 1, endsAt: now + windowMs })
      return true
    }
    counter.count += 1
    return counter.count <= most
  }
}

const emailIn = async (request: Request): Promise<string | null> => {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  if (typeof body !== 'object' || body === null || !('email' in body) || typeof body.email !== 'string') return null
  return createHash('sha256').update(body.email.trim().toLowerCase()).digest('base64url')
}

/** Slows down guessing of passwords and flooding of mailboxes: per network and per mail address, in ten minutes. */
export const limitTries = ({ trustProxy, house }: Pick<Server, 'trustProxy' | 'house'>) => {
  const take = counters()
  return createMiddleware<Vars>(async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const now = new Date(house.now()).getTime()
    const email = await emailIn(c.req.raw)
    const network = take(`network ${clientAddress(c, trustProxy)}`, mostPerNetwork, now)
    const address = email === null || take(`${c.req.path} ${email}`, mostPerAddress, now)
    if (network && address) return next()
    c.header('retry-after', String(windowMs / 1000))
    return answerProblem(c, 429, 'too-often', sentences.tooOften)
  })
}
