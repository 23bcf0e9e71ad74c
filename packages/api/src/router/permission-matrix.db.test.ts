import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { permissionMatrix } from '../../test/permission-matrix.ts'
import { knockers, setStage, type Knocker, type Stage } from '../../test/set-stage.ts'
import { Refused, trpc } from '../kernel/index.ts'
import { allRefusals, appRouter } from './index.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.open.close())

const procedures = Object.keys(appRouter._def.procedures).toSorted()

/** Follows a dotted path through the caller: `billing.payOrder` to its function. */
const call = async (knocker: Knocker, path: string, input: object): Promise<unknown> => {
  const { house } = stage.open
  const context = {
    house,
    actor: stage.actors[knocker],
    language: 'en' as const,
    reference: 'test',
    refusals: allRefusals,
  }
  let step: unknown = trpc.createCallerFactory(appRouter)(context)
  for (const name of path.split('.')) step = Reflect.get(Object(step), name)
  if (typeof step !== 'function') throw new Error(`no procedure ${path}`)
  return step({ commandId: house.newId(), ...input })
}

/** Allowed: an answer, or a refusal that speaks of the thing. Denied: nothing is there, or sign in first. */
const knock = async (knocker: Knocker, path: string, input: object): Promise<'allowed' | 'denied'> => {
  try {
    await call(knocker, path, input)
    return 'allowed'
  } catch (error) {
    if (error instanceof Refused)
      return ['not-found', 'sign-in-needed'].includes(error.refusal.code) ? 'denied' : 'allowed'
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST')
      throw new Error(`${path}: the matrix asks something malformed`, { cause: error })
    throw error
  }
}

test('every procedure has its row, and no row is without its procedure', () => {
  expect(Object.keys(permissionMatrix).toSorted()).toEqual(procedures)
})

test.each(procedures)('%s opens to whom the matrix says, and to no one else', async (path) => {
  const row = permissionMatrix[path]
  const wrong: string[] = []
  for (const knocker of knockers) {
    const wished = row?.opensTo.includes(knocker) ? 'allowed' : 'denied'
    const found = await knock(knocker, path, Object(await row?.input(stage)))
    if (found !== wished) wrong.push(`${knocker} is ${found}`)
  }
  expect(wrong).toEqual([])
})
