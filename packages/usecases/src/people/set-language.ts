import { lockPerson, updateProfile } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { languageSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** The language of one's pages and letters. */
export const setLanguage = command({
  name: 'people.set-language',
  input: z.object({ language: languageSchema }),
  load: async (tx, _input, { actor }) =>
    actor.kind === 'person' ? ((await lockPerson(tx, actor.personId)) ?? null) : null,
  allow: (actor, { id }) => can(actor, 'profile.edit', { personId: id }),
  decide: ({ id }, { language }) => ok({ personId: id, language }),
  save: async (tx, { personId, language }) => {
    await updateProfile(tx, personId, { language })
    return { language }
  },
  announce: () => [],
  audit: ({ personId, language }) => ({ kind: 'person', id: personId, details: { language } }),
})
