import { fiscalYearOf, numberDocument } from '@inservice/domain/billing'
import type { Stage } from './stage.ts'

/** Numbers the papers by provider, kind and fiscal year in the order of their moments, without gaps; the counters stand where they end. */
export function numberPapers(stage: Stage): void {
  const { sheet, newId } = stage
  const counters = new Map<string, { providerId: string; kind: string; year: number; last: number }>()
  for (const paper of [...stage.papers].sort((a, b) => a.at.localeCompare(b.at))) {
    const { provider, kind, on } = paper
    const year = fiscalYearOf(on)
    const key = `${provider.id} ${kind} ${year}`
    const counter = counters.get(key) ?? { providerId: provider.id, kind, year, last: 0 }
    counter.last += 1
    counters.set(key, counter)
    const number = numberDocument(provider.prefix, kind, year, counter.last)
    sheet.add('billing_document', {
      id: newId(),
      provider_id: provider.id,
      order_id: paper.orderId,
      organization_id: paper.organizationId,
      kind,
      number,
      fiscal_year: year,
      sequence: counter.last,
      issued_on: on,
      due_on: paper.dueOn,
      total_cents: paper.totalCents,
      body: { ...paper.body, number, issuedOn: on, totalCents: paper.totalCents },
      created_at: paper.at,
    })
  }
  for (const { providerId, kind, year, last } of counters.values())
    sheet.add('number_counter', { provider_id: providerId, kind, fiscal_year: year, last })
}
