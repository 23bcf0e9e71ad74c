import { ok, refuse, type Id, type Result } from '../../kernel/index.ts'

/** How many people a team has: complete from `min` on, never more than `max`. */
export type TeamSizes = { readonly min: number; readonly max: number }
export type OpenTeam = { readonly id: Id; readonly name: string; readonly size: number; readonly max: number }

type Own = { readonly offeringState: string; readonly teamId: Id | null }

const runs = (state: string): boolean => state === 'published' || state === 'in_progress'

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** The code by which one joins a team, from a fresh id: six letters and figures that nobody mistakes for another. */
export const teamCodeOf = (id: Id): string => {
  let left = Number.parseInt(id.replaceAll('-', '').slice(-12), 16)
  let code = ''
  while (code.length < 6) {
    code += letters[left % letters.length] ?? 'A'
    left = Math.floor(left / letters.length)
  }
  return code
}

/** A code as it is kept, however it was typed: `k7m 2qx` is `K7M2QX`. */
export const foldTeamCode = (typed: string): string => typed.replaceAll(/[\s-]/g, '').toUpperCase()

/** Begins a team: one a member, under a name that no other team of the cohort has. */
export const decideCreateTeam = (
  { offeringState, teamId }: Own,
  isNameTaken: boolean,
): Result<null, 'teams-closed' | 'already-in-team' | 'team-name-taken'> => {
  if (!runs(offeringState)) return refuse('teams-closed')
  if (teamId !== null) return refuse('already-in-team')
  return isNameTaken ? refuse('team-name-taken') : ok(null)
}

/** Joins the team of a code. Refuses `team-full` with its size: four of four are on it. */
export const decideJoinTeam = (
  { offeringState, teamId }: Own,
  team: OpenTeam | undefined,
): Result<OpenTeam, 'teams-closed' | 'already-in-team' | 'team-code-unknown' | 'team-full'> => {
  if (!runs(offeringState)) return refuse('teams-closed')
  if (teamId !== null) return refuse('already-in-team')
  if (team === undefined) return refuse('team-code-unknown')
  return team.size >= team.max ? refuse('team-full', { name: team.name, max: team.max }) : ok(team)
}

/** Staff put someone on a team, on another one, or on none (`team` null). Whoever stands there already is refused. */
export const decideMoveToTeam = (
  from: Id | null,
  team: OpenTeam | null,
): Result<null, 'team-unchanged' | 'team-full'> => {
  if (from === (team?.id ?? null)) return refuse('team-unchanged')
  return team !== null && team.size >= team.max ? refuse('team-full', { name: team.name, max: team.max }) : ok(null)
}
