import type { Actor } from '@inservice/domain/access'
import type { Id, Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import type { House } from './house.ts'

/**
 * A use case that does not fit the five words because it calls the outside between two commands
 * (docs/adr: errands). It carries its caller's command id on, so that a repetition does nothing twice.
 */
export type Errand<Shape extends z.ZodRawShape, Answer> = {
  readonly name: string
  readonly input: z.ZodObject<Shape>
  readonly go: (
    house: House,
    actor: Actor,
    input: z.output<z.ZodObject<Shape>> & { commandId: Id },
  ) => Promise<Result<Answer>>
}

/** Names an errand, with its types inferred from each other. */
export const errand = <Shape extends z.ZodRawShape, Answer>(plain: Errand<Shape, Answer>): Errand<Shape, Answer> =>
  plain
