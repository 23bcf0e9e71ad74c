import { initTRPC } from '@trpc/server'
import { ZodError } from 'zod'
import type { Context } from './context.ts'
import { Refused, type ShownRefusal } from './refused.ts'

/** A field that the schema refused: its path, and the sentence on it. */
export type FieldProblem = { readonly path: string; readonly message: string }

const problemsOf = (cause: unknown): FieldProblem[] =>
  cause instanceof ZodError ? cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })) : []

export const trpc = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const refusal: ShownRefusal | null = error instanceof Refused ? error.refusal : null
    const problems = problemsOf(error.cause)
    const isBug = error.code === 'INTERNAL_SERVER_ERROR'
    return {
      code: shape.code,
      message: isBug
        ? 'Something went wrong on our side. Your work is kept; try again, or tell us the reference.'
        : shape.message,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        refusal,
        problems,
        reference: ctx?.reference ?? null,
      },
    }
  },
})
