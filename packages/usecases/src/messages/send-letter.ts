import { findLetter } from '@inservice/db/messages'
import { idSchema, Outage, type Id } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { run, task, type House } from '../kernel/index.ts'
import { closeLetter } from './close-letter.ts'
import { writeLetter } from './letters/write-letter.ts'

const name = 'messages.send-letter'
type Outcome = 'sent' | 'not-needed' | 'address-refused' | 'mail-down'

const close = async (house: House, letterId: Id, outcome: Outcome, commandId: Id): Promise<void> => {
  await run(house, { kind: 'machine', name }, closeLetter, { letterId, outcome, commandId })
}

/**
 * Writes a letter from what is true now and sends it. The letter's id is the message's own: run again after a crash between
 * sending and writing that down, it is still one letter. One that was sent, or is not needed any more, is left alone.
 */
export const sendLetter = task(name, z.object({ letterId: idSchema }), async (house, { letterId }) => {
  const row = await findLetter(house.read, letterId)
  if (!row || row.sentAt !== null || row.problem === 'not-needed' || row.problem === 'address-refused') return
  const written = await writeLetter({ house, read: house.read, now: house.now() }, row)
  const once = (outcome: Outcome): Promise<void> => close(house, letterId, outcome, v5(outcome, letterId))
  if (!written) return once('not-needed')
  try {
    const { letter, attachments = [] } = written
    const sent = await house.mail.send({ ...letter, id: letterId, to: row.email, language: row.language, attachments })
    await once(sent.ok ? 'sent' : 'address-refused')
  } catch (error) {
    if (error instanceof Outage) await close(house, letterId, 'mail-down', house.newId())
    throw error
  }
})
