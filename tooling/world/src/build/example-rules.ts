import { exampleFeeRules, exampleRefundPolicies } from '@inservice/domain/billing'
import { examplePolicies } from '@inservice/domain/hours'
import { answerRuleSchema, unclaimedPolicySchema } from '@inservice/domain/seats'
import type { CalendarRule, PolicyKind } from '@inservice/domain/organizations'

export type { PolicyKind } from '@inservice/domain/organizations'

type Dated = { readonly id: string; readonly version: number; readonly effectiveFrom: string; readonly source: string }

const columns = new Set<string>(['id', 'version', 'effectiveFrom', 'source'] satisfies (keyof Dated)[])

/** A dated rule as a provider keeps it: id, version, day and source stand in columns of their own. */
export const ruleOf = <Rule extends Dated>(dated: Rule): Omit<Rule, keyof Dated> =>
  Object.fromEntries(Object.entries(dated).filter(([key]) => !columns.has(key))) as Omit<Rule, keyof Dated>

/** A provider's rules where a test names none: Washington's usual ones. */
export const exampleRules: Record<PolicyKind, object> = {
  credit: ruleOf(examplePolicies.halfHourDown),
  clock_hour_fee: ruleOf(exampleFeeRules.minimum),
  refund: ruleOf(exampleRefundPolicies.fiveBusinessDays),
  calendar: { federal: true, holidays: [] } satisfies CalendarRule,
  waiting_list: answerRuleSchema.parse({}),
  unclaimed_seats: unclaimedPolicySchema.parse({}),
}
