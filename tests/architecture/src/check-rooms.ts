import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'
import { orderOf, placeOf } from './place-of.ts'
import type { Breach, Tree } from './tree.ts'

/** Gateways are named after what is outside, not after rooms. */
const withoutOrder = new Set(['packages/gateways'])

/** The runner and the doors ask who may: the kernels of the upper floors may mention access. */
const mayMention = (room: string, there: string): boolean =>
  orderOf(there) <= orderOf(room) || (room === 'kernel' && there === 'access')

/** Never right, and only through doors: a file imports from its own room, or by the index of a room on its left, on every floor. */
export const checkRooms = (tree: Tree): Breach[] =>
  [...tree].flatMap(([path, text]) => {
    const { unit, room, isTest } = placeOf(path)
    if (room === undefined || withoutOrder.has(unit)) return []
    if (orderOf(room) < 0) return [{ path, rule: `rooms: ${room} is no room of the house` }]
    return importsOf(text).flatMap(({ from }): Breach[] => {
      if (from.startsWith('.')) {
        const target = posix.normalize(posix.join(posix.dirname(path), from))
        const there = placeOf(target)
        if (there.room === undefined || there.room === room) return []
        if (orderOf(there.room) > orderOf(room))
          return [{ path, rule: `rooms: ${room} may not look right, into ${there.room}` }]
        return target.endsWith(`/${there.room}/index.ts`)
          ? []
          : [{ path, rule: `doors: ${from} goes past the door of ${there.room}` }]
      }
      const [, floor, there] = /^@inservice\/(domain|db|documents|usecases)\/(.+)$/.exec(from) ?? []
      if (floor === undefined || there === undefined) return []
      if (orderOf(there) < 0) return [{ path, rule: `doors: ${from} goes past a door` }]
      if (isTest || mayMention(room, there)) return []
      return [{ path, rule: `rooms: ${room} may not mention ${there}, which stands on its right` }]
    })
  })
