import { assert, type Cents } from '../kernel/index.ts'
import { judgeCode } from './judge-code.ts'
import type { Coverage, Quote, QuoteInput, QuoteLine, QuoteStep } from './quote-types.ts'
import { roundCents } from './round-cents.ts'
import { takeOff } from './take-off.ts'

type Step = (input: QuoteInput, soFar: Cents) => readonly QuoteLine[]

/**
 * What something costs, line by line with its reason: listed → audience → early → code → coverage → fees → total.
 * Integer cents; each line rounds half up once; nothing takes off more than is left, so no total is negative.
 * A code that doesn't apply is refused beside the quote, which stands without it. Source: provider prices (practice).
 * $150 listed, $120 for a member, early 10 % off, a $20 code: 15000 − 3000 − 1200 − 2000 = 8800.
 */
export const quote = (input: QuoteInput): Quote => {
  assert(Number.isInteger(input.quantity) && input.quantity > 0, 'a quote is for one or more')
  const lines: QuoteLine[] = []
  for (const step of steps) lines.push(...step(input, sum(lines)))
  const judged = input.codes.map((use) => judgeCode(use, input))
  return {
    lines,
    totalCents: sum(lines),
    refused: judged.flatMap((one) => (one.ok ? [] : [one.refusal])),
  }
}

const listed: Step = ({ price, quantity }) => [
  lineOf('listed', 'listed', price.listedCents * quantity, {
    quantity,
    eachCents: price.listedCents,
    unit: price.unit,
  }),
]

const audience: Step = ({ price, quantity, audience: who }, soFar) => {
  const each = price.audienceCents[who]
  if (each === undefined || each === price.listedCents) return []
  return [lineOf('audience', 'audience-price', each * quantity - soFar, { audience: who, eachCents: each })]
}

const early: Step = ({ price, quantity, on }, soFar) => {
  if (price.early === null || on > price.early.until) return []
  const off = takeOff(soFar, price.early.off, quantity)
  return off === 0 ? [] : [lineOf('early', 'early-price', 0 - off, { until: price.early.until })]
}

const code: Step = (input, soFar) => {
  let left = soFar
  return input.codes.flatMap((use) => {
    if (!judgeCode(use, input).ok) return []
    const { off, mostCentsPerUse, kind, code: typed } = use.code
    const cents = Math.min(takeOff(left, off, 'toCents' in off ? input.quantity : 1), mostCentsPerUse ?? left)
    left -= cents
    const reason = kind === 'scholarship' ? 'scholarship-code' : 'discount-code'
    return cents === 0 ? [] : [lineOf('code', reason, 0 - cents, { code: typed, mostCents: mostCentsPerUse })]
  })
}

const coverage: Step = (input, soFar) => {
  let left = soFar
  return input.coverage.flatMap((one) => {
    const cents = Math.min(left, Math.max(0, covers(one, soFar, left, input.quantity)))
    left -= cents
    const units = one.kind === 'district-seats' ? one.units : null
    return cents === 0 ? [] : [lineOf('coverage', one.kind, 0 - cents, { holder: one.holder, units })]
  })
}

/** Seats cover their share of the price, so that all of them cover all of it to the cent. */
const covers = (one: Coverage, price: Cents, left: Cents, quantity: number): Cents => {
  if (one.kind === 'district-seats') return roundCents(price * Math.min(one.units, quantity), quantity)
  if (one.kind === 'district-pays') return takeOff(left, { lessPercent: one.percent })
  return one.cents
}

const fees: Step = (input) =>
  input.fees
    .filter(({ cents }) => cents > 0)
    .map(({ reason, cents, facts }) => lineOf('fee', reason, cents, facts ?? {}))

const steps: readonly Step[] = [listed, audience, early, code, coverage, fees]

const lineOf = (step: QuoteStep, reason: QuoteLine['reason'], cents: Cents, facts: QuoteLine['facts']): QuoteLine => ({
  step,
  reason,
  cents,
  facts,
})

const sum = (lines: readonly QuoteLine[]): Cents => lines.reduce((total, { cents }) => total + cents, 0)
