import { ok, refuse, type Result } from '../kernel/index.ts'
import type { DiscountCode } from './price.ts'
import type { CodeRefusal, CodeUse, QuoteInput } from './quote-types.ts'

/**
 * Whether a code applies to a quote. Refuses outside its days (both ends included), at its caps (all uses, or the
 * organization's), and for audiences or organizations it isn't for. A code with 10 uses, used 10 times: `code-used-up`.
 * Source: discount and scholarship codes (practice).
 */
export const judgeCode = (
  { code, uses, usesByOrganization }: CodeUse,
  { on, audience, organizationId }: Pick<QuoteInput, 'on' | 'audience' | 'organizationId'>,
): Result<DiscountCode, CodeRefusal> => {
  const no = (why: CodeRefusal, facts: Record<string, string | number | null> = {}) =>
    refuse(why, { code: code.code, ...facts }, 'code')
  if (code.validFrom !== null && on < code.validFrom) return no('code-not-yet', { from: code.validFrom })
  if (code.validUntil !== null && on > code.validUntil) return no('code-expired', { until: code.validUntil })
  if (code.mostUses !== null && uses >= code.mostUses) return no('code-used-up', { most: code.mostUses })
  if (code.mostUsesPerOrganization !== null && usesByOrganization >= code.mostUsesPerOrganization) {
    return no('code-used-up-by-organization', { most: code.mostUsesPerOrganization })
  }
  if (code.audiences !== null && !code.audiences.includes(audience)) return no('code-for-others')
  if (code.organizationIds !== null && !code.organizationIds.some((id) => id === organizationId)) {
    return no('code-for-others')
  }
  return ok(code)
}
