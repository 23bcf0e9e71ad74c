import { must, type Minutes, type PlainDate } from '../kernel/index.ts'
import { convertToMinutes } from './convert-to-minutes.ts'
import { countBoardComponents } from './count-board-components.ts'
import { countPlans } from './count-plans.ts'
import { policyOn } from './policy-on.ts'
import { growthPlanMinutes, renewalRules, schoolHealthRoles, stemEndorsements } from './renewal-rules.ts'
import type {
  Certificate,
  Earned,
  LineProgress,
  RenewalLine,
  Renewal,
  RequirementLine,
  RequirementSet,
} from './renewal-types.ts'
import { schemes } from './schemes.ts'

/**
 * Whether a certificate can be renewed, and what is short by how much in which line, in minutes.
 * Counts hours between issue and expiry (reinstating: of the last five years), growth plans at 25 h (one a year),
 * National Board components at 50 h (200 h at most), college credits by ratio. Refuses nothing.
 * Source: certificate renewal (state), as dated requirement sets.
 * A teacher with 112 h, 12 of them equity: not eligible, 180 equity minutes short.
 */
export const judgeRenewal = (
  certificate: Certificate,
  earned: Earned,
  sets: readonly RequirementSet[] = renewalRules,
): Renewal => {
  const set = requirementsFor(certificate, sets)
  const window = windowOf(certificate)
  const usablePlans = Math.min(
    countPlans(earned.plans, window.from, window.until),
    set.plansUsable ?? Number.POSITIVE_INFINITY,
  )
  const minutesFromPlans = usablePlans * growthPlanMinutes
  const forParas = certificate.type.startsWith('para-')
  const minutesFromBoard = forParas
    ? 0
    : countBoardComponents(earned.nationalBoardComponents, yearOf(window.from), yearOf(window.until))
  const minutesFromCredits = convertToMinutes(schemes.WA, earned)
  const countedMinutes = hoursThatCount(certificate, earned) + minutesFromPlans + minutesFromBoard + minutesFromCredits

  const goals = earned.plans.length > 0 && usablePlans === 0 ? [] : earned.planGoals.map((goal) => goal.toLowerCase())
  const lines = set.lines
    .filter((line) => applies(line, certificate))
    .map((line) => progressOf(line, set, earned, { countedMinutes, goals }))
  const short: Partial<Record<RenewalLine, Minutes>> = {}
  for (const { line, shortMinutes } of lines) if (shortMinutes > 0) short[line] = shortMinutes

  return {
    eligible: Object.keys(short).length === 0,
    countedMinutes,
    minutesFromPlans,
    minutesFromBoard,
    minutesFromCredits,
    lines,
    short,
    until: certificate.expires,
    requirementId: set.id,
    requirementVersion: set.version,
  }
}

/** The set in force on the day of application, or the oldest one for days before any. */
const requirementsFor = (certificate: Certificate, sets: readonly RequirementSet[]): RequirementSet => {
  const own = sets.filter(({ type }) => type === certificate.type)
  const on = certificate.appliesOn ?? (certificate.reinstating ? '9999-12-31' : certificate.expires)
  const oldest = own.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))[0]
  return must(policyOn(own, on) ?? oldest, `requirements for a certificate of type ${certificate.type}`)
}

/** The days whose plans and components count: the certificate's own, or the five years before a reinstating application. */
const windowOf = ({ issued, expires, reinstating, appliesOn }: Certificate): { from: PlainDate; until: PlainDate } => {
  if (!reinstating) return { from: issued, until: expires }
  if (appliesOn === undefined) return { from: issued, until: '9999-12-31' }
  return { from: `${String(yearOf(appliesOn) - 5)}${appliesOn.slice(4)}`, until: appliesOn }
}

const yearOf = (on: PlainDate): number => Number(on.slice(0, 4))

/**
 * Reinstating comes after expiry, so hours before the issue are older than five years too:
 * the larger of the two parts is left out, never both.
 */
const hoursThatCount = ({ reinstating }: Certificate, earned: Earned): Minutes => {
  const before = earned.minutesBeforeIssue
  const left = reinstating ? Math.max(before, earned.minutesOlderThanFiveYears) : before
  return Math.max(0, earned.minutes - left)
}

const applies = ({ onlyFor }: RequirementLine, certificate: Certificate): boolean => {
  const said = certificate.endorsements.map((one) => one.trim().toLowerCase())
  const any = (listed: readonly RegExp[]): boolean => said.some((one) => listed.some((pattern) => pattern.test(one)))
  if (onlyFor === 'stem endorsements') return any(stemEndorsements)
  if (onlyFor === 'school health roles') return any(schoolHealthRoles)
  if (onlyFor === 'fcs not done') return certificate.fcsDone !== true
  return true
}

const progressOf = (
  { line, minutes, planGoal }: RequirementLine,
  set: RequirementSet,
  earned: Earned,
  { countedMinutes, goals }: { readonly countedMinutes: Minutes; readonly goals: readonly string[] },
): LineProgress => {
  const haveMinutes = line === 'hours' ? countedMinutes : (earned.designated[line] ?? 0)
  const metBy = standsIn()
  return { line, neededMinutes: minutes, haveMinutes, shortMinutes: metBy ? 0 : minutes - haveMinutes, metBy }

  function standsIn(): LineProgress['metBy'] {
    if (haveMinutes >= minutes) return 'hours'
    if (planGoal !== undefined && goals.includes(planGoal)) return 'growth plan goal'
    return earned.nationalBoardValid && set.boardStandsInFor.includes(line) ? 'National Board' : null
  }
}
