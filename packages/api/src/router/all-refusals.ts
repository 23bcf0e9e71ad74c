import { accessRefusals } from '@inservice/domain/access'
import { attendanceRefusals } from '@inservice/domain/attendance'
import { catalogRefusals } from '@inservice/domain/catalog'
import { billingRefusals } from '@inservice/domain/billing'
import { evaluationRefusals } from '@inservice/domain/evaluation'
import { hoursRefusals } from '@inservice/domain/hours'
import { enrollmentRefusals } from '@inservice/domain/enrollment'
import { messagesRefusals } from '@inservice/domain/messages'
import { peopleRefusals } from '@inservice/domain/people'
import { seatRefusals } from '@inservice/domain/seats'
import type { RefusalTable } from '@inservice/domain/kernel'

/** Every room's closed table of refusals, as one: a code has one sentence in the whole house. */
export const allRefusals: RefusalTable = {
  ...accessRefusals,
  ...peopleRefusals,
  ...catalogRefusals,
  ...billingRefusals,
  ...seatRefusals,
  ...enrollmentRefusals,
  ...attendanceRefusals,
  ...hoursRefusals,
  ...evaluationRefusals,
  ...messagesRefusals,
}
