import type { LetterRow } from '@inservice/db/messages'
import { findProvider } from '@inservice/db/organizations'
import type { LetterFrame } from '@inservice/documents/kernel'
import type { LetterDesk } from './letter-desk.ts'
import { letterAddresses } from './letter-addresses.ts'

/** Who writes and who reads: the provider where there is one, else the installation. */
export const frameLetter = async (
  { read, house }: LetterDesk,
  { providerId, readerName, email }: LetterRow,
): Promise<LetterFrame> => {
  const provider = providerId ? await findProvider(read, providerId) : undefined
  const siteUrl = letterAddresses(house.publicUrl).site
  const sender = provider
    ? {
        name: provider.name,
        addressLines: provider.address === null ? [] : provider.address.split('\n'),
        email: provider.email,
        phone: provider.phone,
        siteUrl,
      }
    : { name: 'Inservice', siteUrl }
  return { sender, recipientName: readerName ?? email }
}
