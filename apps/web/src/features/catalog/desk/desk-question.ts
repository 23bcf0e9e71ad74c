export type DeskSearch = {
  q?: string | undefined
  tab?: 'coming' | 'past' | undefined
  state?: 'published' | 'in_progress' | 'completed' | 'canceled' | 'archived' | undefined
  program?: string | undefined
  after?: string | undefined
}

const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** What the desk is asked, by its address. */
export const deskQuestion = ({ q = '', tab, state, program, after }: DeskSearch) => ({
  q,
  past: tab === 'past',
  state: state ?? null,
  programId: isId(program) ? program : null,
  after: after ?? null,
})
