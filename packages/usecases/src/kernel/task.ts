import type { z } from 'zod'
import type { House } from './house.ts'
import type { Task } from './listener.ts'

/** A job that calls the outside or works through a list: a plain function, tried again until it returns. */
export const task = <Shape extends z.ZodRawShape>(
  name: string,
  input: z.ZodObject<Shape>,
  handle: (house: House, input: z.output<z.ZodObject<Shape>>) => Promise<void>,
  hears?: string,
): Task => ({
  name,
  ...(hears === undefined ? {} : { hears }),
  handle: (house, payload) => handle(house, input.parse(payload)),
})
