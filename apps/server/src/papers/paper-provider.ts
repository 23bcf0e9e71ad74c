import type { ProviderRow } from '@inservice/db/organizations'
import { designationName } from '@inservice/domain/catalog'
import { findDesignation } from '@inservice/domain/hours'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** A provider as the head of a paper prints it. */
export const paperProvider = (provider: ProviderRow) => ({
  name: provider.name,
  addressLines: provider.address?.split(/\n|, (?=\S+,? [A-Z]{2} )/) ?? [],
  phone: provider.phone,
  email: provider.email,
})

/** Hours by designation with their names in a language. */
export const paperDesignations = (tags: Readonly<Record<string, Minutes>>, language: Language) =>
  Object.entries(tags)
    .filter(([, minutes]) => minutes > 0)
    .map(([tag, minutes]) => {
      const designation = findDesignation(tag)
      return { name: designation === null ? tag : designationName[designation][language], minutes }
    })
