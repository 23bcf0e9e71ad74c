import { must } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { countBlock, openHouse, setDistrict } from '../../test/index.ts'
import { run } from '../kernel/index.ts'
import { assignSeats } from './assign-seats.ts'
import { previewAssign } from './preview-assign.ts'

const listed = 2_000

let open: Awaited<ReturnType<typeof openHouse>>
let set: Awaited<ReturnType<typeof stage>>
const stage = async () => {
  const district = await setDistrict(open, { capacity: 2 * listed })
  const some = async () => {
    const people = []
    for (let at = 0; at < 13; at += 1) people.push(await district.colleague())
    return people
  }
  const [enrolled, seated] = [await some(), await some()]
  for (const person of enrolled) await open.world.enrollment(district.offering, person)
  const { id: blockId } = await open.world.seatBlock({
    offering: district.offering,
    organization: district.district,
    manager: { id: must(district.manager.kind === 'person' ? district.manager.personId : null, 'a person manages') },
    quantity: listed + seated.length,
    assigned: seated,
  })
  return { ...district, blockId, enrolled, seated }
}
beforeAll(async () => {
  open = await openHouse()
  set = await stage()
})
afterAll(() => open.close())

type Line = { readonly line: number; readonly name: string; readonly email: string; readonly school: string }
type Kind = readonly [code: string, spoil: (line: Line, before: Line, nth: number) => Line]

const emailOf = (people: readonly { email: string }[], nth: number): string =>
  must(people[nth], 'nobody is named twice').email

/** Ways in which a line can be wrong: in what it says, and in what it asks for. */
const unreadable = (): readonly Kind[] => [
  ['address-missing', (line) => ({ ...line, email: '' })],
  ['address-malformed', (line) => ({ ...line, email: 'a.person at school' })],
  ['name-missing', (line) => ({ ...line, name: '' })],
]
const undoable = (): readonly Kind[] => [
  ['seat-person-enrolled', (line, _, nth) => ({ ...line, email: emailOf(set.enrolled, nth) })],
  ['seat-already-assigned', (line, _, nth) => ({ ...line, email: emailOf(set.seated, nth) })],
  ['seat-school-unknown', (line) => ({ ...line, school: 'A School of Nowhere' })],
]
const repeated: Kind = ['address-repeated', (line, { email }) => ({ ...line, email })]

/** Two thousand lines of which every fifty-third is wrong: thirty-seven. The first stands on line 2, under the names. */
const listOf = (kinds: readonly Kind[]) => {
  const lines: Line[] = []
  const wrong = new Map<number, string>()
  for (let at = 1; at <= listed; at += 1) {
    const line = { line: at + 1, name: `Teacher ${at}`, email: `t${at}@${set.district.domain}`, school: '' }
    const nth = wrong.size
    const kind = at % 53 === 0 ? kinds[nth % kinds.length] : undefined
    const [code, spoil] = kind ?? []
    if (code) wrong.set(line.line, code)
    const before = lines.at(-1) ?? line
    lines.push(spoil ? spoil(line, before, Math.floor(nth / kinds.length)) : line)
  }
  const text = ['Name,Email,School', ...lines.map(({ name, email, school }) => `${name},${email},${school}`)].join('\n')
  return { lines, wrong, csvBase64: Buffer.from(text).toString('base64') }
}

const check = async (csvBase64: string) => {
  const commandId = open.house.newId()
  const answer = await previewAssign.go(open.house, set.manager, { blockId: set.blockId, csvBase64, commandId })
  return must(answer.ok ? answer.value : null, JSON.stringify(answer))
}
const give = (people: readonly Line[]) =>
  run(open.house, set.manager, assignSeats, {
    blockId: set.blockId,
    people: [...people],
    commandId: open.house.newId(),
  })
const kept = async () => {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::int from person) as people, (select count(*)::int from enrollment) as enrollments,
      (select count(*)::int from block_seat_event) as events, (select count(*)::int from job_outbox) as announced`.execute(
    open.db,
  )
  return { ...rows[0], ...(await countBlock(open, set.blockId)) }
}
const troubled = (lines: Awaited<ReturnType<typeof check>>['lines']) =>
  lines.flatMap(({ line, trouble }): [number, string][] => (trouble ? [[line, trouble.code]] : []))

/** The lines that a refused form names by their places in it. */
const namedIn = (problems: unknown): number[] =>
  problems instanceof z.ZodError ? problems.issues.map(({ path }) => Number(path[1]) + 2) : []

test('of two thousand lines exactly the thirty-seven wrong ones are named, and nothing is kept', async () => {
  const { wrong, csvBase64 } = listOf([...unreadable(), ...undoable(), repeated])
  const before = await kept()
  const { lines, file } = await check(csvBase64)
  expect(file).toBeNull()
  expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: listed }, (_, at) => at + 2))
  expect(wrong.size).toBe(37)
  expect(troubled(lines)).toEqual([...wrong])
  expect(await kept()).toEqual(before)
})

test('sent all the same, the list gives nobody a seat: neither the good lines nor the others', async () => {
  const { lines } = listOf(undoable())
  const before = await kept()
  expect(await give(lines)).toMatchObject({ refusal: { code: 'seat-lines-to-mend', facts: { count: 37, line: 54 } } })
  const unread = listOf(unreadable())
  const sent = await give(unread.lines).catch((problems: unknown) => problems)
  expect(namedIn(sent)).toEqual([...unread.wrong.keys()])
  expect(await kept()).toEqual(before)
})

test('control: a list without them names none; it is the wrong lines that are named', async () => {
  const { wrong, csvBase64 } = listOf([])
  const { lines } = await check(csvBase64)
  expect(wrong.size).toBe(0)
  expect(troubled(lines)).toEqual([])
})
