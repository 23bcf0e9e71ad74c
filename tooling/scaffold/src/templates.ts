import type { Verb } from './verb.ts'

/** The pure rule, its test, the command and its database test, as they begin: nothing is allowed and nothing is written. */
export const domainRule = ({
  pascal,
  words,
}: Verb): string => `import { ok, type Id, type Result } from '../kernel/index.ts'

/** What the rule looks at; add what it needs. */
export type ${pascal}State = { readonly id: Id }
export type ${pascal}Change = { readonly id: Id }

/**
 * Whether one may ${words}, and what that changes. Say here: units, what it refuses, where the rule comes from,
 * and one example with real numbers.
 */
export const decide${pascal} = (state: ${pascal}State): Result<${pascal}Change> => ok({ id: state.id })
`

export const domainTest = ({ file, pascal, words }: Verb): string => `import { expect, test } from 'vitest'
import { decide${pascal} } from './decide-${file}.ts'

test('${words}: stands', () => {
  const id = '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5'
  expect(decide${pascal}({ id })).toEqual({ ok: true, value: { id } })
})
`

export const usecase = ({
  room,
  camel,
  file,
  pascal,
  words,
}: Verb): string => `import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { decide${pascal} } from '@inservice/domain/${room}'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** One sentence: what it is to ${words}, and for whom. */
export const ${camel} = command({
  name: '${room}.${camel}',
  input: z.object({ id: idSchema }),
  load: async (_tx, { id }) => ({ id }),
  allow: (actor) => can(actor, '${room}.${file}'),
  decide: (state) => decide${pascal}(state),
  save: async (_tx, { id }) => ({ id }),
  announce: () => [],
  audit: ({ id }) => ({ kind: '${room}', id }),
})
`

export const usecaseTest = ({
  camel,
  file,
  words,
}: Verb): string => `import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { run } from '../kernel/index.ts'
import { ${camel} } from './${file}.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

// Five rows for every command: stranger · refused · done · twice · raced.
test('${words}: a stranger finds nothing', async () => {
  const { newId } = open.house
  const answer = await run(open.house, { kind: 'anyone' }, ${camel}, { id: newId(), commandId: newId() })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})
`

const title = (room: string) => room.charAt(0).toUpperCase() + room.slice(1)

export const domainDoor = ({ room }: Verb): string => `// ${title(room)}: say what this room is for,
// which words are its own,
// and what it never does.
`

export const usecaseDoor = ({ room }: Verb): string => `// ${title(room)}, what happens: say which deeds live here,
// what they wait for,
// and what they never do.
`

export const router = ({ room, camel }: Verb): string => `// ${title(room)}: the doors to it.
import { ${camel} } from '@inservice/usecases/${room}'
import { signedIn, trpc } from '../kernel/index.ts'

export const ${room} = trpc.router({
  ${camel}: signedIn.command(${camel}),
})
`
