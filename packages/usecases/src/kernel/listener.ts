import type { Actor } from '@inservice/domain/access'
import { idSchema, type Id } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import type { Command } from './command.ts'
import type { House } from './house.ts'
import { runRaw } from './run-one.ts'

/** What the worker can run: a name, and what to do with a job's payload. Throwing means: try again later. */
export type Task = {
  /** `room.on-topic` or `room.verb` */
  readonly name: string
  /** The topic it hears, where it is a listener. */
  readonly hears?: string
  readonly handle: (house: House, payload: unknown) => Promise<void>
}

const machine = (name: string): Actor => ({ kind: 'machine', name })

/**
 * A room's answer to something announced on its left: a command run by the house itself, exactly once per announcement.
 * A refusal ends the job: the state that would allow it is gone.
 */
export const listener = <Shape extends z.ZodRawShape, State, Change, Answer>(
  hears: string,
  five: Command<Shape, State, Change, Answer>,
): Task => ({
  name: five.name,
  hears,
  handle: async (house, payload) => {
    const announced = z.looseObject({ commandId: idSchema }).parse(payload)
    const commandId: Id = v5(five.name, announced.commandId)
    await runRaw(house, machine(five.name), five, { ...announced, commandId })
  },
})
