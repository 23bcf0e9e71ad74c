import { insist } from './insist.ts'
import { v7 } from 'uuid'

const clients = 48

export type Told = { readonly enrollmentId: string } | { readonly refused: string }

const read = (status: number, body: string): Told => {
  const parsed: {
    result?: { data: { enrollmentId: string } }
    error?: { data: { refusal: { code: string } | null } }
  } = JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1))
  if (status === 200 && parsed.result) return { enrollmentId: parsed.result.data.enrollmentId }
  return { refused: parsed.error?.data.refusal?.code ?? `${status}` }
}

/** A crowd holds a seat and registers, each insisting on an answer; answers what each was told. */
export const rushThrough = async (port: number, offeringId: string, cookies: readonly string[]): Promise<Told[]> => {
  const told: Told[] = []
  let next = 0
  const client = async (): Promise<void> => {
    while (next < cookies.length) {
      const cookie = cookies[next] ?? ''
      next += 1
      await insist(port, cookie, '/api/trpc/enrollment.holdSeat', { offeringId, commandId: v7() })
      const input = { offeringId, payBy: 'nothing', expectedCents: 0, commandId: v7() }
      const { status, body } = await insist(port, cookie, '/api/trpc/enrollment.register', input)
      told.push(read(status, body))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return told
}
