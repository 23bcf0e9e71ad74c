import type { Cents, Instant, Language, Minutes, PlainDate, TimeZone } from '@inservice/domain/kernel'

/** A picture in PNG or JPEG, and what it shows in words. */
export type PaperImage = { readonly bytes: Uint8Array; readonly alt: string }

/** Who gives out the paper: an approved provider. Logo and seal print where there are any. */
export type PaperProvider = {
  readonly name: string
  readonly addressLines?: readonly string[]
  readonly phone?: string | null
  readonly email?: string | null
  readonly website?: string | null
  readonly taxNumber?: string | null
  readonly logo?: PaperImage | null
  readonly seal?: PaperImage | null
}

/** Whom the paper is for: an organization or a person, as it prints. */
export type PaperParty = {
  readonly name: string
  readonly attention?: string | null
  readonly addressLines?: readonly string[]
  readonly email?: string | null
  readonly phone?: string | null
}

/** A designation that hours carry (Equity, STEM …), its name in the paper's language, and its part of the hours. */
export type PaperDesignation = { readonly name: string; readonly minutes: Minutes }

/** One dated meeting of an offering; times print in the session's own zone. */
export type PaperSession = {
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly timeZone: TimeZone
  readonly title?: string | null
  readonly place?: string | null
  readonly address?: string | null
  readonly meetingUrl?: string | null
}

/** What every paper says of itself. */
export type PaperFrame = { readonly language: Language; readonly provider: PaperProvider; readonly issuedOn: PlainDate }

/** An amount that has an account: fund – program – activity – object – location. */
export type PaperAccountCode = { readonly code: string; readonly amountCents: Cents }
