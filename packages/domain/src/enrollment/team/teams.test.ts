import { expect, test } from 'vitest'
import { decideCreateTeam, decideJoinTeam, decideMoveToTeam, foldTeamCode, teamCodeOf } from './decide-team.ts'

const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code)
const free = { offeringState: 'published', teamId: null }
const team = { id: 't', name: 'Owls', size: 3, max: 4 }

test('a code is short, the same for the same team, and read however it is typed', () => {
  const said = teamCodeOf('0193-0000-7000-8000-a1b2c3d4e5f6')
  expect(said).toMatch(/^[A-HJKMNP-TV-Z2-9]{6}$/)
  expect(teamCodeOf('0193-0000-7000-8000-a1b2c3d4e5f6')).toBe(said)
  expect(foldTeamCode(' k7m-2 qx ')).toBe('K7M2QX')
})

test('one team a member, one name a team, while the cohort runs', () => {
  expect(code(decideCreateTeam(free, false))).toBe('ok')
  expect(code(decideCreateTeam(free, true))).toBe('team-name-taken')
  expect(code(decideCreateTeam({ ...free, teamId: 't' }, false))).toBe('already-in-team')
  expect(code(decideCreateTeam({ ...free, offeringState: 'canceled' }, false))).toBe('teams-closed')
})

test('joining takes a code and a free place', () => {
  expect(code(decideJoinTeam(free, team))).toBe('ok')
  expect(code(decideJoinTeam(free, undefined))).toBe('team-code-unknown')
  expect(code(decideJoinTeam({ ...free, teamId: 'other' }, team))).toBe('already-in-team')
  expect(code(decideJoinTeam({ ...free, offeringState: 'completed' }, team))).toBe('teams-closed')
  expect(decideJoinTeam(free, { ...team, size: 4 })).toMatchObject({
    refusal: { code: 'team-full', facts: { name: 'Owls', max: 4 } },
  })
})

test('staff move to another team or to none, never to a full one', () => {
  expect(code(decideMoveToTeam(null, team))).toBe('ok')
  expect(code(decideMoveToTeam('t', null))).toBe('ok')
  expect(code(decideMoveToTeam('t', team))).toBe('team-unchanged')
  expect(code(decideMoveToTeam(null, null))).toBe('team-unchanged')
  expect(code(decideMoveToTeam('other', { ...team, size: 4 }))).toBe('team-full')
})
