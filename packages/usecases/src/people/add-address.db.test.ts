import { localMailbox, type Mailbox } from '@inservice/gateways/mail'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { addAddress } from './add-address.ts'
import { addressLink } from './address-link.ts'
import { dropAddress } from './drop-address.ts'
import { verifyAddress } from './verify-address.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let mailbox: Mailbox
let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inservice-merge-'))
  mailbox = localMailbox({ dir })
  open = await openHouse({ mail: mailbox })
})
afterAll(async () => {
  await open.close()
  await rm(dir, { recursive: true })
})

const fresh = () => ({ commandId: open.house.newId() })
type Actor = Parameters<typeof run>[1]

const someone = async () => {
  const person = await open.world.person()
  return { ...person, actor: await open.world.actor(person) }
}
const add = (actor: Actor, email: string) => addAddress.go(open.house, actor, { email, ...fresh() })
/** The token of the newest letter to an address. */
const tokenTo = async (email: string): Promise<string> => {
  await open.work()
  for (const { id } of await mailbox.list(email)) {
    const token = /\/profile\/address\/([\w-]+)/.exec((await mailbox.find(id))?.text ?? '')?.[1]
    if (token) return token
  }
  throw new Error(`no link was sent to ${email}`)
}
const linkTo = async (actor: Actor, email: string): Promise<string> => {
  expect(await add(actor, email)).toMatchObject({ ok: true })
  return tokenTo(email)
}
const standing = async (actor: Actor, token: string) => {
  const seen = await ask(open.house, actor, addressLink, { token })
  return seen.ok ? seen.value.standing : seen.refusal.code
}
describe('another address of one’s own', () => {
  test('is written to, verified by its link, and only by the account that asked', async () => {
    const [kim, other] = [await someone(), await someone()]
    const email = 'kim.home@mail.example'
    const token = await linkTo(kim.actor, email)
    expect(await add(kim.actor, email)).toMatchObject({ refusal: { code: 'address-just-asked' } })
    expect(await standing(other.actor, token)).toBe('address-link-elsewhere')
    const input = { token, ...fresh() }
    expect(await run(open.house, other.actor, verifyAddress, input)).toMatchObject({
      refusal: { code: 'address-link-elsewhere' },
    })
    expect(await run(open.house, { kind: 'anyone' }, verifyAddress, { ...input, ...fresh() })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await standing(kim.actor, token)).toBe('verify')
    expect(await run(open.house, kim.actor, verifyAddress, { token, ...fresh() })).toMatchObject({ value: { email } })
    expect(await standing(kim.actor, token)).toBe('done')
    expect(await add(kim.actor, email)).toMatchObject({ refusal: { code: 'address-yours' } })
  })

  test('a link is over after a day, and when another was sent; an address that waits can be taken away', async () => {
    const kim = await someone()
    const email = 'kim.late@mail.example'
    const token = await linkTo(kim.actor, email)
    open.setNow('2026-03-03T17:00:00.000Z')
    expect(await standing(kim.actor, token)).toBe('address-link-over')
    const again = await linkTo(kim.actor, email)
    expect(again).not.toBe(token)
    expect(await standing(kim.actor, token)).toBe('address-link-over')
    expect(await standing(kim.actor, again)).toBe('verify')
    open.setNow('2026-03-02T17:00:00.000Z')
    const kept = await open.db
      .selectFrom('person_address')
      .selectAll()
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const stranger = await someone()
    const drop = (actor: Actor) => run(open.house, actor, dropAddress, { addressId: kept.id, ...fresh() })
    expect(await drop(stranger.actor)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await drop(kim.actor)).toMatchObject({ ok: true })
    expect(await standing(kim.actor, again)).toBe('address-link-over')
    const [own] = await open.db.selectFrom('person_address').select('id').where('person_id', '=', kim.id).execute()
    expect(await run(open.house, kim.actor, dropAddress, { addressId: own?.id ?? '', ...fresh() })).toMatchObject({
      refusal: { code: 'address-kept' },
    })
  })
})
