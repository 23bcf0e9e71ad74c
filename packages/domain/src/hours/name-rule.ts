import { ruleNumbers, type RuleName } from './policy.ts'

/** A rule's name in a working: `nameRule({ code: 'PS' }, 'meals')` is `PS-2`. */
export const nameRule = (policy: { readonly code: string }, rule: RuleName): string =>
  `${policy.code}-${ruleNumbers[rule]}`
