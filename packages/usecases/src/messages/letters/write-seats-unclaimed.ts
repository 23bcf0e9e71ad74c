import { findUnclaimedTold } from '@inservice/db/messages'
import { seatsUnclaimedLetter } from '@inservice/documents/seats'
import { plusMinutes } from '@inservice/domain/kernel'
import { isUnclaimedReminderDue } from '@inservice/domain/messages'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** To the seat manager, before a block's deadline: seats that nobody has claimed. Not where that changed meanwhile. */
export const writeSeatsUnclaimed: LetterWriter = async (desk, row) => {
  const told = await findUnclaimedTold(desk.read, readId(row.data, 'blockId'))
  if (!told || told.returnsAt === null || told.rule === null || row.data['returnsAt'] !== told.returnsAt) return null
  if (!isUnclaimedReminderDue({ ...told, unclaimed: told.free + told.named }, desk.house.now())) return null
  const data = {
    ...(await frameLetter(desk, row)),
    title: told.title,
    organizationName: told.organizationName,
    // A pack's seats are good through its last day, which ends at the deadline.
    deadlineAt: told.isPack ? plusMinutes(told.returnsAt, -1) : told.returnsAt,
    isWholeDay: told.isPack,
    timeZone: told.timeZone,
    rule: told.rule,
    isFree: told.unitCents === 0,
    freeSeats: told.free,
    namedSeats: told.named,
    boughtSeats: told.quantity,
    deskUrl: letterAddresses(desk.house.publicUrl).seatDesk(told.blockId),
  }
  return { letter: seatsUnclaimedLetter(data, row.language) }
}
