import { listPlaces } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { countLine, listBlockDues, listPackDues } from '@inservice/db/seats'
import { quoteCancellation, type CancellationQuote } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'

/** What canceling an offering comes to as it stands now: whom it reaches, and the money by its way back. */
export const loadCancellation = async (db: Read, offeringId: Id): Promise<CancellationQuote> =>
  quoteCancellation(
    await listPlaces(db, { offeringId }),
    await listBlockDues(db, { offeringId }),
    await listPackDues(db, { offeringId }),
    await countLine(db, offeringId),
  )
