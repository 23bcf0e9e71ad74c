import { findBuyerFacts } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { clockHourFee, sayFeeLine, sayFeeRule } from '@inservice/domain/billing'
import { computeAward, policyOn, sayCreditRule } from '@inservice/domain/hours'
import { dateIn, type Bilingual, type Language } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadOfferingHours } from './load-offering-hours.ts'

const inBoth = (say: (language: Language) => string): Bilingual => ({ en: say('en'), es: say('es') })

/**
 * What taking part in the whole of an offering earns, by the calculus and the policy of its first day,
 * and what claiming it would cost the person who asks. `full` is null where there are no dates to count.
 */
export const earning = query({
  name: 'hours.earning',
  input: z.object({ slug: z.string().min(1).max(200) }),
  load: async (read, { slug }, { actor, now }) => {
    const hours = await loadOfferingHours(read, { slug })
    const today = hours && dateIn(now, hours.offering.timeZone)
    const buyer =
      hours && today && actor.kind === 'person'
        ? await findBuyerFacts(read, actor.personId, hours.offering.providerId, today)
        : undefined
    return { hours, isMember: buyer?.isMember ?? false, today }
  },
  allow: (actor) => can(actor, 'catalog.browse'),
  show: ({ hours, isMember, today }) => {
    if (!hours || !today) return { full: null }
    const { policy, sessions, authorities, offering, fees } = hours
    const marks = sessions.map(({ id, startsAt, endsAt }) => ({ sessionId: id, from: startsAt, to: endsAt }))
    const approvedMinutes = offering.approvedMinutes ?? 0
    const award = computeAward(policy, sessions, marks, { authorities, approvedMinutes })
    const rule = policyOn(fees, today)?.rule ?? {}
    const fee = clockHourFee(rule, { minutes: award.awardMinutes, member: isMember })
    const lines = fee.ok ? fee.value.lines : []
    return {
      full: {
        minutes: award.awardMinutes,
        designations: Object.entries(award.tags).flatMap(([designation, minutes]) =>
          minutes > 0 ? [{ designation, minutes }] : [],
        ),
        rule: inBoth((language) => sayCreditRule(policy, language)),
        fee: {
          cents: fee.ok ? fee.value.cents : 0,
          lines: lines.map((line) => ({ cents: line.cents, label: inBoth((one) => sayFeeLine(line, one).label) })),
          rule: inBoth((language) => sayFeeRule(rule, language)),
        },
      },
    }
  },
})
