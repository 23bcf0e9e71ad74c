import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAddressHouse } from '../../test/index.ts'
import { run } from '../kernel/index.ts'
import { dropAddress } from './drop-address.ts'
import { verifyAddress } from './verify-address.ts'

let open: Awaited<ReturnType<typeof openAddressHouse>>
beforeAll(async () => {
  open = await openAddressHouse()
})
afterAll(() => open.close())

const fresh = () => ({ commandId: open.house.newId() })
type Actor = Parameters<typeof run>[1]

describe('another address of one’s own', () => {
  test('is written to, verified by its link, and only by the account that asked', async () => {
    const [kim, other] = [await open.someone(), await open.someone()]
    const email = 'kim.home@mail.example'
    const token = await open.linkTo(kim.actor, email)
    expect(await open.add(kim.actor, email)).toMatchObject({ refusal: { code: 'address-just-asked' } })
    expect(await open.standing(other.actor, token)).toBe('address-link-elsewhere')
    const input = { token, ...fresh() }
    expect(await run(open.house, other.actor, verifyAddress, input)).toMatchObject({
      refusal: { code: 'address-link-elsewhere' },
    })
    expect(await run(open.house, { kind: 'anyone' }, verifyAddress, { ...input, ...fresh() })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await open.standing(kim.actor, token)).toBe('verify')
    expect(await run(open.house, kim.actor, verifyAddress, { token, ...fresh() })).toMatchObject({ value: { email } })
    expect(await open.standing(kim.actor, token)).toBe('done')
    expect(await open.add(kim.actor, email)).toMatchObject({ refusal: { code: 'address-yours' } })
  })

  test('a link is over after a day, and when another was sent; an address that waits can be taken away', async () => {
    const kim = await open.someone()
    const email = 'kim.late@mail.example'
    const token = await open.linkTo(kim.actor, email)
    open.setNow('2026-03-03T17:00:00.000Z')
    expect(await open.standing(kim.actor, token)).toBe('address-link-over')
    const again = await open.linkTo(kim.actor, email)
    expect(again).not.toBe(token)
    expect(await open.standing(kim.actor, token)).toBe('address-link-over')
    expect(await open.standing(kim.actor, again)).toBe('verify')
    open.setNow('2026-03-02T17:00:00.000Z')
    const kept = await open.db
      .selectFrom('person_address')
      .selectAll()
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const stranger = await open.someone()
    const drop = (actor: Actor) => run(open.house, actor, dropAddress, { addressId: kept.id, ...fresh() })
    expect(await drop(stranger.actor)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await drop(kim.actor)).toMatchObject({ ok: true })
    expect(await open.standing(kim.actor, again)).toBe('address-link-over')
    const [own] = await open.db.selectFrom('person_address').select('id').where('person_id', '=', kim.id).execute()
    expect(await run(open.house, kim.actor, dropAddress, { addressId: own?.id ?? '', ...fresh() })).toMatchObject({
      refusal: { code: 'address-kept' },
    })
  })
})
