import { findAddress } from '@inservice/db/people'
import { verifyAddressLetter } from '@inservice/documents/people'
import { addressLinkMinutes, addressToken } from '../../people/index.ts'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** To an address that someone says is theirs; one that was verified or taken away meanwhile is not written to. */
export const writeVerifyAddress: LetterWriter = async (desk, row) => {
  const address = await findAddress(desk.read, { id: readId(row.data, 'addressId') })
  if (!address || address.verifiedAt !== null || address.linkId === null) return null
  const token = addressToken(desk.house.signingKey, address.linkId)
  const data = {
    ...(await frameLetter(desk, row)),
    address: address.email,
    verifyUrl: letterAddresses(desk.house.publicUrl).verifyAddress(token),
    expiresInMinutes: addressLinkMinutes,
  }
  return { letter: verifyAddressLetter(data, row.language) }
}
