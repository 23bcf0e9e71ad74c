import { placeOf } from './place-of.ts'
import type { Breach, Tree } from './tree.ts'

const opening = (text: string): number => text.split('\n').findIndex((line) => !line.startsWith('//'))

/** A room's index opens with 3–6 lines that say what it is for, and only a room's index gathers others. */
export const checkDoors = (tree: Tree): Breach[] =>
  [...tree].flatMap(([path, text]): Breach[] => {
    const { unit, room } = placeOf(path)
    if (room === undefined || !path.endsWith('/index.ts')) return []
    if (path !== `${unit}/src/${room}/index.ts`) return [{ path, rule: 'doors: only a room has an index' }]
    if (unit === 'packages/api')
      return opening(text) >= 1 ? [] : [{ path, rule: 'doors: the index says what the room is for' }]
    const lines = opening(text)
    return lines >= 3 && lines <= 6
      ? []
      : [{ path, rule: 'doors: the index opens with 3 to 6 lines that say what the room is for' }]
  })
