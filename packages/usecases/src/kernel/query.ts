import type { Read } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import type { z } from 'zod'
import type { Moment } from './command.ts'

/** A query in three words. Null from `load` and false from `allow` read alike outside. */
export type Query<Shape extends z.ZodRawShape, State, Answer> = {
  readonly name: string
  readonly input: z.ZodObject<Shape>
  readonly load: (read: Read, input: z.output<z.ZodObject<Shape>>, moment: Moment) => Promise<State | null>
  readonly allow: (actor: Actor, state: State, input: z.output<z.ZodObject<Shape>>) => boolean
  readonly show: (state: State, input: z.output<z.ZodObject<Shape>>, moment: Moment) => Answer
}

/** Names the three words of a query, with their types inferred from each other. */
export const query = <Shape extends z.ZodRawShape, State, Answer>(
  three: Query<Shape, State, Answer>,
): Query<Shape, State, Answer> => three
