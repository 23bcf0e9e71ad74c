import { plusMinutes } from '@inservice/domain/kernel'
import { enter } from './keep-books.ts'
import type { Offering, Stage } from './stage.ts'

/** What was sold for an offering that is over has been earned. */
export function recognizeRevenue(stage: Stage, offering: Offering): void {
  const at = plusMinutes(offering.endsAt, 24 * 60)
  if (at >= stage.now || offering.row.state === 'canceled') return
  for (const { row, sold } of offering.enrollments) {
    if (!sold || row.state !== 'confirmed' || sold.order.total_cents === 0) continue
    enter(
      stage,
      { kind: 'delivered', from: 'unearned_registration', cents: sold.order.total_cents },
      { provider: offering.provider, orderId: sold.order.id, at, by: null },
    )
  }
}

/** Numbers offerings by provider and year in the order of their first days: `ESD121-2026-0142`; the counters stand where they end. */
export function numberOfferings(stage: Stage, offerings: readonly Offering[]): void {
  const counters = new Map<string, { providerId: string; year: number; last: number }>()
  for (const { row, provider, startsOn } of [...offerings].sort((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    const key = `${provider.prefix}-${startsOn.slice(0, 4)}`
    const counter = counters.get(key) ?? { providerId: provider.id, year: Number(startsOn.slice(0, 4)), last: 0 }
    counter.last += 1
    counters.set(key, counter)
    row.number = `${key}-${String(counter.last).padStart(4, '0')}`
  }
  for (const { providerId, year, last } of counters.values())
    stage.sheet.add('number_counter', { provider_id: providerId, kind: 'offering', fiscal_year: year, last })
}
