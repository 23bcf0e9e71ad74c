import { findOfferingTold } from '@inservice/db/messages'
import { findPerson } from '@inservice/db/people'
import { findProvider } from '@inservice/db/organizations'
import { rosterMessageLetter } from '@inservice/documents/messages'
import { can } from '@inservice/domain/access'
import { languageSchema } from '@inservice/domain/kernel'
import { decideRosterMessage, RosterMessageInput } from '@inservice/domain/messages'
import { query } from '../kernel/index.ts'
import { loadRosterMessage } from './load-roster-message.ts'

/** A message to a roster as its readers will see it, and how many they are; nothing is sent. */
export const rosterPreview = query({
  name: 'messages.rosterPreview',
  input: RosterMessageInput.extend({ language: languageSchema }),
  load: async (read, { offeringId }, { actor }) => {
    const state = await loadRosterMessage(read, offeringId, actor)
    const told = state && (await findOfferingTold(read, offeringId))
    const provider = told && (await findProvider(read, told.providerId))
    const author = state && (await findPerson(read, state.authorId))
    return state && told && provider && author ? { ...state, told, provider, author } : null
  },
  allow: (actor, { offering }) => can(actor, 'roster.message', offering.at),
  show: ({ people, replyTo, told, provider, author }, { subject, body, who, language }) => {
    const decided = decideRosterMessage({ people, replyTo: replyTo ?? '' }, who)
    const name = `${author.givenName} ${author.familyName}`
    // Only what the letter shows is asked of the links: they lead nowhere while it is looked at.
    const site = 'https://example.org'
    const letter = rosterMessageLetter(
      {
        sender: { name: provider.name, email: provider.email, phone: provider.phone, siteUrl: site },
        recipientName: name,
        offering: { title: told.title, url: site, providerName: told.providerName, sessions: [] },
        fromName: name,
        replyTo: replyTo ?? '',
        subject,
        body,
      },
      language,
    )
    const to = decided.ok ? decided.value.to : []
    return {
      recipients: to.length,
      inSpanish: to.filter((reader) => reader.language === 'es').length,
      withoutAddress: decided.ok ? decided.value.withoutAddress : 0,
      replyTo,
      letter: { subject: letter.subject, html: letter.html },
    }
  },
})
