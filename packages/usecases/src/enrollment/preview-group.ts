import { findStanding } from '@inservice/db/seats'
import { readAssignCsv } from '@inservice/documents/seats'
import { can } from '@inservice/domain/access'
import { enrollmentRefusals, judgeGroup, mostInGroup } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { publicSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { ask, errand, query } from '../kernel/index.ts'
import { loadGroup } from './load-group.ts'
import { showLines } from './show-lines.ts'

const input = z.object({
  offeringId: idSchema,
  /** The file's or the pasted text's bytes. */
  csvBase64: z.string().max(900_000, 'The file is too big. Bring at most 2,000 lines at a time.'),
})

const preview = query({
  name: 'enrollment.previewGroup',
  input,
  load: async (read, { offeringId, csvBase64 }, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const sheet = readAssignCsv(new Uint8Array(Buffer.from(csvBase64, 'base64')))
    const emails = sheet.rows.map(({ email }) => email)
    const group = await loadGroup(read, offeringId, emails, actor.personId, now)
    if (!group) return null
    return { sheet, group, standing: await findStanding(read, offeringId) }
  },
  allow: (actor, { group: { offering } }) =>
    can(actor, 'enrollment.register', { offeringId: offering.id }) && offering.state !== 'draft',
  show: ({ sheet, group, standing }) => {
    const { troubles } = judgeGroup(sheet.rows, group.known)
    const isFine = troubles.length === 0 && sheet.problems.length === 0 && sheet.rows.length <= mostInGroup
    const lines = showLines(sheet, troubles, enrollmentRefusals)
    const cents = isFine ? new Map(sheet.rows.map(({ line, email }) => [line, group.quoteFor(email).totalCents])) : null
    const clashes = new Set(
      sheet.rows.flatMap(({ line, email }) =>
        group.clashing.has(group.known.get(email)?.personId ?? '') ? [line] : [],
      ),
    )
    return {
      lines: lines.map((one) => ({
        ...one,
        cents: cents?.get(one.line) ?? null,
        /** A colleague is registered for something else at that time: said, not forbidden. */
        clashes: clashes.has(one.line),
      })),
      /** What stands in the way of the whole list. */
      file: sheet.problems.find(({ person }) => person === null)?.sentence ?? null,
      totalCents: cents === null ? null : [...cents.values()].reduce((sum, one) => sum + one, 0),
      /** Null: there are seats for all. */
      freeSeats: standing ? Math.max(0, publicSeats(standing)) : null,
      most: mostInGroup,
    }
  },
})

/** Reads a list of colleagues and says line by line what is to be mended and what each costs. Nothing is kept. */
export const previewGroup = errand({
  name: 'enrollment.previewGroup',
  input,
  go: (house, actor, { offeringId, csvBase64 }) => ask(house, actor, preview, { offeringId, csvBase64 }),
})
