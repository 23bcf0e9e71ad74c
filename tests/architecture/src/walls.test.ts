import { describe, expect, test } from 'vitest'
import { checkCircles } from './check-circles.ts'
import { checkDoors } from './check-doors.ts'
import { checkFloors } from './check-floors.ts'
import { checkLists } from './check-lists.ts'
import { checkRooms } from './check-rooms.ts'
import { checkShape } from './check-shape.ts'
import { checkSolePlaces } from './check-sole-places.ts'
import { readTree, type Breach, type Tree } from './tree.ts'

const tree = readTree()
const with_ = (path: string, text: string): Tree => new Map([[path, text]])

type Wall = {
  readonly name: string
  readonly check: (tree: Tree) => Breach[]
  readonly planted: readonly (readonly [string, string])[]
}

/** Each wall, with violations planted to see it catch them. */
const walls: readonly Wall[] = [
  {
    name: 'floors',
    check: checkFloors,
    planted: [
      ['packages/domain/src/seats/x.ts', "import { lockPool } from '@inservice/db/seats'"],
      ['packages/domain/src/seats/x.ts', "import { readFile } from 'node:fs'"],
      ['packages/db/src/seats/x.ts', "import { run } from '@inservice/usecases/kernel'"],
      ['packages/api/src/seats/index.ts', "import { lockPool } from '@inservice/db/seats'"],
      ['apps/web/src/x.ts', "import { appRouter } from '@inservice/api/router'"],
      ['packages/usecases/src/seats/x.ts', "import pg from 'pg'"],
    ],
  },
  {
    name: 'rooms and doors',
    check: checkRooms,
    planted: [
      ['packages/domain/src/billing/x.ts', "import { mayBecome } from '../enrollment/index.ts'"],
      ['packages/domain/src/enrollment/x.ts', "import { freeSeats } from '../seats/count-seats.ts'"],
      ['packages/usecases/src/billing/x.ts', "import { lockEnrollment } from '@inservice/db/enrollment'"],
      ['packages/domain/src/gadgets/x.ts', ''],
      ['packages/usecases/src/seats/x.ts', "import { x } from '@inservice/db/seats/lock-pool'"],
    ],
  },
  {
    name: 'sole places',
    check: checkSolePlaces,
    planted: [
      ['packages/usecases/src/seats/x.ts', 'await db.transaction().execute(work)'],
      ['packages/gateways/src/mail/x.ts', 'const url = process.env.SMTP_URL'],
      ['packages/domain/src/seats/x.ts', 'const at = Date.now()'],
      ['packages/usecases/src/seats/x.ts', 'const at = new Date()'],
    ],
  },
  {
    name: 'shape',
    check: checkShape,
    planted: [
      ['packages/domain/src/seats/utils.ts', ''],
      ['packages/domain/src/seats/Seats.ts', ''],
      ['packages/domain/src/seats/x.ts', 'const y = x as any'],
      ['packages/domain/src/seats/x.ts', '\n'.repeat(300)],
      ['packages/db/src/seats/seats-service.ts', ''],
    ],
  },
  {
    name: 'doors',
    check: checkDoors,
    planted: [
      ['packages/domain/src/seats/index.ts', "export { x } from './x.ts'"],
      ['packages/domain/src/seats/inner/index.ts', '// a\n// b\n// c\n'],
    ],
  },
  {
    name: 'lists',
    check: checkLists,
    planted: [['packages/db/src/seats/list-blocks.ts', 'export const listBlocks = (db: Read) => db.selectFrom']],
  },
]

describe.each(walls)('the wall of $name', ({ check, planted }) => {
  test('stands', () => {
    expect(check(tree).map(({ path, rule }) => `${path}: ${rule}`)).toEqual([])
  })
  test.each(planted)('catches what is planted in %s: %s', (path, text) => {
    expect(check(with_(path, text))).toHaveLength(1)
  })
})

test('no circle among the files', () => {
  expect(checkCircles(tree)).toEqual([])
})

test('a planted circle is caught', () => {
  const planted = new Map([
    ['packages/domain/src/seats/a.ts', "import { b } from './b.ts'"],
    ['packages/domain/src/seats/b.ts', "import { a } from './a.ts'"],
  ])
  expect(checkCircles(planted)).toHaveLength(1)
})

test('the house has its rooms', () => {
  expect(
    [...tree.keys()].filter((path) => /^packages\/domain\/src\/[a-z]+\/index\.ts$/.test(path)).length,
  ).toBeGreaterThan(4)
})
