import { plusMinutes, type Id } from '@inservice/domain/kernel'
import type { Cast } from './cast-personas.ts'
import type { Offering, Person, Stage } from './stage.ts'

const day = 24 * 60
const undecided = ['draft', 'proposed']

/** The committee's minutes for each offering, and who published it. */
export function recordDecisions(
  stage: Stage,
  offerings: readonly Offering[],
  cast: Cast,
  registrars: ReadonlyMap<Id, Person>,
): void {
  const { sheet, newId } = stage
  for (const { row, provider } of offerings) {
    const registrar = registrars.get(provider.id) ?? cast.registrar
    row.created_by = registrar.id
    if (undecided.includes(row.state)) continue
    const returned = row.state === 'returned'
    const at = plusMinutes(row.published_at ?? plusMinutes(stage.now, -3 * day), -2 * day)
    sheet.add('offering_approval', {
      id: newId(),
      offering_id: row.id,
      decision: returned ? 'returned' : 'approved',
      approved_minutes: row.approved_minutes ?? null,
      comment: returned
        ? 'Please name the trainers’ qualifications, and say how the objectives are evaluated.'
        : 'Objectives, agenda and evaluation plan are complete; standards are named.',
      decided_by: registrar.id,
      decided_at: at,
    })
    if (!row.published_at) continue
    sheet.add('audit', {
      id: newId(),
      at: row.published_at,
      actor_id: registrar.id,
      command: 'catalog.publish',
      subject_kind: 'offering',
      subject_id: row.id,
      details: { number: row.number },
    })
  }
}
