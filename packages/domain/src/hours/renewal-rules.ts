import type { RequirementLine, RequirementSet } from './renewal-types.ts'

const hours = (count: number): number => count * 60
const hundred: RequirementLine = { line: 'hours', minutes: hours(100) }
const stem: RequirementLine = { line: 'stem', minutes: hours(15), onlyFor: 'stem endorsements', planGoal: 'stem' }
const leadership: readonly RequirementLine[] = [
  { line: 'psel', minutes: hours(10) },
  { line: 'g2g', minutes: hours(5) },
]
const board = ['hours', 'stem', 'equity'] as const
const fcs: RequirementLine = { line: 'fcs', minutes: hours(28), onlyFor: 'fcs not done' }

/**
 * Washington's requirements for five-year certificates, by day of application.
 * Inside the 100 hours: equity (teachers from 2023-07-01: 15; administrators: 10), STEM for listed endorsements,
 * leadership and government-to-government for administrators, suicide prevention for school health roles.
 * Someone renewing as teacher and administrator needs 10 equity hours in all.
 */
export const renewalRules: readonly RequirementSet[] = [
  {
    id: 'wa-teacher',
    version: 1,
    effectiveFrom: '2019-09-01',
    source: 'State certification office: STEM for listed endorsements',
    type: 'teacher',
    lines: [hundred, stem],
    plansUsable: null,
    boardStandsInFor: board,
  },
  {
    id: 'wa-teacher',
    version: 2,
    effectiveFrom: '2023-07-01',
    source: 'State certification office: equity-based school practices from applications of 2023-07-01',
    type: 'teacher',
    lines: [hundred, { line: 'equity', minutes: hours(15), planGoal: 'equity' }, stem],
    plansUsable: null,
    boardStandsInFor: board,
  },
  {
    id: 'wa-administrator',
    version: 1,
    effectiveFrom: '2019-09-01',
    source: 'State certification office',
    type: 'administrator',
    lines: [hundred, { line: 'equity', minutes: hours(10) }, ...leadership],
    plansUsable: null,
    boardStandsInFor: board,
  },
  {
    id: 'wa-teacher-administrator',
    version: 1,
    effectiveFrom: '2019-09-01',
    source: 'State certification office: 10 equity hours in all for both roles',
    type: 'teacher+administrator',
    lines: [hundred, { line: 'equity', minutes: hours(10) }, ...leadership, stem],
    plansUsable: null,
    boardStandsInFor: board,
  },
  {
    id: 'wa-esa',
    version: 1,
    effectiveFrom: '2019-09-01',
    source:
      'State certification office: suicide prevention for school nurses, social workers, psychologists, counselors',
    type: 'esa',
    lines: [hundred, { line: 'suicide_prevention', minutes: hours(3), onlyFor: 'school health roles' }],
    plansUsable: null,
    boardStandsInFor: board,
  },
  ...(
    [
      ['para-fcs', 28, 0],
      ['para-general', 70, 1],
      ['para-subject-matter', 20, 0],
      ['para-advanced', 75, 0],
    ] as const
  ).map(([type, needed, plansUsable]): RequirementSet => ({
    id: `wa-${type}`,
    version: 1,
    effectiveFrom: '2019-09-01',
    source: 'State paraeducator certificate program: 28 FCS, 70 more General, 20 Subject matter, 75 Advanced',
    type,
    lines: [{ line: 'hours', minutes: hours(needed) }, ...(type === 'para-fcs' ? [] : [fcs])],
    plansUsable,
    boardStandsInFor: [],
  })),
]

/** What a growth plan, and a National Board component, counts (state), in minutes. */
export const growthPlanMinutes = hours(25)
export const boardComponentMinutes = hours(50)
export const boardComponentsMostMinutes = hours(200)

/**
 * Endorsements whose teachers need STEM hours (state): elementary, early childhood, math, the sciences,
 * computer science, and all of career and technical education.
 */
export const stemEndorsements: readonly RegExp[] = [
  /\belementary\b/,
  /\bearly childhood\b(?!.*special)/,
  /\bmath/,
  /\b(biology|chemistry|physics|earth|(general |middle level |natural |space )?sciences?$)/,
  /\bcomputer science\b/,
  /\b(cte|career and technical|agricultur|business|marketing|family and consumer|technology education|skilled|health sciences?|stem)\b/,
]

/** Roles of educational staff associates that need suicide prevention (state). */
export const schoolHealthRoles: readonly RegExp[] = [/nurse/, /social worker/, /psychologist/, /counsel/]
