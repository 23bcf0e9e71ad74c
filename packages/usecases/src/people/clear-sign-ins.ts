import { deleteSpentSignIns } from '@inservice/db/people'
import { plusMinutes } from '@inservice/domain/kernel'
import { z } from 'zod'
import { task } from '../kernel/index.ts'

/** Each night: forgets sessions and links that ran out more than a day ago. */
export const clearSignIns = task('people.clear-sign-ins', z.object({}), async (house) => {
  await deleteSpentSignIns(house.db, plusMinutes(house.now(), -24 * 60))
})
