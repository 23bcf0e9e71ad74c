// Every door of the house, by room.
import { trpc } from '../kernel/index.ts'
import { organizations } from '../organizations/index.ts'
import { attendance } from '../attendance/index.ts'
import { billing } from '../billing/index.ts'
import { catalog } from '../catalog/index.ts'
import { enrollment } from '../enrollment/index.ts'
import { evaluation } from '../evaluation/index.ts'
import { hours } from '../hours/index.ts'
import { messages } from '../messages/index.ts'
import { people } from '../people/index.ts'
import { reports } from '../reports/index.ts'
import { seats } from '../seats/index.ts'

export const appRouter = trpc.router({
  people,
  catalog,
  billing,
  attendance,
  seats,
  enrollment,
  hours,
  evaluation,
  messages,
  organizations,
  reports,
})

export type AppRouter = typeof appRouter
export { allRefusals } from './all-refusals.ts'
