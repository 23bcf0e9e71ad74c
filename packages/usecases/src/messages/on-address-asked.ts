import { findAddress } from '@inservice/db/people'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Someone says that an address is theirs: whoever reads there is asked. */
export const onAddressAsked = letterListener(
  'address.asked',
  z.object({ addressId: idSchema }),
  async (tx, { addressId }) => {
    const address = await findAddress(tx, { id: addressId })
    if (!address || address.verifiedAt !== null) return []
    const to = { email: address.email, language: address.language }
    return [{ kind: 'verify-address', to, providerId: null, offeringId: null, data: { addressId } }]
  },
)
