import type { Actor } from '@inservice/domain/access'
import { ok, refuse, type Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import type { House } from './house.ts'
import type { Query } from './query.ts'

/** Runs a query on the read-only pool: load, allow, show. What is absent and what is not allowed answer alike. */
export const ask = async <Shape extends z.ZodRawShape, State, Answer>(
  house: House,
  actor: Actor,
  three: Query<Shape, State, Answer>,
  raw: z.input<z.ZodObject<Shape>>,
): Promise<Result<Answer>> => {
  const input = three.input.parse(raw)
  const moment = { actor, now: house.now(), newId: house.newId }
  const state = await three.load(house.read, input, moment)
  if (state === null || !three.allow(actor, state, input)) return refuse('not-found')
  return ok(three.show(state, input, moment))
}
