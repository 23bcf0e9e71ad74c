import type { Actor } from '@inservice/domain/access'
import type { Id, Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import { admit } from './admit.ts'
import type { Command } from './command.ts'
import type { GroupCommand } from './group.ts'
import type { House } from './house.ts'
import { runRaw } from './run-one.ts'

const isGrouped = <Shape extends z.ZodRawShape, State, Change, Answer>(
  five: Command<Shape, State, Change, Answer>,
): five is GroupCommand<Shape, State, Change, Answer> => 'together' in five

/**
 * Runs a command: one transaction, the five words, an audit row, the announcements' jobs, the kept answer.
 * Repeated with the same id it answers what it answered first. Serialization failures and deadlocks are tried three times.
 * What many want at once may share its transaction with others of its kind.
 */
export const run = <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  actor: Actor,
  five: Command<Shape, State, Change, Answer>,
  raw: z.input<z.ZodObject<Shape>> & { commandId: Id },
): Promise<Result<Answer>> => (isGrouped(five) ? admit(house, actor, five, raw) : runRaw(house, actor, five, raw))
