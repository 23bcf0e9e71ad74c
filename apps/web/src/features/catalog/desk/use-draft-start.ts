import { useState } from 'react'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useSession } from '../../../kernel/pages/use-session.ts'
import { decideStart, type Start } from './decide-start.ts'
import type { Choices } from './draft-context.tsx'
import { emptyValues } from './draft-values.ts'
import { readBackup } from './local-backup.ts'

export type Draft = ApiOutputs['catalog']['draft']

/** Where the form begins: from the server's draft, from what this browser kept of it, or empty. */
export const useDraftStart = (
  draftId: string,
  draft: Draft | null,
  { choices, provider }: { choices: Choices; provider: Choices['providers'][number] },
): Start & { today: string } => {
  const { person, roles } = useSession()
  return useState(() => {
    const today = new Date().toISOString().slice(0, 10)
    // Whoever runs a program alone writes for it; without it the desk would not be theirs.
    const isDesk = roles.some(
      ({ role, scopeKind }) =>
        scopeKind !== 'program' && (role === 'registrar' || role === 'program_manager' || role === 'administrator'),
    )
    const own = choices.programs.find(({ providerId }) => providerId === provider.id)
    const contact = { name: person?.name ?? '', email: provider.email }
    const empty = emptyValues(contact, isDesk ? null : (own?.id ?? null))
    return { ...decideStart(draft, readBackup(draftId), empty), today }
  })[0]
}
