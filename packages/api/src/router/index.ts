// Every door of the house, by room.
import { trpc } from '../kernel/index.ts'
import { organizations } from '../organizations/index.ts'
import { people } from '../people/index.ts'

export const appRouter = trpc.router({
  people,
  organizations,
})

export type AppRouter = typeof appRouter
