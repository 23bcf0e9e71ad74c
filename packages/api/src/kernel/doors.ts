import { Outage, refuse, type Id, type Result, idSchema } from '@inservice/domain/kernel'
import { ask, run, type Command, type Errand, type Query } from '@inservice/usecases/kernel'
import { TRPCError } from '@trpc/server'
import type { z } from 'zod'
import type { Context } from './context.ts'
import { Refused } from './refused.ts'
import { trpc } from './trpc.ts'

const answer = async <Value>(ctx: Context, work: () => Promise<Result<Value>>): Promise<Value> => {
  try {
    const result = await work()
    if (!result.ok) throw new Refused(result.refusal, ctx.refusals)
    return result.value
  } catch (error) {
    if (error instanceof Outage)
      throw new TRPCError({
        code: 'SERVICE_UNAVAILABLE',
        message: 'Try again in a moment. Nothing is lost.',
        cause: error,
      })
    throw error
  }
}

const anyoneAtAll = trpc.procedure
const withSignIn = trpc.procedure.use(({ ctx, next }) => {
  if (ctx.actor.kind !== 'person') throw new Refused(refuse('sign-in-needed').refusal, ctx.refusals)
  return next({ ctx })
})

/** A command's input as it travels: its own fields and the id that its caller made. */
const travelling = <Shape extends z.ZodRawShape>(five: { input: z.ZodObject<Shape> }) =>
  five.input.extend({ commandId: idSchema })

const door = (procedure: typeof anyoneAtAll) => ({
  /** One line of a router: lets a query be asked. */
  query: <Shape extends z.ZodRawShape, State, Answer>(three: Query<Shape, State, Answer>) =>
    procedure
      .input(three.input)
      .query(({ ctx, input }): Promise<Answer> =>
        answer(ctx, () => ask(ctx.house, ctx.actor, three, input as z.input<z.ZodObject<Shape>>)),
      ),
  /** One line of a router: lets a command be given. */
  command: <Shape extends z.ZodRawShape, State, Change, Answer>(five: Command<Shape, State, Change, Answer>) =>
    procedure
      .input(travelling(five))
      .mutation(({ ctx, input }): Promise<Answer> =>
        answer(ctx, () => run(ctx.house, ctx.actor, five, input as z.input<z.ZodObject<Shape>> & { commandId: Id })),
      ),
  /** One line of a router: lets an errand to the outside be run. */
  errand: <Shape extends z.ZodRawShape, Answer>(plain: Errand<Shape, Answer>) =>
    procedure
      .input(travelling(plain))
      .mutation(({ ctx, input }): Promise<Answer> =>
        answer(ctx, () => plain.go(ctx.house, ctx.actor, input as z.output<z.ZodObject<Shape>> & { commandId: Id })),
      ),
})

/** Doors: who may knock at all. What they may do is the deed's to say. */
export const anyone = door(anyoneAtAll)
export const signedIn = door(withSignIn)
