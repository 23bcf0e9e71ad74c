// Every door of the house, by room.
import { trpc } from '../kernel/index.ts'
import { people } from '../people/index.ts'

export const appRouter = trpc.router({
  people,
})

export type AppRouter = typeof appRouter
