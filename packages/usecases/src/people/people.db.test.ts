import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { clearSignIns } from './clear-sign-ins.ts'
import { me } from './me.ts'
import { openAccount } from './open-account.ts'
import { profile } from './profile.ts'
import { saveProfile } from './save-profile.ts'
import { setLanguage } from './set-language.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const machine = { kind: 'machine', name: 'test' } as const
const empty = {
  legalName: null,
  formerName: null,
  language: 'es',
  occupation: 'esa',
  jobTitle: 'School nurse',
  workAddress: null,
  certificateNumber: '123456R',
  organizationId: null,
  schoolId: null,
  accessNeeds: 'ASL interpretation',
} as const

const account = async (email: string, verified = true) => {
  const id = open.house.newId()
  await open.db.insertInto('auth_user').values({ id, name: 'Kim Lee', email, email_verified: verified }).execute()
  return id
}
const openFor = (userId: string, commandId = open.house.newId()) =>
  run(open.house, machine, openAccount, { userId, language: 'en', commandId })

describe('an account’s person', () => {
  test('is opened by the house alone', async () => {
    const userId = await account('stranger@school.example')
    const person = await open.world.actor(await open.world.person())
    const answer = await run(open.house, person, openAccount, { userId, language: 'en', commandId: open.house.newId() })
    expect(answer).toMatchObject({ refusal: { code: 'not-found' } })
  })
  test('is refused while the address is not verified', async () => {
    expect(await openFor(await account('later@school.example', false))).toMatchObject({
      refusal: { code: 'address-not-verified' },
    })
  })
  test('is made once, in the organization of the address, however often and at once it is asked for', async () => {
    const district = await open.world.organization()
    const userId = await account(`kim@${district.domain}`)
    const all = await Promise.all(Array.from({ length: 6 }, () => openFor(userId)))
    const ids = new Set(all.map((answer) => (answer.ok ? answer.value.personId : null)))
    expect(ids.size).toBe(1)
    const [personId = ''] = [...ids]
    const actor = await open.world.actor({ id: personId ?? '' })
    expect(await ask(open.house, actor, me, {})).toMatchObject({
      value: { person: { organizationName: district.name, email: `kim@${district.domain}` } },
    })
  })
  test('is the one who was invited by the address', async () => {
    const invited = await open.world.person({ account: false, verified: false, email: 'invited@school.example' })
    expect(await openFor(await account('invited@school.example'))).toMatchObject({ value: { personId: invited.id } })
  })
  test('is the owner of the verified address, though they have another account', async () => {
    const owner = await open.world.person()
    await open.world.address(owner, 'second@school.example')
    expect(await openFor(await account('second@school.example'))).toMatchObject({ value: { personId: owner.id } })
  })
})

describe('one’s own profile', () => {
  test('is nothing to a stranger', async () => {
    expect(await ask(open.house, { kind: 'anyone' }, profile, {})).toMatchObject({ refusal: { code: 'not-found' } })
  })
  test('refuses another district’s school, and keeps what was there', async () => {
    const [mine, other] = [await open.world.organization(), await open.world.organization()]
    const school = await open.world.organization({ kind: 'school', parent: other })
    const actor = await open.world.actor(await open.world.person({ givenName: 'Ana' }))
    const asked = { ...empty, givenName: 'Eva', familyName: 'Ruiz', organizationId: mine.id, schoolId: school.id }
    const answer = await run(open.house, actor, saveProfile, { ...asked, commandId: open.house.newId() })
    expect(answer).toMatchObject({ refusal: { code: 'school-elsewhere' } })
    expect(await ask(open.house, actor, profile, {})).toMatchObject({ value: { givenName: 'Ana' } })
  })
  test('is saved, and says what records still lack', async () => {
    const actor = await open.world.actor(await open.world.person())
    const district = await open.world.organization()
    const school = await open.world.organization({ kind: 'school', parent: district })
    const save = (its: object) =>
      run(open.house, actor, saveProfile, {
        ...empty,
        givenName: 'Eva',
        familyName: 'Ruiz',
        ...its,
        commandId: open.house.newId(),
      })
    expect(await save({})).toMatchObject({ ok: true })
    expect(await ask(open.house, actor, profile, {})).toMatchObject({ value: { missing: ['organizationId'] } })
    expect(await save({ organizationId: school.id })).toMatchObject({ ok: true })
    expect(await ask(open.house, actor, profile, {})).toMatchObject({
      value: { organizationName: district.name, schoolName: school.name, jobTitle: 'School nurse', missing: [] },
    })
  })
  test('shows the certificates on record, the one that expires first first, and nobody else’s', async () => {
    const person = await open.world.person()
    await open.world.certificate(person, { kind: 'administrator', expiresOn: '2029-06-30' })
    await open.world.certificate(person, { kind: 'teacher', expiresOn: '2028-06-30' })
    await open.world.certificate(await open.world.person())
    const found = await ask(open.house, await open.world.actor(person), profile, {})
    expect(found.ok && found.value.certificates.map(({ kind }) => kind)).toEqual(['teacher', 'administrator'])
  })
  test('keeps its language; said twice, it is one change', async () => {
    const actor = await open.world.actor(await open.world.person())
    const commandId = open.house.newId()
    const once = await run(open.house, actor, setLanguage, { language: 'es', commandId })
    expect(await run(open.house, actor, setLanguage, { language: 'en', commandId })).toEqual(once)
    expect(await ask(open.house, actor, profile, {})).toMatchObject({ value: { language: 'es' } })
  })
})

test('spent links are forgotten the night after, the others kept', async () => {
  const link = (id: string, expires_at: string) =>
    open.db.insertInto('auth_verification').values({ id, identifier: id, value: '', expires_at }).execute()
  const [spent, young] = [open.house.newId(), open.house.newId()]
  await link(spent, '2026-02-28T00:00:00.000Z')
  await link(young, '2026-03-02T16:00:00.000Z')
  await clearSignIns.handle(open.house, { _cron: {} })
  const left = await open.db.selectFrom('auth_verification').select('id').execute()
  expect(left).toEqual([{ id: young }])
})
