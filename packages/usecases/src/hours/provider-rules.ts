import { findPolicyOn, findProviderBySlug, listTagAuthorities, type PolicyRow } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { feeRuleSchema, refundPolicySchema, sayFeeRule, sayRefundRule } from '@inservice/domain/billing'
import { creditRuleSchema, sayCreditRule } from '@inservice/domain/hours'
import { dateIn, type Bilingual, type Language } from '@inservice/domain/kernel'
import { answerRuleSchema, sayAnswerRule } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const inBoth = (say: (language: Language) => string): Bilingual => ({ en: say('en'), es: say('es') })

const sayCredit = ({ rule, id, version, effectiveFrom, source }: PolicyRow): Bilingual => {
  const policy = { ...creditRuleSchema.parse(rule), id, version, effectiveFrom, source }
  return inBoth((language) => sayCreditRule(policy, language))
}

/** A provider's rules of today in words, for anyone: how hours are counted, what they cost, what canceling gives back, how long an offered seat waits. */
export const providerRules = query({
  name: 'hours.providerRules',
  input: z.object({ slug: z.string().min(1).max(80) }),
  load: async (read, { slug }, { now }) => {
    const provider = await findProviderBySlug(read, slug)
    if (!provider) return null
    const today = dateIn(now, provider.timeZone)
    const [credit, fee, refund, waiting, authorities] = await Promise.all([
      findPolicyOn(read, provider.id, 'credit', today),
      findPolicyOn(read, provider.id, 'clock_hour_fee', today),
      findPolicyOn(read, provider.id, 'refund', today),
      findPolicyOn(read, provider.id, 'waiting_list', today),
      listTagAuthorities(read, provider.id),
    ])
    return { credit, fee, refund, waiting, authorities, today }
  },
  allow: (actor) => can(actor, 'catalog.browse'),
  show: ({ credit, fee, refund, waiting, authorities, today }) => ({
    credit: credit ? sayCredit(credit) : null,
    fee: fee ? inBoth((language) => sayFeeRule(feeRuleSchema.parse(fee.rule), language)) : null,
    refund: refund ? inBoth((language) => sayRefundRule(refundPolicySchema.parse(refund.rule), language)) : null,
    /** How long an offered seat waits for its answer; where nothing is kept, as the house does. */
    waiting: inBoth((language) => sayAnswerRule(answerRuleSchema.parse(waiting?.rule ?? {}), language)),
    /** Designations that its hours may count for today. */
    designations: authorities
      .filter(({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn >= today))
      .map(({ tag }) => tag),
  }),
})
