import { findBlock, listBlockSeats, placed } from '@inservice/db/seats'
import { readAssignCsv } from '@inservice/documents/seats'
import { enrollmentRefusals, judgeAssign } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { ask, errand, query } from '../kernel/index.ts'
import { reachInto, seatsThere } from '../seats/index.ts'
import { loadPeople } from './load-people.ts'
import { showLines } from './show-lines.ts'

const input = z.object({
  blockId: idSchema,
  /** Of a pack: where the seats are to be used. */
  offeringId: idSchema.nullable().optional(),
  /** The file's or the pasted text's bytes. */
  csvBase64: z.string().max(900_000, 'The file is too big. Bring at most 2,000 lines at a time.'),
})

const preview = query({
  name: 'enrollment.previewAssign',
  input,
  load: async (read, { blockId, offeringId: usedIn, csvBase64 }, { actor }) => {
    const row = placed(await findBlock(read, blockId, usedIn ?? null))
    if (!row) return null
    const reach = await reachInto(read, actor, 'seats.assign', row.organizationId)
    if (reach === null) return null
    const sheet = readAssignCsv(new Uint8Array(Buffer.from(csvBase64, 'base64')))
    const seats = seatsThere(row, await listBlockSeats(read, blockId))
    const emails = sheet.rows.map(({ email }) => email)
    const { state } = await loadPeople(read, { ...row, blockId }, seats, emails, reach)
    return { reach, sheet, state }
  },
  allow: (_actor, { reach }) => reach !== null,
  show: ({ sheet, state }) => {
    const { troubles } = judgeAssign(sheet.rows, state)
    return {
      lines: showLines(sheet, troubles, enrollmentRefusals),
      /** What stands in the way of the whole file. */
      file: sheet.problems.find(({ person }) => person === null)?.sentence ?? null,
      freeSeats: state.freeSeats,
    }
  },
})

/** Reads a list of people for a block's seats and says line by line what is to be mended. Nothing is kept. */
export const previewAssign = errand({
  name: 'enrollment.previewAssign',
  input,
  go: (house, actor, { blockId, offeringId, csvBase64 }) =>
    ask(house, actor, preview, { blockId, offeringId, csvBase64 }),
})
