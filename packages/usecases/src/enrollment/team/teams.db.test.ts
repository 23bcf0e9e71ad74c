import { must, type Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../../test/index.ts'
import { ask, run } from '../../kernel/index.ts'
import { withdraw } from '../withdraw.ts'
import { withdrawalQuote } from '../withdrawal-quote.ts'
import { assignCoach } from './assign-coach.ts'
import { coachedTeams } from './coached-teams.ts'
import { createTeam } from './create-team.ts'
import { joinTeam } from './join-team.ts'
import { leaveTeam } from './leave-team.ts'
import { moveToTeam } from './move-to-team.ts'
import { ownTeam } from './own-team.ts'
import { teams } from './teams.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code)
const stranger = { kind: 'anyone' } as const

/** A cohort whose teams have two to three people, its registrar, and what members and staff do. */
const teamStage = async () => {
  const { world, house, db } = open
  const provider = await world.provider()
  const offering = await world.offering({ provider, kind: 'cohort', capacity: 20 })
  const offeringId = offering.id
  await db.updateTable('offering').set({ team_min: 2, team_max: 3 }).where('id', '=', offeringId).execute()
  const clerk = await world.person()
  await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  const registrar = await world.actor(clerk)
  const fresh = () => ({ commandId: house.newId() })
  const member = async (givenName = 'Given') => {
    const person = await world.person({ givenName, familyName: 'Member' })
    const { id: enrollmentId } = await world.enrollment(offering, person)
    return { ...person, enrollmentId, actor: await world.actor(person) }
  }
  type Member = Awaited<ReturnType<typeof member>>
  const create = ({ actor }: Pick<Member, 'actor'>, name = 'Owls', commandId = house.newId()) =>
    run(house, actor, createTeam, { offeringId, name, commandId })
  return {
    offering,
    registrar,
    member,
    create,
    founded: async (name = 'Owls') => {
      const founder = await member()
      const made = await create(founder, name)
      return { founder, ...must(made.ok ? made.value : undefined, JSON.stringify(made)) }
    },
    join: ({ actor }: Pick<Member, 'actor'>, typed: string, commandId = house.newId()) =>
      run(house, actor, joinTeam, { offeringId, code: typed, commandId }),
    leave: ({ actor }: Member) => run(house, actor, leaveTeam, { offeringId, ...fresh() }),
    own: ({ actor }: Member) => ask(house, actor, ownTeam, { slug: offering.slug }),
    move: (enrollmentId: Id, teamId: Id | null, actor = registrar) =>
      run(house, actor, moveToTeam, { enrollmentId, teamId, ...fresh() }),
    coach: (teamId: Id, email: string | null, actor = registrar) =>
      run(house, actor, assignCoach, { teamId, email, ...fresh() }),
    board: async (actor = registrar) => {
      const asked = await ask(house, actor, teams, { offeringId })
      return must(asked.ok ? asked.value : undefined, 'the registrar sees the teams')
    },
    countMembers: async (teamId: Id) => {
      const { rows } = await sql<{ size: number; counted: number }>`
        select size, (select count(*)::int from team_member where team_id = ${teamId}) as counted
        from team where id = ${teamId}`.execute(db)
      return rows[0]
    },
  }
}

test('a stranger, whoever has no seat, and a cohort without teams: nothing is there', async () => {
  const stage = await teamStage()
  const { teamId, founder } = await stage.founded()
  const bystander = await open.world.actor(await open.world.person())
  expect(code(await stage.create({ actor: bystander }))).toBe('not-found')
  expect(code(await stage.join({ actor: bystander }, 'AAAAAA'))).toBe('not-found')
  expect(code(await stage.move(founder.enrollmentId, null, founder.actor))).toBe('not-found')
  expect(code(await stage.coach(teamId, null, founder.actor))).toBe('not-found')
  expect(code(await ask(open.house, founder.actor, teams, { offeringId: stage.offering.id }))).toBe('not-found')
  expect(code(await ask(open.house, stranger, ownTeam, { slug: stage.offering.slug }))).toBe('not-found')
  await open.db
    .updateTable('offering')
    .set({ team_min: null, team_max: null })
    .where('id', '=', stage.offering.id)
    .execute()
  expect(code(await stage.own(founder))).toBe('not-found')
})

test('refused: a wrong code, a second team, a name that is taken, a fourth of three', async () => {
  const stage = await teamStage()
  const { founder, code: key } = await stage.founded()
  const [bo, cy, di] = [await stage.member('Bo'), await stage.member('Cy'), await stage.member('Di')]
  expect(await stage.join(bo, 'zzz')).toMatchObject({ refusal: { code: 'team-code-unknown' } })
  expect(code(await stage.create(founder, 'Hawks'))).toBe('already-in-team')
  expect(await stage.create(bo, 'oWLS')).toMatchObject({ refusal: { code: 'team-name-taken' } })
  expect(code(await stage.join(bo, key))).toBe('ok')
  expect(code(await stage.join(cy, key))).toBe('ok')
  expect(await stage.join(di, key)).toMatchObject({ refusal: { code: 'team-full', facts: { name: 'Owls', max: 3 } } })
  expect(code(await stage.leave(di))).toBe('not-in-team')
})

test('done: begun, joined by a code however it is typed, complete from two on, left', async () => {
  const stage = await teamStage()
  const { founder, teamId, code: key } = await stage.founded()
  const bo = await stage.member('Bo')
  expect(await stage.board()).toMatchObject({
    teams: [{ isComplete: false, members: [{ name: 'Given Member' }] }],
    teamless: [{ name: 'Bo Member' }],
  })
  expect(code(await stage.join(bo, ` ${key.slice(0, 3).toLowerCase()}-${key.slice(3)} `))).toBe('ok')
  expect(await stage.board()).toMatchObject({ teams: [{ isComplete: true, isFull: false }], teamless: [] })
  expect(await stage.own(founder)).toMatchObject({
    value: { team: { code: key, members: [{ name: 'Bo Member' }, { name: 'Given Member' }] } },
  })
  expect(code(await stage.leave(founder))).toBe('ok')
  expect(await stage.countMembers(teamId)).toEqual({ size: 1, counted: 1 })
})

test('twice: the same command answers the same, and nobody stands there twice', async () => {
  const stage = await teamStage()
  const { teamId, code: key } = await stage.founded()
  const bo = await stage.member('Bo')
  const commandId = open.house.newId()
  expect(code(await stage.join(bo, key, commandId))).toBe('ok')
  expect(code(await stage.join(bo, key, commandId))).toBe('ok')
  expect(code(await stage.join(bo, key))).toBe('already-in-team')
  expect(await stage.countMembers(teamId)).toEqual({ size: 2, counted: 2 })
})

test('raced: four join for the last two places; one begins two teams at once', async () => {
  const stage = await teamStage()
  const { teamId, code: key } = await stage.founded()
  const people = await Promise.all(['Bo', 'Cy', 'Di', 'Ed'].map((name) => stage.member(name)))
  const joined = await Promise.all(people.map((one) => stage.join(one, key)))
  expect(joined.filter(({ ok }) => ok)).toHaveLength(2)
  expect(joined.map(code).filter((said) => said === 'team-full')).toHaveLength(2)
  expect(await stage.countMembers(teamId)).toEqual({ size: 3, counted: 3 })
  const late = await stage.member('Flo')
  const begun = await Promise.all([stage.create(late, 'Larks'), stage.create(late, 'Wrens')])
  expect(begun.filter(({ ok }) => ok)).toHaveLength(1)
  expect(begun.map(code)).toContain('already-in-team')
})

test('control: the database refuses a fourth by itself, and without its guard a fourth comes in', async () => {
  const stage = await teamStage()
  const { teamId, code: key } = await stage.founded()
  for (const name of ['Bo', 'Cy']) await stage.join(await stage.member(name), key)
  const fourth = await stage.member('Di')
  const values = { enrollment_id: fourth.enrollmentId, team_id: teamId, joined_at: open.world.now }
  const force = () => open.db.insertInto('team_member').values(values).execute()
  await expect(force()).rejects.toMatchObject({ constraint: 'team_never_too_large' })
  const undone = open.db.transaction().execute(async (tx) => {
    await sql`alter table team drop constraint team_never_too_large`.execute(tx)
    await tx.insertInto('team_member').values(values).execute()
    const { size } = await tx.selectFrom('team').select('size').where('id', '=', teamId).executeTakeFirstOrThrow()
    throw new Error(`size ${size}`)
  })
  await expect(undone).rejects.toThrow('size 4')
})

test('control: nobody of another cohort, and nobody without a seat, is put on a team', async () => {
  const [stage, other] = [await teamStage(), await teamStage()]
  const { teamId } = await stage.founded()
  const theirs = await other.member()
  const values = { enrollment_id: theirs.enrollmentId, team_id: teamId, joined_at: open.world.now }
  const forced = open.db.insertInto('team_member').values(values).execute()
  await expect(forced).rejects.toMatchObject({ constraint: 'team_member_enrolled' })
  expect(code(await other.move(theirs.enrollmentId, teamId))).toBe('team-gone')
})

test('staff move people between teams, to none, never into a full one', async () => {
  const stage = await teamStage()
  const owls = await stage.founded('Owls')
  const hawks = await stage.founded('Hawks')
  expect(code(await stage.move(owls.founder.enrollmentId, hawks.teamId))).toBe('ok')
  expect(code(await stage.move(owls.founder.enrollmentId, hawks.teamId))).toBe('team-unchanged')
  expect(await stage.countMembers(owls.teamId)).toEqual({ size: 0, counted: 0 })
  expect(await stage.countMembers(hawks.teamId)).toEqual({ size: 2, counted: 2 })
  expect(code(await stage.move((await stage.member('Bo')).enrollmentId, hawks.teamId))).toBe('ok')
  const last = await stage.member('Cy')
  expect(code(await stage.move(last.enrollmentId, hawks.teamId))).toBe('team-full')
  expect(code(await stage.move(owls.founder.enrollmentId, null))).toBe('ok')
  const swapped = await Promise.all([
    stage.move(hawks.founder.enrollmentId, owls.teamId),
    stage.move(owls.founder.enrollmentId, hawks.teamId),
  ])
  expect(swapped.map(code)).toEqual(['ok', 'ok'])
  expect(await stage.countMembers(hawks.teamId)).toEqual({ size: 2, counted: 2 })
})

test('a coach is someone with an account, and sees only the teams they coach', async () => {
  const stage = await teamStage()
  const { teamId } = await stage.founded('Owls')
  await stage.founded('Hawks')
  const mei = await open.world.person({ givenName: 'Mei', familyName: 'Chen' })
  const coach = await open.world.actor(mei)
  expect(await stage.coach(teamId, 'nobody@nowhere.example')).toMatchObject({
    refusal: { code: 'coach-unknown' },
  })
  expect(await ask(open.house, coach, coachedTeams, {})).toMatchObject({ value: { teams: [] } })
  expect(code(await stage.coach(teamId, mei.email))).toBe('ok')
  const seen = await ask(open.house, coach, coachedTeams, {})
  expect(seen).toMatchObject({ value: { teams: [{ name: 'Owls', members: [{ name: 'Given Member' }] }] } })
  expect(await stage.board()).toMatchObject({ teams: [{ coachName: null }, { coachName: 'Mei Chen' }] })
  expect(code(await stage.coach(teamId, null))).toBe('ok')
  expect(await ask(open.house, coach, coachedTeams, {})).toMatchObject({ value: { teams: [] } })
})

test('whoever is withdrawn leaves their team in the same moment', async () => {
  const stage = await teamStage()
  const { founder, teamId } = await stage.founded()
  const { enrollmentId } = founder
  const quote = await ask(open.house, founder.actor, withdrawalQuote, { enrollmentId })
  expect(code(quote)).toBe('ok')
  const left = await run(open.house, stage.registrar, withdraw, {
    enrollmentId,
    expectedCents: 0,
    commandId: open.house.newId(),
  })
  expect(code(left)).toBe('ok')
  expect(await stage.countMembers(teamId)).toEqual({ size: 0, counted: 0 })
  expect(code(await stage.own(founder))).toBe('not-found')
  expect((await stage.board()).teamless).toEqual([])
})
