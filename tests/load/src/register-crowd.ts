import { v7 } from 'uuid'
import { openKnocker } from './knock.ts'
import { measure } from './measure.ts'

type Wish = {
  readonly port: number
  readonly clients: number
  /** Who asks, by their cookies, each once. */
  readonly cookies: readonly string[]
  /** The offering that each wants. */
  readonly offeringOf: (at: number) => string
}

/** A crowd registers over HTTP, each client on a connection of its own: what was answered, how fast, and when each seat was sold. */
export const registerCrowd = async ({ port, clients, cookies, offeringOf }: Wish) => {
  const idle = await Promise.all(Array.from({ length: clients }, () => openKnocker(port)))
  const knockers = [...idle]
  const began = performance.now()
  const soldAtMs: number[] = []
  const answers = { registered: 0, full: 0, other: [] as string[] }
  const speed = await measure(cookies.length, clients, async (at) => {
    const knocker = idle.pop()
    if (!knocker) throw new Error('every client has a connection of its own')
    const body = { offeringId: offeringOf(at), payBy: 'nothing', expectedCents: 0, commandId: v7() }
    const answer = await knocker.post('/api/trpc/enrollment.register', cookies[at] ?? '', JSON.stringify(body))
    idle.push(knocker)
    if (answer.status === 200) {
      answers.registered += 1
      soldAtMs.push(performance.now() - began)
    } else if (answer.status === 409 && answer.body.includes('"offering-full"')) answers.full += 1
    else answers.other.push(`${answer.status} ${answer.body.slice(0, 200)}`)
  })
  for (const knocker of knockers) knocker.close()
  return { ...speed, ...answers, soldAtMs }
}
