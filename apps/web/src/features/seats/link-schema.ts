import { defineMessages } from 'react-intl'
import { z } from 'zod'

const parted = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)

const fields = {
  needsApproval: z.boolean(),
  uses: z.int().min(1).max(500).nullable(),
  expiresOn: z.string().min(1, 'Choose a last day.'),
}
const unused = z.string().transform(() => [] as string[])

/** A claim link as it is typed: whom it is for decides which list counts. */
export const linkSchema = z.discriminatedUnion('who', [
  z.object({
    ...fields,
    who: z.literal('domains'),
    addresses: unused,
    domains: z
      .string()
      .transform((text) => parted(text).map((one) => one.replace(/^@/, '')))
      .pipe(
        z
          .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Give mail domains, like school.org.'))
          .min(1, 'Give at least one mail domain.')
          .max(10, 'At most 10 mail domains.'),
      ),
  }),
  z.object({
    ...fields,
    who: z.literal('addresses'),
    domains: unused,
    addresses: z
      .string()
      .transform(parted)
      .pipe(
        z
          .array(z.email('Give e-mail addresses, like name@school.org, parted by commas or lines.'))
          .min(1, 'Give at least one address.')
          .max(500, 'At most 500 addresses.'),
      ),
  }),
  z.object({ ...fields, who: z.literal('anyone'), domains: unused, addresses: unused }),
])

/** The schema's sentences, so that they exist in every language. */
export const linkSentences = defineMessages({
  'Give mail domains, like school.org.': {
    id: 'seats.link.domains.malformed',
    defaultMessage: 'Give mail domains, like school.org.',
  },
  'Give at least one mail domain.': {
    id: 'seats.link.domains.missing',
    defaultMessage: 'Give at least one mail domain.',
  },
  'At most 10 mail domains.': { id: 'seats.link.domains.many', defaultMessage: 'At most 10 mail domains.' },
  'Give e-mail addresses, like name@school.org, parted by commas or lines.': {
    id: 'seats.link.addresses.malformed',
    defaultMessage: 'Give e-mail addresses, like name@school.org, parted by commas or lines.',
  },
  'Give at least one address.': { id: 'seats.link.addresses.missing', defaultMessage: 'Give at least one address.' },
  'At most 500 addresses.': { id: 'seats.link.addresses.many', defaultMessage: 'At most 500 addresses.' },
  'Choose a last day.': { id: 'seats.link.day.missing', defaultMessage: 'Choose a last day.' },
})
