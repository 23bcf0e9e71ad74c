// Every listener and task of the house, for the worker: room by room, left to right.
// A listener names the topic it hears; a task is called by its name.
// Nothing is decided here.
import type { Task } from '../kernel/index.ts'

export const tasks: readonly Task[] = []

/** Which tasks hear a topic. */
export const listenersTo = (topic: string): readonly string[] =>
  tasks.filter((task) => task.hears === topic).map((task) => task.name)
